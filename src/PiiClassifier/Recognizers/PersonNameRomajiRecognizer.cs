using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>氏名ローマ字: YAMADA TARO, Taro Yamada, Ohno, Jun'ichi. Both parts are made of Japanese syllables, in either order.</summary>
internal sealed class PersonNameRomajiRecognizer : ValueRecognizer
{
    public override string Id => "person-name-romaji";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PersonNameRomaji, PiiTypes.BankAccountHolder];

    public override CharacterClasses Allowed =>
        CharacterClasses.Latin | CharacterClasses.Space | CharacterClasses.Comma | CharacterClasses.Dot | CharacterClasses.Hyphen | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Latin;

    public override int MinLength => 5;

    public override int MaxLength => 40;

    public override double ChanceOfShape => 0.01;

    public override double ChanceOfVerified => 0.003;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int parting = text.IndexOfAny(", .");
        if (parting < 0) return ValueMatch.None;
        ReadOnlySpan<char> first = text[..parting];
        ReadOnlySpan<char> second = text[(parting + 1)..].Trim();
        if (!IsCapitalised(first) || !IsCapitalised(second)) return ValueMatch.None;
        Span<char> one = stackalloc char[2 * Romaji.MaxLength];
        Span<char> two = stackalloc char[2 * Romaji.MaxLength];
        one = one[..Romaji.Spell(first, one)];
        two = two[..Romaji.Spell(second, two)];
        if (one.Length < 2 || two.Length < 2) return ValueMatch.None;
        bool verified = IsName(one, two) || IsName(two, one);
        return verified ? ValueMatch.Verified : ValueMatch.Shape;
    }

    private static bool IsName(ReadOnlySpan<char> family, ReadOnlySpan<char> given)
    {
        int surname = Gazetteer.SurnameRomaji.ClassOf(family);
        int name = Gazetteer.GivenNameRomaji.ClassOf(given);
        return (surname >= 0 && name >= 0) || surname == 3 || name == 3;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length >= 2 && word[0] is (>= 'A' and <= 'Z') or 'Ō' or 'Ô';
}
