using System.IO.Compression;

namespace PiiClassifier.Tables.Archives;

/// <summary>The tables of all files in an archive. Nothing is written anywhere, so where the names of entries point does not matter.</summary>
internal sealed class ZipTables : TableFile
{
    private readonly ReadContext _reading;
    private readonly ZipArchive _archive;
    private readonly IReadOnlyList<ZipArchiveEntry> _entries;

    /// <param name="stream">The archive; it seeks.</param>
    /// <param name="reading">How files are read.</param>
    /// <exception cref="TableReadException">The archive has no readable directory.</exception>
    public ZipTables(Stream stream, ReadContext reading)
    {
        _reading = reading;
        try
        {
            _archive = ZipDirectory.Open(stream, EntryNames.AsBytes);
            _entries = _archive.Entries;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            _archive?.Dispose();
            // The inner exception is dropped: it may quote the name of an entry.
            throw new TableReadException(ScanStatus.Damaged, new ScanFailure("damaged-archive"), "zip");
        }
    }

    /// <inheritdoc/>
    public override string Format => "zip";

    /// <inheritdoc/>
    public override bool IsArchive => true;

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources
    {
        get
        {
            foreach (ZipArchiveEntry entry in _entries)
            {
                string name = EntryNames.Decode(entry.FullName);
                if (IsAside(name)) continue;
                if (!_reading.Budget.TryTakeEntry())
                {
                    yield return new FaultySource("", ArchiveFaults.TooLarge("archive-too-many-entries", _reading.Limits.MaxArchiveEntries));
                    yield break;
                }
                foreach (TableSource source in InnerFile.TablesOf(name, entry.IsEncrypted ? null : () => Open(entry), _reading)) yield return source;
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _archive.Dispose();
        base.Dispose();
    }

    private static Stream Open(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw ArchiveFaults.UnreadableEntry();
        }
    }

    // Folders; what macOS lays beside files; what Excel lays beside a file that is open.
    private static bool IsAside(string name) =>
        name.EndsWith('/') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.AsSpan(name.LastIndexOf('/') + 1).StartsWith("~$");
}
