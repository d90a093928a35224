using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;
using static PiiClassifier.SampleData.Shares.TableContents;

namespace PiiClassifier.SampleData.Shares;

/// <summary>Tables as people and systems leave them, in good order.</summary>
internal static class UsualFiles
{
    public static IReadOnlyList<ShareKind> All { get; } =
    [
        Text("csv-utf-8", 60, "utf-8"),
        Text("csv-utf-8-bom", 70, "utf-8-bom"),
        Text("csv-cp932", 170, "cp932"),
        Text("csv-euc-jp", 20, "euc-jp"),
        Text("csv-iso-2022-jp", 5, "iso-2022-jp"),
        Text("csv-utf-16", 15, "utf-16le"),
        Text("tsv", 25, "cp932", ".tsv", '\t'),
        Text("semicolons", 5, "utf-8-bom", ".csv", ';'),
        new("txt-tabs", 20, place => Table(place, ".txt", table => Csv(table, "cp932", '\t'))),
        new("fixed-width", 15, WriteFixedWidth),
        new("xlsx", 190, place => Table(place, ".xlsx", table => Workbook(table), kind => kind.Title)),
        new("xlsx-sheets", 30, place => Tables(place, ".xlsx", tables => Workbook(tables))),
        new("xlsm", 25, place => Table(place, ".xlsm", table => Workbook([table], macroEnabled: true), kind => kind.Title)),
        new("zip", 25, WriteArchive),
        new("html-xls", 15, WritePage),
        new("xls", 25, place => Program(place, "employees.xls", ".xls", [ShareStatus.Scanned])),
        new("xls-hidden", 5, place => Program(place, "hiding-places.xls", ".xls", [ShareStatus.Scanned])),
        new("xlsx-hidden", 5, place => Program(place, "hiding-places.xlsx", ".xlsx", [ShareStatus.Scanned])),
        new("xlsb", 5, place => Program(place, "registry.xlsb", ".xlsb", [ShareStatus.Scanned])),
        new("ods", 8, place => Program(place, "employees.ods", ".ods", [ShareStatus.Scanned])),
        new("xml-2003", 4, place => Program(place, "employees-2003.xml", ".xml", [ShareStatus.Scanned])),
    ];

    /// <summary>A file that a real program wrote.</summary>
    public static void Program(SharePlace place, string file, string ending, string[] statuses, bool? personal = true) =>
        place.Add(place.Name("職員名簿", ending), ProgramFiles.Get(file), personal, statuses);

    private static ShareKind Text(string name, int weight, string encoding, string ending = ".csv", char delimiter = ',') =>
        new(name, weight, place => Table(place, ending, table => Csv(table, encoding, delimiter)));

    private static void Table(SharePlace place, string ending, Func<SampleTable, byte[]> bytes, Func<TableKind, string>? sheet = null)
    {
        TableKind kind = DrawKind(place.Random);
        SampleTable table = Draw(place.Random, kind, sheet?.Invoke(kind) ?? "");
        place.Add(place.Name(kind.Title, ending), bytes(table), table);
    }

    private static void Tables(SharePlace place, string ending, Func<SampleTable[], byte[]> bytes)
    {
        // Sheets of one workbook have different names.
        TableKind[] kinds = [.. Enumerable.Range(0, place.Random.Between(2, 4)).Select(_ => DrawKind(place.Random)).DistinctBy(kind => kind.Title)];
        SampleTable[] tables = [.. kinds.Select(kind => Draw(place.Random, kind, kind.Title))];
        place.Add(place.Name(kinds[0].Title, ending), bytes(tables), tables);
    }

    private static void WriteArchive(SharePlace place) => Tables(place, ".zip", tables =>
        ZipEntries.Pack(FileEncodings.Get("cp932"), tables.Select(table => table.Rows.Count % 2 == 0 ? ($"提出/{table.Sheet}.csv", Csv(table, "cp932")) : ($"提出/{table.Sheet}.xlsx", Workbook(table)))));

    private static void WriteFixedWidth(SharePlace place)
    {
        TableKind kind = DrawKind(place.Random);
        SampleTable table = DrawPlain(place.Random, kind, place.Random.Between(20, 200));
        place.Add(place.Name(kind.Title, ".txt"), FixedWidth(table), table);
    }

    private static void WritePage(SharePlace place)
    {
        TableKind kind = DrawKind(place.Random);
        SampleTable table = DrawPlain(place.Random, kind, place.Random.Between(10, 200));
        place.Add(place.Name(kind.Title, ".xls"), HtmlPage(table), table);
    }
}
