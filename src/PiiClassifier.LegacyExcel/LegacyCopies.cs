using PiiClassifier.Tables;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>Where data hide in a workbook of Excel 97 to 2003 beside its sheets.</summary>
internal static class LegacyCopies
{
    private const string PivotCaches = "_SX_DB_CUR";
    private const string Embedded = "MBD";
    private const string Package = "Package";
    private const int BufferBytes = 64 * 1024;

    /// <summary>The tables that are found there, named as what they are.</summary>
    /// <param name="folder">What the workbook lies in.</param>
    /// <param name="reading">How files are read.</param>
    public static IEnumerable<TableSource> Of(CompoundFolder folder, ReadContext reading)
    {
        TableReadLimits limits = reading.Limits;
        foreach (TableSource source in PivotCachesIn(folder, reading)) yield return source;
        if (folder.Has(CompoundFileFormat.Workbook))
        {
            yield return new TextRows("comments", () => ReadText(folder, stream => new LegacyComments(stream).Read()), limits);
            foreach (TableSource source in new LegacyLinks(() => OpenWorkbook(folder), limits).Sheets()) yield return source;
            yield return new TextRows("defined names", () => ReadText(folder, stream => LegacyNames.Read(stream, limits)), limits);
        }
        foreach ((string name, CompoundFolder inner) in folder.Folders)
        {
            if (!name.StartsWith(Embedded, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (TableSource source in TablesIn(inner, $"embedded/{name}", reading)) yield return source;
        }
        foreach (TableSource source in LegacyProperties.Of(folder, limits)) yield return source;
    }

    private static IEnumerable<TableSource> PivotCachesIn(CompoundFolder folder, ReadContext reading)
    {
        if (!folder.Folders.TryGetValue(PivotCaches, out CompoundFolder? caches)) yield break;
        int count = 0;
        foreach (string cache in caches.Streams)
        {
            // Thousands of streams may name the same bytes.
            if (!reading.Budget.TryTakeEntry())
            {
                yield return new FaultySource("", ArchiveFaults.TooLarge("archive-too-many-entries", reading.Limits.MaxArchiveEntries));
                yield break;
            }
            yield return new LegacyPivotCache(() => new BufferedStream(OpenWithinBudget(caches, cache, reading)), cache, $"pivot cache {++count}", reading.Limits);
        }
    }

    private static Stream OpenWithinBudget(CompoundFolder caches, string cache, ReadContext reading)
    {
        if (reading.Budget.TryTakeBytes((int)Math.Min(caches.LengthOf(cache), int.MaxValue))) return caches.OpenStream(cache)!;
        throw ArchiveFaults.TooLarge("archive-unpacks-too-far", reading.Limits.MaxArchiveBytes);
    }

    // A workbook lies there as in a file of its own, one of a newer format as a stream.
    private static IEnumerable<TableSource> TablesIn(CompoundFolder folder, string name, ReadContext reading) =>
        CompoundFileFormat.IsWorkbook(folder) ? InnerFile.EmbeddedTablesOf(name, inner => LegacyExcelFormat.OpenEmbedded(folder, inner), reading)
        : folder.Has(Package) ? InnerFile.EmbeddedTablesOf(name, () => folder.OpenStream(Package)!, reading)
        : [];

    private static BufferedStream OpenWorkbook(CompoundFolder folder) => new(folder.OpenStream(CompoundFileFormat.Workbook)!, BufferBytes);

    private static IEnumerable<IReadOnlyList<string>> ReadText(CompoundFolder folder, Func<Stream, IEnumerable<IReadOnlyList<string>>> read)
    {
        using Stream stream = OpenWorkbook(folder);
        foreach (IReadOnlyList<string> row in read(stream)) yield return row;
    }
}
