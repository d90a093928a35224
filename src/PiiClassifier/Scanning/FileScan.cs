using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>The scan of one file: its format, its sheets, the tables on each.</summary>
internal static class FileScan
{
    /// <summary>Scans an open file.</summary>
    /// <param name="context">What to scan with.</param>
    /// <param name="options">How.</param>
    /// <param name="stream">Where the file begins.</param>
    /// <param name="path">The name for the report.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What became of it: faults of the data are statuses.</returns>
    public static FileOutcome Run(ScanContext context, PiiScannerOptions options, Stream stream, string path, CancellationToken cancellationToken)
    {
        var outcome = new FileOutcome();
        try
        {
            Stream readable = PrefixedStream.Open(stream, TableFormat.PrefixLength, out ReadOnlySpan<byte> prefix);
            if (TableFormats.Choose(prefix, path) is not { } format)
            {
                outcome.Fail(ScanStatus.Unsupported, new ScanFailure("unknown-format"));
                return outcome;
            }
            using TableFile file = format.Open(readable, path, options.Encoding, options.Limits);
            outcome.Format = file.Format;
            outcome.Encoding = file.Encoding;
            foreach (TableSource source in file.Sources) ReadSource(context, source, outcome, cancellationToken);
        }
        catch (TableReadException exception)
        {
            outcome.Fail(exception.Status, exception.Failure);
        }
        catch (UnauthorizedAccessException)
        {
            outcome.Fail(ScanStatus.Denied, new ScanFailure("denied"));
        }
        catch (IOException)
        {
            outcome.Fail(ScanStatus.Damaged, new ScanFailure("read-error"));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of this library or of a user's recognizer: one file must not stop the scan. Messages may hold cell text.
            outcome.Fail(ScanStatus.Damaged, new ScanFailure("internal-error", exception.GetType().Name));
        }
        return outcome;
    }

    private static void ReadSource(ScanContext context, TableSource source, FileOutcome outcome, CancellationToken cancellationToken)
    {
        using RecordReader records = source.Open();
        var splitter = new TableSplitter(records, context.Labels);
        var tables = new List<TableReport>();
        try
        {
            while (splitter.NextTable() is { } table) tables.Add(TableScan.Run(context, table, source.Hidden, cancellationToken));
        }
        finally
        {
            outcome.Tables.AddRange(Named(tables, source.Name));
        }
        if (records.Incomplete is { } why) outcome.Fail(ScanStatus.Partial, why);
    }

    // The widest table is what the sheet is for: it comes first and has the sheet's name. Notes and forms around it follow.
    private static List<TableReport> Named(List<TableReport> tables, string name)
    {
        TableReport? main = tables.MaxBy(t => (t.Columns.Count, t.Rows));
        List<TableReport> ordered = [.. tables.OrderBy(t => t != main)];
        for (int i = 0; i < ordered.Count; i++) ordered[i].Name = i == 0 ? name : $"{name}#{i + 1}";
        return ordered;
    }
}
