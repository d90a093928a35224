using System.Globalization;

namespace PiiClassifier.Cli.Output;

/// <summary>One line at the foot of the terminal that says how far a long scan has come. Shows paths and counts, no cell text.</summary>
internal sealed class ProgressLine : IProgress<ScanProgress>, IDisposable
{
    private static readonly TimeSpan ShownAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private const int BarLength = 20;

    private readonly TextWriter? _terminal;
    private readonly TimeProvider _clock;
    private readonly ReportLanguage _language;
    private readonly int _files;
    private readonly long _bytes;
    private readonly long _start;
    private readonly Lock _lock = new();
    private long _lastDrawn;
    private long _bytesOfFilesDone;
    private int _filesDone;
    private bool _drawn;

    /// <summary>Starts.</summary>
    /// <param name="terminal">Where to draw; <see langword="null"/> to draw nothing.</param>
    /// <param name="clock">Paces the drawing.</param>
    /// <param name="language">The language.</param>
    /// <param name="files">Files in all.</param>
    /// <param name="bytes">Bytes in all.</param>
    public ProgressLine(TextWriter? terminal, TimeProvider clock, ReportLanguage language, int files, long bytes)
    {
        _terminal = terminal;
        _clock = clock;
        _language = language;
        _files = files;
        _bytes = bytes;
        _start = _lastDrawn = clock.GetTimestamp();
    }

    public void Report(ScanProgress value)
    {
        lock (_lock) Draw(_bytesOfFilesDone + value.BytesRead);
    }

    /// <summary>Another file is done.</summary>
    public void FileDone(long bytes)
    {
        lock (_lock)
        {
            _filesDone++;
            _bytesOfFilesDone += bytes;
            Draw(_bytesOfFilesDone);
        }
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_drawn) _terminal!.Write("\r\u001b[K");
            _drawn = false;
        }
    }

    private void Draw(long bytesDone)
    {
        if (_terminal is null) return;
        if (_clock.GetElapsedTime(_start) < ShownAfter || (_drawn && _clock.GetElapsedTime(_lastDrawn) < Interval)) return;
        double part = _bytes > 0 ? Math.Clamp((double)bytesDone / _bytes, 0, 1) : (double)_filesDone / Math.Max(1, _files);
        int filled = (int)(part * BarLength);
        string counts = CliTexts.Format(_language, "progress", _filesDone, _files, ByteSizes.Describe(bytesDone), ByteSizes.Describe(_bytes));
        _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r{new string('#', filled)}{new string('.', BarLength - filled)} {part:P0}  {counts}\u001b[K"));
        _lastDrawn = _clock.GetTimestamp();
        _drawn = true;
    }
}
