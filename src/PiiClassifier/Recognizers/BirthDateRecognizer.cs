using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Date that can be a day of birth: year 1890 to 2100, no time of day; verified before 2008.</summary>
/// <remarks>
/// Nearly every date has the shape. Days long past are verified: of the dates that offices keep (received, entered, due) few are
/// as old as adults are. Lists of children hold shapes only. Years after 2100 are no dates at all to JapaneseDate. The day is not
/// compared with today: a recognizer must answer the same every day.
/// </remarks>
internal sealed class BirthDateRecognizer : ValueRecognizer
{
    public override string Id => "birth-date";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BirthDate];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Dot | CharacterClasses.Space | CharacterClasses.Colon | CharacterClasses.Bracket | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 6;

    public override int MaxLength => 40;

    public override double ChanceOfShape => 0.6;

    public override double ChanceOfVerified => 0.06;

    public override double TypicalVerified => 0.7;

    // Nobody alive was born before (the oldest living people are 117); a fixed bound keeps the answer the same every day.
    private const int FirstYear = 1890;
    private const int LastYearOfAdults = 2007;

    public override ValueMatch Match(in CellText cell)
    {
        if (!JapaneseDate.TryParse(cell.Text, out JapaneseDate date) || date.Day == 0 || date.Year < FirstYear || date.HasTime) return ValueMatch.None;
        return date.Year <= LastYearOfAdults && date.Form is JapaneseDateForm.Western or JapaneseDateForm.Era ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
