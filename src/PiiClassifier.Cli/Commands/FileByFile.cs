using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>Reads the files that a search finds, one after the other, for what sees their rows.</summary>
/// <param name="host">The process.</param>
/// <param name="words">The language.</param>
internal sealed class FileByFile(CommandHost host, Words words)
{
    /// <summary>Reads until all is done or the run is ended; then what was found and not read is told all the same.</summary>
    /// <param name="search">What to read.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="note">Told what became of each table file, and of whatever was not read.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Task RunAsync(FileSearch search, Func<string, IProgress<ScanProgress>, CancellationToken, Task<FileReport>> read, Action<FileReport> note, CancellationToken cancellationToken) =>
        ScanProgressBar.ShowAsync(host, words, progress => RunAsync(search, read, note, progress, cancellationToken));

    private static async Task<bool> RunAsync(FileSearch search, Func<string, IProgress<ScanProgress>, CancellationToken, Task<FileReport>> read, Action<FileReport> note, ScanProgressBar progress, CancellationToken cancellationToken)
    {
        var queue = new FileQueue();
        queue.Fill(search.Find(), file => progress.FileFound(file.Path), cancellationToken);
        await foreach (FoundFile file in queue.TakeAllAsync().ConfigureAwait(false))
        {
            FileReport report = file.Refusal?.ReportOf(file.Path) ?? await ReadAsync(file).ConfigureAwait(false);
            if (!ScanRun.IsNoTable(file, report)) note(report);
        }
        if (!cancellationToken.IsCancellationRequested) return true;
        foreach (string path in search.NotEnded) note(FileRefusal.WalkInterrupted.ReportOf(path));
        return false;

        async Task<FileReport> ReadAsync(FoundFile file)
        {
            if (cancellationToken.IsCancellationRequested) return FileRefusal.Interrupted.ReportOf(file.Path);
            try
            {
                using ScanProgressBar.Part part = progress.FileStarted();
                return await read(file.Path, part, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return FileRefusal.Interrupted.ReportOf(file.Path);
            }
        }
    }

    /// <summary>Whether a report says that a file, or a part of it, was not read.</summary>
    public static bool IsUnread(FileReport report) => report.Status is ScanStatus.Damaged or ScanStatus.Denied or ScanStatus.Encrypted or ScanStatus.Partial or ScanStatus.TooLarge or ScanStatus.Missing;
}
