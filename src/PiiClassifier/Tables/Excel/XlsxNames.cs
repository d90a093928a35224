using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The names in a sheet's XML, made unique in the name table of the reader.</summary>
internal sealed class XlsxNames
{
    /// <param name="cell">What a cell is called.</param>
    public XlsxNames(string cell = "c")
    {
        SheetData = Table.Add("sheetData");
        Columns = Table.Add("col");
        Row = Table.Add("row");
        Cell = Table.Add(cell);
        Reference = Table.Add("r");
        Style = Table.Add("s");
        Type = Table.Add("t");
        Value = Table.Add("v");
        InlineString = Table.Add("is");
        Text = Table.Add("t");
        PhoneticRun = Table.Add("rPh");
    }

    public NameTable Table { get; } = new();

    public string SheetData { get; }

    public string Columns { get; }

    public string Row { get; }

    public string Cell { get; }

    public string Reference { get; }

    public string Style { get; }

    public string Type { get; }

    public string Value { get; }

    public string InlineString { get; }

    public string Text { get; }

    public string PhoneticRun { get; }
}
