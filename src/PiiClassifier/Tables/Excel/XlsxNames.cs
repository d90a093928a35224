using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The names in a sheet's XML, made unique in the name table of the reader.</summary>
internal sealed class XlsxNames
{
    public XlsxNames()
    {
        SheetData = Table.Add("sheetData");
        Row = Table.Add("row");
        Cell = Table.Add("c");
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
