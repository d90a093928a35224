using PiiClassifier.Tables.Archives;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Where data hide in a workbook beside its sheets.</summary>
internal static class WorkbookCopies
{
    /// <summary>The tables that are found there, named as what they are.</summary>
    public static IEnumerable<TableSource> Of(XlsxPackage package, ReadContext reading)
    {
        int caches = 0, comments = 0;
        foreach (string part in package.Parts)
        {
            if (part.StartsWith("xl/pivotCache/pivotCacheDefinition", StringComparison.OrdinalIgnoreCase))
            {
                yield return new PivotCache(package, part, $"pivot cache {++caches}");
            }
            else if (part.StartsWith("xl/comments", StringComparison.OrdinalIgnoreCase) || part.StartsWith("xl/threadedComments/", StringComparison.OrdinalIgnoreCase))
            {
                yield return new Comments(package, part, $"comments {++comments}");
            }
            else if (part.StartsWith("xl/embeddings/", StringComparison.OrdinalIgnoreCase))
            {
                string name = string.Concat("embedded/", part.AsSpan("xl/embeddings/".Length));
                if (reading.Depth >= reading.Limits.MaxArchiveDepth) yield return new FaultySource(name, ArchiveFaults.TooLarge("archive-too-deep", reading.Limits.MaxArchiveDepth));
                else if (!reading.Budget.TryTakeEntry()) yield return new FaultySource(name, ArchiveFaults.TooLarge("archive-too-many-entries", reading.Limits.MaxArchiveEntries));
                else foreach (TableSource source in InnerFile.TablesOf(name, () => package.Open(part), reading)) yield return source;
            }
        }
    }
}
