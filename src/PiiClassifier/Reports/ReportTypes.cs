using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The types that a report names.</summary>
internal static class ReportTypes
{
    /// <summary>Each type once, those of columns, of candidates and inside free text, in the order of their ids.</summary>
    public static IReadOnlyList<PiiType> Of(ScanReport report)
    {
        var types = new Dictionary<string, PiiType>(StringComparer.Ordinal);
        foreach (ColumnReport column in report.Files.SelectMany(file => file.Tables).SelectMany(table => table.Columns))
        {
            foreach (PiiType type in Of(column).Concat(column.Candidates.Select(candidate => candidate.Type))) types.TryAdd(type.Id, type);
        }
        return [.. types.Values.OrderBy(type => type.Id, StringComparer.Ordinal)];
    }

    /// <summary>Each type once that was found, candidates left out, in the order of their ids.</summary>
    public static IReadOnlyList<PiiType> Found(ScanReport report) =>
        [.. report.Files.SelectMany(file => file.Tables).SelectMany(table => table.Columns).SelectMany(Of).DistinctBy(type => type.Id).OrderBy(type => type.Id, StringComparer.Ordinal)];

    /// <summary>The types found in a column: its own and those inside its texts.</summary>
    public static IEnumerable<PiiType> Of(ColumnReport column)
    {
        if (column.Type is { } type) yield return type;
        foreach (EmbeddedFinding finding in column.Embedded) yield return finding.Type;
    }

    /// <summary>The highest risk found in a column, 1 to 5; 0 when nothing was.</summary>
    public static int RiskOf(ColumnReport column) => Of(column).Select(type => type.Risk).DefaultIfEmpty().Max();

    /// <summary>The highest risk found in a file, 1 to 5; 0 when nothing was.</summary>
    public static int RiskOf(FileReport file) => file.Tables.SelectMany(table => table.Columns).Select(RiskOf).DefaultIfEmpty().Max();

    /// <summary>Whether more is known of a type than its id, which alone an older report tells of a type that is not in the catalogue.</summary>
    public static bool IsDescribed(PiiType type) => type.JapaneseName != type.Id || type.EnglishName != type.Id;
}
