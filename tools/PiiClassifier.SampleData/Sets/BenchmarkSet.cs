using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Sets;

/// <summary>The benchmark: every kind of table several times, each time worded, laid out, stored and soiled in another way.</summary>
public static class BenchmarkSet
{
    private const int FewestRows = 6;
    private const int MostRows = 300;
    private static readonly string[] Encodings = ["utf-8", "utf-8", "utf-8-bom", "utf-8-bom", "cp932", "cp932", "cp932", "cp932", "euc-jp", "utf-16le", "iso-2022-jp"];
    private static readonly HeaderStyle[] Styles = [HeaderStyle.Plain, HeaderStyle.Plain, HeaderStyle.Plain, HeaderStyle.Reworded, HeaderStyle.Reworded, HeaderStyle.Reworded, HeaderStyle.English, HeaderStyle.English, HeaderStyle.Romaji];

    /// <summary>Writes the files and <c>labels.json</c>.</summary>
    /// <param name="each">Tables of every kind.</param>
    /// <param name="headersOnly">Writes the header rows alone, as CSV in UTF-8: the same tables as empty forms.</param>
    /// <returns>How many files there are.</returns>
    public static int Write(string folder, int each, ulong seed, bool headersOnly = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(each, 1);
        Directory.CreateDirectory(folder);
        LabelSheet labels = new();
        foreach (TableKind kind in TableKinds.All)
        {
            for (int number = 1; number <= each; number++)
            {
                string name = kind.Name + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                WriteTable(folder, kind, name, SeededRandom.For(seed, name), labels, headersOnly);
            }
        }
        labels.Write(Path.Combine(folder, "labels.json"));
        return labels.Count;
    }

    private static void WriteTable(string folder, TableKind kind, string name, SeededRandom random, LabelSheet labels, bool headersOnly)
    {
        bool workbook = random.Chance(0.3);
        // Few rows are as common as many: an even draw of the logarithm.
        int rows = (int)Math.Round(FewestRows * Math.Pow((double)MostRows / FewestRows, random.NextDouble()));
        SampleTable table = new TableBuilder(random, random.Pick(Styles), varied: true).Build(kind, workbook ? kind.Title : "", rows);
        if (random.Chance(0.05)) table = table with { HasHeader = false, Above = [] };
        if (headersOnly)
        {
            if (!table.HasHeader) return;
            name += ".csv";
            table = table with { Sheet = "", Above = [], Rows = [], Persons = 0 };
            CsvTableWriter.Write(Path.Combine(folder, name), table, FileEncodings.Get("utf-8"));
        }
        else if (workbook)
        {
            name += ".xlsx";
            WorkbookWriter.Write(Path.Combine(folder, name), [table]);
        }
        else
        {
            bool tabs = random.Chance(0.08);
            name += tabs ? ".tsv" : ".csv";
            CsvTableWriter.Write(Path.Combine(folder, name), table, FileEncodings.Get(random.Pick(Encodings)), random.Chance(0.2), tabs ? '\t' : ',');
        }
        labels.Add(name, table);
    }
}
