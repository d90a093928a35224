using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PiiClassifier.Cli.Output;

/// <summary>A bar at the foot of the terminal that says how far a scan has come: files and bytes, rate and time left. Shows no paths and no cell text; nothing at all where standard error is no terminal.</summary>
internal sealed class ScanProgressBar
{
    private readonly ProgressTask? _task;
    private int _filesFound;
    private int _filesDone;
    private long _bytesFound;

    private ScanProgressBar(ProgressTask? task) => _task = task;

    /// <summary>Shows the bar while something is done, and wipes it.</summary>
    public static async Task<T> ShowAsync<T>(CommandHost host, Words words, Func<ScanProgressBar, Task<T>> work)
    {
        if (!host.ErrorIsTerminal) return await work(new ScanProgressBar(null)).ConfigureAwait(false);
        IAnsiConsole console = TerminalText.ConsoleOver(host.Error, isTerminal: true, host.Width, live: true);
        ScanProgressBar? bar = null;
        Progress progress = console.Progress().AutoClear(true).Columns(
            new FilesColumn(() => bar, words),
            new ProgressBarColumn(),
            new PercentageColumn(),
            new DownloadedColumn { Culture = CultureInfo.InvariantCulture },
            new TransferSpeedColumn { Culture = CultureInfo.InvariantCulture },
            new RemainingTimeColumn());
        return await progress.StartAsync(context =>
        {
            bar = new ScanProgressBar(context.AddTask("", maxValue: 1));
            return work(bar);
        }).ConfigureAwait(false);
    }

    /// <summary>The files done, of those found so far.</summary>
    public string Describe(Words words) => words.Format("progress", Words.Count(Volatile.Read(ref _filesDone)), Words.Count(Volatile.Read(ref _filesFound)));

    /// <summary>Another file is found. Sizes are asked for only when somebody looks: on a share each costs a round trip.</summary>
    public void FileFound(string path)
    {
        Interlocked.Increment(ref _filesFound);
        if (_task is not null) _task.MaxValue = Math.Max(1, Interlocked.Add(ref _bytesFound, SizeOf(path)));
    }

    /// <summary>A file is begun; it is done when what is returned is disposed.</summary>
    public Part FileStarted() => new(this);

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

    /// <summary>The progress of one file.</summary>
    public sealed class Part(ScanProgressBar bar) : IProgress<ScanProgress>, IDisposable
    {
        private long _told;

        public void Report(ScanProgress value)
        {
            bar._task?.Increment(value.BytesRead - _told);
            _told = value.BytesRead;
        }

        public void Dispose() => Interlocked.Increment(ref bar._filesDone);
    }

    private sealed class FilesColumn(Func<ScanProgressBar?> bar, Words words) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(bar()?.Describe(words) ?? "");
    }
}
