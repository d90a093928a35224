using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Date, western or by era, in every written form, also with a time of day. Without separators (19800401, 3550401) it is a shape only.</summary>
/// <remarks>
/// The chance is that of values that are no dates: measured, 0.8 % of 7 random digits, 0.07 % of 8 and 4 % of x/y/z.
/// </remarks>
internal sealed class DateRecognizer : ValueRecognizer
{
    public override string Id => "date";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.HireDate, PiiTypes.TerminationDate, PiiTypes.GraduationDate];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Dot | CharacterClasses.Space | CharacterClasses.Colon | CharacterClasses.Bracket | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 6;

    public override int MaxLength => 40;

    public override double ChanceOfShape => 0.6;

    public override double ChanceOfVerified => 0.6;

    public override ValueMatch Match(in CellText cell)
    {
        if (!JapaneseDate.TryParse(cell.Text, out JapaneseDate date) || date.Day == 0) return ValueMatch.None;
        return date.Form is JapaneseDateForm.Western or JapaneseDateForm.Era ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
