using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Date as the serial number of a spreadsheet that lost its style: 10000 (1927-05-18) to 60000 (2064-04-08). Weak: half of all numbers of five digits.</summary>
internal sealed class ExcelSerialDateRecognizer : ValueRecognizer
{
    public override string Id => "excel-serial-date";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BirthDate, PiiTypes.HireDate, PiiTypes.TerminationDate];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Dot;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 5;

    public override int MaxLength => 7;

    public override double ChanceOfShape => 0.55;

    public override ValueMatch Match(in CellText cell)
    {
        var cursor = new TextCursor(cell.Text);
        if (cursor.ReadNumber(5, out int serial) != 5 || serial is < 10_000 or > 60_000) return ValueMatch.None;
        return cursor.AtEnd || cursor.Rest is ".0" ? ValueMatch.Shape : ValueMatch.None;
    }
}
