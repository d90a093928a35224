using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one file: its format, its sheets, the tables on each.</summary>
internal static class FileScan
{
    // How the pointer begins that Git LFS puts in the place of a large file (git-lfs/docs/spec.md): read as text it would say that there is nothing personal.
    private static ReadOnlySpan<byte> GitLfsPointer => "version https://git-lfs.github.com/spec/v1"u8;

    /// <summary>Scans an open file.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="options">How.</param>
    /// <param name="stream">Where the file begins.</param>
    /// <param name="path">The name for the report.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What became of it: faults of the data are statuses.</returns>
    public static FileOutcome Run(ScanContext context, PiiScannerOptions options, SourceStream stream, string path, CancellationToken cancellationToken)
    {
        var outcome = new FileOutcome();
        var reading = new ReadContext(options.Limits, context.Formats) { Encoding = options.Encoding, Passwords = options.Passwords, Quick = options.Quick };
        NoteFaults(outcome, stream, () =>
        {
            Stream readable = PrefixedStream.Open(stream, TableFormat.PrefixLength, out ReadOnlySpan<byte> prefix);
            if (prefix.IsEmpty) NoteFaultOf(stream, outcome);
            if (outcome.Failure is not null) return;
            if (prefix.StartsWith(GitLfsPointer))
            {
                outcome.Fail(ScanStatus.Missing, new ScanFailure(ScanFailure.GitLfsPointer));
                return;
            }
            if (reading.Choose(prefix, path) is not { } format)
            {
                outcome.Fail(ScanStatus.Unsupported, new ScanFailure("unknown-format"));
                return;
            }
            if (options.MaxFileBytes is { } most && stream.Size > most)
            {
                outcome.Fail(ScanStatus.TooLarge, new ScanFailure("file-too-large", stream.Size, most));
                return;
            }
            using TableFile file = format.Open(readable, path, reading);
            outcome.Format = file.Format;
            // A sheet that cannot be read is no reason to leave the others unread.
            foreach (TableSource source in file.Sources)
            {
                if (stream.Time.EndsNow()) break;
                NoteFaults(outcome, stream, () => ReadSource(context, source, stream, outcome, cancellationToken), source);
            }
            NoteFaultOf(stream, outcome);
            outcome.Encoding = file.Encoding;
            if (!file.IsArchive || outcome.Tables.Count > 0 || outcome.Failure is not null) return;
            // Like a picture or a letter: not one of the files to list.
            outcome.Format = null;
            outcome.Fail(ScanStatus.Unsupported, new ScanFailure("no-tables-inside"));
        });
        stream.TellEnd();
        return outcome;
    }

    private static void NoteFaults(FileOutcome outcome, SourceStream stream, Action read, TableSource? source = null)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NoteFaultOf(stream, outcome);
            string place = source?.Place ?? "";
            if (source?.Fault is { } cutOff)
            {
                outcome.Fail(cutOff.Status, cutOff.Failure.In(place));
                return;
            }
            if (exception is TableReadException fault)
            {
                outcome.Format ??= fault.Format;
                outcome.Fail(fault.Status, fault.Failure.In(place));
                return;
            }
            // A fault of this library or of a user's recognizer: one file must not stop the scan. Messages may hold cell text.
            outcome.Fail(ScanStatus.Damaged, new ScanFailure("internal-error", exception.GetType().Name).In(place));
        }
    }

    // First, whatever readers say of data that the source cut off: then it is to blame.
    private static void NoteFaultOf(SourceStream stream, FileOutcome outcome)
    {
        if (stream.Time.HasEnded) outcome.Fail(ScanStatus.Partial, stream.Time.Failure);
        if (stream.Fault is { } fault) outcome.Fail(ScanStatus.Denied, fault);
    }

    private static void ReadSource(ScanContext context, TableSource source, SourceStream stream, FileOutcome outcome, CancellationToken cancellationToken)
    {
        using RecordReader records = stream.Time.IsLimited ? new TimedRecordReader(source.Open(), stream.Time) : source.Open();
        var splitter = new TableSplitter(records, context.Labels);
        var tables = new List<TableReport>();
        try
        {
            while (splitter.NextTable() is { } table)
            {
                // Who wrote a file is no record of it.
                TableReport report = source.NamesAuthors ? TableScan.Run(context, table, source.Hidden, cancellationToken) : Observe(context, table, source.Hidden, cancellationToken);
                HiddenTally hidden = splitter.CountHidden();
                report.NoteHidden(hidden.Rows, hidden.Columns);
                if (source.SampledShare is { } share) report.NoteSample(share);
                if (report.Place is { } place) place.Part = source.Part;
                tables.Add(report);
            }
        }
        finally
        {
            if (source.NamesAuthors) outcome.Authors += tables.Sum(AuthorsOf);
            else if (!source.IsListedOnlyWithFindings || tables.Exists(HasFindings)) outcome.Tables.AddRange(Named(tables, source.Name));
        }
        NoteFaultOf(stream, outcome);
        if ((source.Fault?.Failure ?? records.Incomplete) is { } why) outcome.Fail(ScanStatus.Partial, why.In(source.Place));
    }

    private static TableReport Observe(ScanContext context, LogicalTable table, bool hidden, CancellationToken cancellationToken)
    {
        if (context.Observer is not { } observer) return TableScan.Run(context, table, hidden, cancellationToken);
        observer.Begin();
        TableReport report = TableScan.Run(context, new ObservedTable(table, observer), hidden, cancellationToken);
        observer.End(report);
        return report;
    }

    // Programs write their own name there: only what looks like a person's counts.
    private static long AuthorsOf(TableReport table) => Math.Min(table.Persons, table.Columns.Where(column => column.Type is not null).Sum(column => column.Matched));

    private static bool HasFindings(TableReport table) => table.Columns.Any(column => column.Type is not null || column.Embedded.Count > 0);

    // The widest table is what the sheet is for: it comes first and has the sheet's name. Notes and forms around it follow.
    private static List<TableReport> Named(List<TableReport> tables, string name)
    {
        TableReport? main = tables.MaxBy(t => (t.Columns.Count, t.Rows));
        List<TableReport> ordered = [.. tables.OrderBy(t => t != main)];
        for (int i = 0; i < ordered.Count; i++) ordered[i].NameAs(i == 0 ? name : $"{name}#{i + 1}");
        return ordered;
    }
}
