using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Year and month, or year with 年: 平成10年3月, H10.3, 1998-03, 1998年3月卒. Six digits in a row (199803) are a shape only.</summary>
internal sealed class YearMonthRecognizer : ValueRecognizer
{
    public override string Id => "year-month";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.GraduationDate, PiiTypes.HireDate];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Dot | CharacterClasses.Space;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 4;

    public override int MaxLength => 20;

    public override double ChanceOfShape => 0.03;

    public override double ChanceOfVerified => 0.03;

    public override ValueMatch Match(in CellText cell)
    {
        if (!JapaneseDate.TryParse(cell.Text, out JapaneseDate date) || date.Day > 0) return ValueMatch.None;
        // 1998 is any number; 1998年 and 平成10年 are years.
        if (date.Month == 0) return cell.Has(CharacterClasses.Kanji) ? ValueMatch.Shape : ValueMatch.None;
        return date.Form is JapaneseDateForm.Western or JapaneseDateForm.Era ? ValueMatch.Verified : ValueMatch.Shape;
    }
}
