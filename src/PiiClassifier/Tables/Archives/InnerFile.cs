namespace PiiClassifier.Tables.Archives;

/// <summary>A file that lies in another one: its tables are named by where it lies, and its faults are no reason to leave the others unread.</summary>
internal static class InnerFile
{
    /// <summary>The tables of a file; none when it holds none and is not named like one that does.</summary>
    /// <param name="name">Where it lies in the outer file.</param>
    /// <param name="open">Unpacks it; <see langword="null"/> when it has a password.</param>
    /// <param name="outer">How the outer file is read.</param>
    public static IEnumerable<TableSource> TablesOf(string name, Func<Stream>? open, ReadContext outer)
    {
        if (open is null)
        {
            if (IsLikelyTable(name)) yield return new FaultySource(name, ArchiveFaults.Encrypted());
            yield break;
        }
        EntryStream? entry = null;
        try
        {
            foreach (TableSource source in TablesOf(name, inner => OpenTables(name, entry = new EntryStream(open(), inner.Limits.MaxUnpackedBytes, inner.Budget), inner), () => entry?.Fault, outer)) yield return source;
        }
        finally
        {
            entry?.Dispose();
        }
    }

    /// <summary>The tables of a file that is embedded in a workbook, which counts like one in an archive.</summary>
    /// <param name="name">Where it lies in the workbook.</param>
    /// <param name="open">Unpacks it.</param>
    /// <param name="outer">How the workbook is read.</param>
    public static IEnumerable<TableSource> EmbeddedTablesOf(string name, Func<Stream> open, ReadContext outer) =>
        RefusalOf(outer) is { } refusal ? [new FaultySource(name, refusal)] : TablesOf(name, open, outer);

    /// <summary>The same of a file that lies in parts of the workbook, as the workbook itself does.</summary>
    /// <inheritdoc cref="EmbeddedTablesOf(string, Func{Stream}, ReadContext)"/>
    public static IEnumerable<TableSource> EmbeddedTablesOf(string name, Func<ReadContext, TableFile> open, ReadContext outer) =>
        RefusalOf(outer) is { } refusal ? [new FaultySource(name, refusal)] : TablesOf(name, open, () => null, outer);

    private static TableReadException? RefusalOf(ReadContext outer) =>
        outer.Depth >= outer.Limits.MaxArchiveDepth ? ArchiveFaults.TooLarge("archive-too-deep", outer.Limits.MaxArchiveDepth)
        : outer.Budget.TryTakeEntry() ? null
        : ArchiveFaults.TooLarge("archive-too-many-entries", outer.Limits.MaxArchiveEntries);

    private static IEnumerable<TableSource> TablesOf(string name, Func<ReadContext, TableFile?> open, Func<TableReadException?> faultOfBytes, ReadContext outer)
    {
        TableFile? file = null;
        TableReadException? fault = null;
        try
        {
            try
            {
                file = open(outer.Inside);
            }
            catch (TableReadException exception)
            {
                // An entry that was cut off is no whole file of any format: then that is the fault.
                fault = faultOfBytes() ?? exception;
            }
            if (fault is not null)
            {
                // A document or a picture is none of this library's business; a workbook of a kind that is not read is.
                bool elsewhere = fault.Status == ScanStatus.Unsupported && fault.Format is null && !TableFileNames.SayTable(name);
                if (!elsewhere) yield return new FaultySource(name, fault);
                yield break;
            }
            if (file is null) yield break;
            foreach (TableSource source in file.Sources) yield return new InnerSource(name, source, faultOfBytes, isText: file.Encoding is not null);
        }
        finally
        {
            file?.Dispose();
        }
    }

    private static TableFile? OpenTables(string name, EntryStream entry, ReadContext reading)
    {
        Stream readable = PrefixedStream.Open(entry, TableFormat.PrefixLength, out ReadOnlySpan<byte> prefix);
        if (entry.Fault is not null && prefix.IsEmpty) throw entry.Fault;
        if (reading.Choose(prefix, name) is { } format) return format.Open(readable, name, reading);
        return TableFileNames.SayTable(name) ? throw ArchiveFaults.Unsupported("unknown-format") : null;
    }

    private static bool IsLikelyTable(string name) => TableFileNames.AllowTable(name) || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private sealed class InnerSource(string name, TableSource source, Func<TableReadException?> faultOfBytes, bool isText) : TableSource
    {
        public override string Name => source.Name.Length == 0 ? name : $"{name}/{source.Name}";

        public override bool Hidden => source.Hidden;

        public override string Place => source.Place.Length == 0 ? name : $"{name}/{source.Place}";

        public override TableReadException? Fault => faultOfBytes() ?? source.Fault;

        // As in a folder: text under any name may be a table, but mostly it is a program or a letter.
        public override bool IsListedOnlyWithFindings => source.IsListedOnlyWithFindings || (isText && !TableFileNames.AllowTable(name));

        public override bool NamesAuthors => source.NamesAuthors;

        public override RecordReader Open() => source.Open();
    }
}
