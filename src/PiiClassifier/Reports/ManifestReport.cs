using System.Text.Json;
using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The schema manifest for PiiClassifier.Analyzers: which header of which table holds which type, and nothing else of the report.</summary>
/// <remarks>
/// Of tables with headers, the columns that have a type. A table is called as its sheet, or as its text file without the ending, so that a class of
/// that name is known. Tables of one name are one table; where they contradict each other the riskier type holds. Ordered by names, without
/// times, paths and counts: the same data give the same bytes.
/// </remarks>
public sealed partial class ManifestReport : ReportFormat
{
    // What the analyzer calls personal data of a kind that it does not know, such as a type of a user's own.
    private const string UnknownKind = "classified-data";

    /// <inheritdoc/>
    public override string Name => "manifest";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".schema.json"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonReport.WriterOptions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteStartArray("tables");
        foreach ((string name, SortedDictionary<string, PiiType> columns) in Merge(report))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("columns");
            foreach ((string header, PiiType type) in columns)
            {
                json.WriteStartObject();
                json.WriteString("header", header);
                json.WriteString("type", PiiCatalogue.Default.TryGet(type.Id, out _) ? type.Id : UnknownKind);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static SortedDictionary<string, SortedDictionary<string, PiiType>> Merge(ScanReport report)
    {
        var tables = new SortedDictionary<string, SortedDictionary<string, PiiType>>(StringComparer.Ordinal);
        foreach (FileReport file in report.Files)
        {
            foreach (TableReport table in file.Tables)
            {
                foreach (ColumnReport column in table.Columns)
                {
                    if (column.Type is not { } type || string.IsNullOrWhiteSpace(column.Header)) continue;
                    string name = NameOf(file, table);
                    if (!tables.TryGetValue(name, out SortedDictionary<string, PiiType>? columns)) tables.Add(name, columns = new SortedDictionary<string, PiiType>(StringComparer.Ordinal));
                    if (!columns.TryGetValue(column.Header, out PiiType? other) || IsRiskier(type, other)) columns[column.Header] = type;
                }
            }
        }
        return tables;
    }

    // Of two of one risk always the same, in whatever order the files came.
    private static bool IsRiskier(PiiType type, PiiType other) =>
        type.Risk != other.Risk ? type.Risk > other.Risk : string.CompareOrdinal(type.Id, other.Id) < 0;

    private static string NameOf(FileReport file, TableReport table)
    {
        if (NameOfNoSheet().IsMatch(table.Name)) return Path.GetFileNameWithoutExtension(file.Path) + table.Name;
        // In an archive its folders and the workbook stand before the sheet.
        string name = table.Name[(table.Name.LastIndexOf('/') + 1)..];
        return file.Format == "zip" ? EndingOfText().Replace(name, "") : name;
    }

    // A table of a text file has no name, but a number when it is not the first one.
    [GeneratedRegex(@"^(#\d+)?$")]
    private static partial Regex NameOfNoSheet();

    [GeneratedRegex(@"\.(csv|tsv|txt)(?=(#\d+)?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndingOfText();
}
