using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Tables;

namespace PiiClassifier.Cli.Commands;

/// <summary>Scans files one after the other into one report.</summary>
internal sealed class ScanRun(CommandHost host, Words words, PiiScannerOptions options)
{
    public async Task<ScanReport> ScanAsync(IEnumerable<FoundFile> found, CancellationToken cancellationToken)
    {
        DateTimeOffset startedAt = host.TimeProvider.GetUtcNow();
        long start = host.TimeProvider.GetTimestamp();
        FoundFile[] files = [.. found];
        FileScanner scanner = host.MakeScanner(options with { KeepPersons = true });
        var reports = new List<FileReport>(files.Length);
        var persons = new PersonCounter();
        int notTables = 0;
        using ProgressLine progress = StartProgress(files);
        foreach (FoundFile file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FileReport report = file.Refusal is { } refusal
                ? ReportOf(file.Path, refusal)
                : await scanner.ScanAsync(file.Path, host, progress, cancellationToken).ConfigureAwait(false);
            if (IsNoTable(file, report)) notTables++;
            else
            {
                persons.Add(report);
                reports.Add(report);
            }
            progress.FileDone(report.SizeBytes);
        }
        return new ScanReport { Files = reports, Persons = persons, StartedAt = startedAt, Elapsed = host.TimeProvider.GetElapsedTime(start), NotTables = notTables };
    }

    // A picture in a folder is no finding, nor is a text of another kind (a program, a letter) in which no personal column was
    // found; one that was named, or one called .xlsx, is told, and so is whatever was not read to its end.
    private static bool IsNoTable(FoundFile file, FileReport report)
    {
        if (file.NamedDirectly || file.Refusal is not null || TableFileNames.AllowTable(file.Path)) return false;
        if (report.Status == ScanStatus.Unsupported) return report.Format is null;
        return report.Status == ScanStatus.Scanned && report.Encoding is not null && !report.Tables.Any(table => table.Columns.Any(column => column.Type is not null || column.Embedded.Count > 0));
    }

    private static FileReport ReportOf(string path, ScanStatus refusal) => new()
    {
        Path = path,
        SizeBytes = 0,
        Status = refusal,
        Failure = refusal switch
        {
            ScanStatus.Missing => ScanFailure.OfMissing(path),
            ScanStatus.Unsupported => new ScanFailure("special-file"),
            _ => new ScanFailure("denied"),
        },
    };

    private ProgressLine StartProgress(FoundFile[] files)
    {
        // Sizes are asked for only when somebody looks: on a share each costs a round trip.
        bool shown = host.OutputIsTerminal && host.ErrorIsTerminal;
        long bytes = shown ? files.Sum(file => SizeOf(file.Path)) : 0;
        return new ProgressLine(shown ? host.Error : null, host.TimeProvider, words.Language, files.Length, bytes);
    }

    private static long SizeOf(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
