namespace PiiClassifier.AccessLogs;

/// <summary>Reads one log line by line through one buffer, which no line may outgrow.</summary>
internal sealed class LogReading(RequestedPaths paths, IReadOnlyList<FileReport> files, AccessTraceOptions options)
{
    /// <summary>The bytes of the longest line that is read.</summary>
    public const int LongestLine = 1 << 20;

    private readonly byte[] _buffer = new byte[LongestLine];
    private readonly CombinedLines _combined = new();
    private readonly W3cLines _w3c = new();
    private long _number;

    /// <summary>What was counted so far.</summary>
    public LogTally Tally { get; } = new();

    /// <summary>Reads a log to its end, or to where it breaks off.</summary>
    /// <returns>Whether it was whole.</returns>
    public bool ReadToEnd(LogStream log, CancellationToken cancellationToken)
    {
        int held = 0;
        bool skips = false;
        bool breaks = false;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = 0;
            try
            {
                read = log.Read(_buffer.AsSpan(held));
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException)
            {
                breaks = true;
            }
            Tally.Bytes += read;
            if (read == 0) break;
            int end = held + read;
            int start = TakeLines(end, ref skips);
            held = end - start;
            _buffer.AsSpan(start, held).CopyTo(_buffer);
            if (held < _buffer.Length) continue;
            // The beginning of a line of which the rest is passed over.
            if (!skips) Tally.AddMalformed(++_number, isTooLong: true);
            skips = true;
            held = 0;
        }
        bool isWhole = !breaks && log.IsWhole();
        if (held > 0 && !skips) TakeLast(_buffer.AsSpan(0, held), isWhole);
        return isWhole;
    }

    private int TakeLines(int end, ref bool skips)
    {
        int start = 0;
        while (_buffer.AsSpan(start, end - start).IndexOf((byte)'\n') is >= 0 and var length)
        {
            if (!skips) Take(_buffer.AsSpan(start, length));
            skips = false;
            start += length + 1;
        }
        return start;
    }

    // Of a log that breaks off the last line may be a part of one, which would tell wrong numbers.
    private void TakeLast(ReadOnlySpan<byte> line, bool isWhole)
    {
        if (isWhole) Take(line);
        else Tally.AddMalformed(++_number, isTooLong: false);
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        _number++;
        Tally.AddLine(line);
        if (line is [.., (byte)'\r']) line = line[..^1];
        // What a file system leaves after a crash, and the mark that some programs begin with.
        if (line is [0, ..]) line = line.TrimStart((byte)0);
        if (_number == 1 && line.StartsWith("\uFEFF"u8)) line = line["\uFEFF"u8.Length..];
        if (line.IsEmpty) return;
        if (line[0] == '#')
        {
            _w3c.Direct(line);
            return;
        }
        var request = new LoggedRequest();
        bool isW3c = false;
        // A log may change its form; that of the line says which it is.
        if (!_combined.TryRead(line, ref request) && !(isW3c = _w3c.HasFields && _w3c.TryRead(line, ref request)))
        {
            Tally.AddMalformed(_number, isTooLong: false);
            return;
        }
        Tally.Add(request, isW3c);
        if (!request.Target.IsEmpty && paths.Find(request.Target, isW3c) is { } path) Tally.Add(request, path, files, options);
    }
}
