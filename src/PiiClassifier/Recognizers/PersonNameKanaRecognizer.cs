using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>氏名カナ: ヤマダ タロウ, ﾔﾏﾀﾞﾀﾛｳ, やまだ たろう.</summary>
internal sealed class PersonNameKanaRecognizer : ValueRecognizer
{
    public override string Id => "person-name-kana";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PersonNameKana, PiiTypes.BankAccountHolder];

    public override CharacterClasses Allowed => CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Space | CharacterClasses.MiddleDot;

    public override int MinLength => 4;

    public override int MaxLength => 24;

    public override double ChanceOfShape => 0.1;

    public override double ChanceOfVerified => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int parting = text.IndexOfAny(' ', '・');
        if (parting < 0)
        {
            if (!NameReadings.IsKana(text) || !NameReadings.IsFullName(text, out bool frequent)) return ValueMatch.None;
            return frequent ? ValueMatch.Verified : ValueMatch.Shape;
        }
        ReadOnlySpan<char> family = text[..parting];
        ReadOnlySpan<char> given = text[(parting + 1)..].Trim();
        if (family.Length > 10 || given.Length is 0 or > 10 || !NameReadings.IsKana(family) || !NameReadings.IsKana(given)) return ValueMatch.None;
        bool knownFamily = Gazetteer.SurnameReadings.Contains(family);
        bool knownGiven = Gazetteer.GivenNameReadings.Contains(given);
        if (knownFamily && knownGiven) return ValueMatch.Verified;
        return knownFamily || knownGiven ? ValueMatch.Shape : ValueMatch.None;
    }
}
