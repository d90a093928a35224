using System.Xml;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>What a pivot table keeps of the table that it was made from (ECMA-376 part 1, 18.10): all of its rows, also when the sheet is long gone.</summary>
internal sealed class PivotCache(XlsxPackage package, string definition, string name) : TableSource
{
    public override string Name => name;

    public override bool Hidden => true;

    public override RecordReader Open()
    {
        var fields = new List<string>();
        var items = new List<List<(int Offset, int Length)>>();
        var texts = new Utf8Buffer(4096);
        int count = 0;
        package.ReadElements(definition, xml =>
        {
            if (xml.LocalName == "cacheField")
            {
                if (fields.Count >= package.Limits.MaxColumns) throw WorkbookFaults.Damaged("malformed-workbook");
                fields.Add(xml.GetAttribute("name") ?? "");
                items.Add([]);
            }
            else if (fields.Count > 0 && IsItem(xml.LocalName))
            {
                // Two numbers for each.
                SharedStrings.RequireRoom(texts.Length + (8L * ++count), package.Limits);
                int start = texts.Length;
                AppendItem(xml, texts, package.Limits.MaxCellBytes);
                items[^1].Add((start, texts.Length - start));
            }
        });
        string records = package.ReadRelationships(definition).Values.FirstOrDefault(r => r.Type == "pivotCacheRecords")?.Part ?? "";
        return new PivotCacheReader(fields, items, texts, package.Has(records) ? package.Open(records) : null, package.Limits);
    }

    /// <summary>Whether an element holds a value: text, number, date, boolean, or none.</summary>
    public static bool IsItem(string element) => element is "s" or "n" or "d" or "b" or "m" or "e";

    /// <summary>Appends the value of the element at hand.</summary>
    public static void AppendItem(XmlReader xml, Utf8Buffer output, int maxBytes)
    {
        string value = xml.GetAttribute("v") ?? "";
        switch (xml.LocalName)
        {
            case "s":
                output.Append(value, maxBytes);
                break;
            case "n" when !NumberText.TryAppend(value, NumberFormat.General, from1904: false, output):
                output.Append(value, maxBytes);
                break;
            case "d":
                IsoMoments.AppendDate(value, output, maxBytes);
                break;
            case "b":
                output.Append(value is "1" or "true" ? "TRUE"u8 : "FALSE"u8);
                break;
        }
    }
}
