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
        TableFile? file = null;
        TableReadException? fault = null;
        try
        {
            try
            {
                entry = new EntryStream(open(), outer.Limits.MaxUnpackedBytes, outer.Budget);
                file = OpenTables(name, entry, outer.Inside);
            }
            catch (TableReadException exception)
            {
                // An entry that was cut off is no whole file of any format: then that is the fault.
                fault = entry?.Fault ?? exception;
            }
            if (fault is not null)
            {
                // A document or a picture is none of this library's business; a workbook of a kind that is not read is.
                bool elsewhere = fault.Status == ScanStatus.Unsupported && fault.Format is null && !TableFileNames.SayTable(name);
                if (!elsewhere) yield return new FaultySource(name, fault);
                yield break;
            }
            if (file is null) yield break;
            foreach (TableSource source in file.Sources) yield return new InnerSource(name, source, entry!, isText: file.Encoding is not null);
        }
        finally
        {
            file?.Dispose();
            entry?.Dispose();
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

    private sealed class InnerSource(string name, TableSource source, EntryStream entry, bool isText) : TableSource
    {
        public override string Name => source.Name.Length == 0 ? name : $"{name}/{source.Name}";

        public override bool Hidden => source.Hidden;

        public override string Place => source.Place.Length == 0 ? name : $"{name}/{source.Place}";

        public override TableReadException? Fault => entry.Fault ?? source.Fault;

        // As in a folder: text under any name may be a table, but mostly it is a program or a letter.
        public override bool IsListedOnlyWithFindings => source.IsListedOnlyWithFindings || (isText && !TableFileNames.AllowTable(name));

        public override bool NamesAuthors => source.NamesAuthors;

        public override RecordReader Open() => source.Open();
    }
}
