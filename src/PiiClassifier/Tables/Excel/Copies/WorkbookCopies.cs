using PiiClassifier.Tables.Archives;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Where data hide in a workbook beside its sheets.</summary>
internal static class WorkbookCopies
{
    /// <summary>The tables that are found there, named as what they are.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="workbook">The part of the workbook where it defines names; <see langword="null"/> where not.</param>
    /// <param name="reading">How files are read.</param>
    public static IEnumerable<TableSource> Of(XlsxPackage package, string? workbook, ReadContext reading)
    {
        int caches = 0, comments = 0, links = 0;
        foreach (string part in package.Parts)
        {
            if (IsIn(part, "xl/pivotCache/pivotCacheDefinition"))
            {
                string name = $"pivot cache {++caches}";
                yield return IsBinary(part) ? NotRead(name) : new PivotCache(package, part, name);
            }
            else if (IsIn(part, "xl/comments") || IsIn(part, "xl/threadedComments/"))
            {
                yield return new TextRows($"comments {++comments}", () => IsBinary(part) ? Comments.ReadBinary(package, part) : Comments.Read(package, part), package.Limits);
            }
            else if (IsIn(part, "xl/externalLinks/externalLink"))
            {
                string name = $"external link {++links}";
                foreach (TableSource source in IsBinary(part) ? [NotRead(name)] : new ExternalLink(package, part, name).Sheets()) yield return source;
            }
            else if (IsIn(part, "xl/embeddings/"))
            {
                string name = string.Concat("embedded/", part.AsSpan("xl/embeddings/".Length));
                foreach (TableSource source in InnerFile.EmbeddedTablesOf(name, () => package.Open(part), reading)) yield return source;
            }
        }
        if (workbook is not null) yield return new TextRows("defined names", () => IsBinary(workbook) ? DefinedNames.ReadBinary(package, workbook) : DefinedNames.Read(package, workbook), package.Limits);
        foreach (TableSource source in PackageProperties.Of(package)) yield return source;
    }

    private static bool IsIn(string part, string place) => part.StartsWith(place, StringComparison.OrdinalIgnoreCase);

    private static bool IsBinary(string part) => part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    // No program but Excel itself writes these.
    private static FaultySource NotRead(string name) => new(name, WorkbookFaults.Unsupported("unsupported-copy"));
}
