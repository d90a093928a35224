using System.Globalization;
using PiiClassifier.Cli.Files;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>A bar at the foot of the terminal that says how far a scan has come: files and bytes, rate and time left. Shows no paths and no cell text; nothing at all where standard error is no terminal.</summary>
internal sealed class ScanProgressBar
{
    private readonly ProgressTask? _task;
    private readonly Words _words;
    private int _filesFound;
    private int _filesDone;
    private long _bytesFound;

    private ScanProgressBar(ProgressTask? task, Words words)
    {
        _task = task;
        _words = words;
    }

    /// <summary>Shows the bar while something is done, and wipes it.</summary>
    public static async Task<T> ShowAsync<T>(CommandHost host, Words words, Func<ScanProgressBar, Task<T>> work)
    {
        if (!host.ErrorIsTerminal) return await work(new ScanProgressBar(null, words)).ConfigureAwait(false);
        IAnsiConsole console = TerminalText.ConsoleOver(host.Error, isTerminal: true, host.Width, live: true);
        Progress progress = console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(),
            new ProgressBarColumn(),
            new PercentageColumn(),
            new DownloadedColumn { Culture = CultureInfo.InvariantCulture },
            new TransferSpeedColumn { Culture = CultureInfo.InvariantCulture },
            new RemainingTimeColumn());
        return await progress.StartAsync(context => work(new ScanProgressBar(context.AddTask(Describe(words, 0, 0), maxValue: 1), words))).ConfigureAwait(false);
    }

    /// <summary>Another file is found. Sizes are asked for only when somebody looks: on a share each costs a round trip.</summary>
    public void FileFound(string path)
    {
        if (_task is null) return;
        _task.MaxValue = Math.Max(1, Interlocked.Add(ref _bytesFound, FileSizes.Of(path)));
        Interlocked.Increment(ref _filesFound);
        ShowFiles(_task);
    }

    /// <summary>A file is begun; it is done when what is returned is disposed.</summary>
    public Part FileStarted() => new(this);

    private static string Describe(Words words, int done, int found) => words.Format("progress", Words.Count(done), Words.Count(found));

    private void ShowFiles(ProgressTask task) => task.Description = Describe(_words, Volatile.Read(ref _filesDone), Volatile.Read(ref _filesFound));

    /// <summary>The progress of one file.</summary>
    public sealed class Part(ScanProgressBar bar) : IProgress<ScanProgress>, IDisposable
    {
        private long _told;

        public void Report(ScanProgress value)
        {
            bar._task?.Increment(value.BytesRead - _told);
            _told = value.BytesRead;
        }

        public void Dispose()
        {
            if (bar._task is not { } task) return;
            Interlocked.Increment(ref bar._filesDone);
            bar.ShowFiles(task);
        }
    }
}
