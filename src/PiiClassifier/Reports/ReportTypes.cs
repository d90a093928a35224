using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The types that a report names.</summary>
internal static class ReportTypes
{
    /// <summary>Each type once, those of columns, of candidates and inside free text, by their ids.</summary>
    public static IReadOnlyList<PiiType> Of(ScanReport report)
    {
        var types = new Dictionary<string, PiiType>(StringComparer.Ordinal);
        foreach (ColumnReport column in report.Files.SelectMany(file => file.Tables).SelectMany(table => table.Columns))
        {
            if (column.Type is { } type) types.TryAdd(type.Id, type);
            foreach (PiiCandidate candidate in column.Candidates) types.TryAdd(candidate.Type.Id, candidate.Type);
            foreach (EmbeddedFinding finding in column.Embedded) types.TryAdd(finding.Type.Id, finding.Type);
        }
        return [.. types.Values.OrderBy(type => type.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether more is known of a type than its id, which alone an older report tells of a type that is not in the catalogue.</summary>
    public static bool IsDescribed(PiiType type) => type.JapaneseName != type.Id || type.EnglishName != type.Id;
}
