using PiiClassifier.Counting;

namespace PiiClassifier.AccessLogs;

/// <summary>What was counted in one log, or in several together.</summary>
internal sealed class LogTally
{
    private const int MostNumbers = 5;
    private const int MostUnassigned = 1000;

    private readonly SortedSet<int> _zones = [];
    private int _zone = int.MinValue;
    private int _held;

    public MinuteMap Minutes { get; } = new();

    public Dictionary<int, FileTally> Files { get; } = [];

    public Dictionary<string, (RequestedPath Path, long Requests, long Downloads)> Unassigned { get; } = new(StringComparer.Ordinal);

    public long UnassignedTotal { get; private set; }

    public long Bytes { get; set; }

    public long Lines { get; private set; }

    public long Malformed { get; private set; }

    public long TooLong { get; private set; }

    public List<long> MalformedLines { get; } = [];

    public long Combined { get; private set; }

    public long W3c { get; private set; }

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; } = long.MinValue;

    public long Backwards { get; private set; }

    public long LargestStepBack { get; private set; }

    public IReadOnlyCollection<int> Zones => _zones;

    /// <summary>A hash of all lines in their order, by which the same log is known again.</summary>
    public ulong Hash { get; private set; } = (ulong)Seed;

    // Another one in each process, so that nobody can write two logs that are told to be one.
    private static readonly long Seed = Random.Shared.NextInt64();

    public void AddLine(ReadOnlySpan<byte> line) => Hash = ValueHash.Append(Hash, line);

    public void AddMalformed(long number, bool isTooLong)
    {
        Lines++;
        Malformed++;
        if (isTooLong) TooLong++;
        if (MalformedLines.Count < MostNumbers) MalformedLines.Add(number);
    }

    /// <summary>Counts a line, whatever it asks for.</summary>
    public void Add(in LoggedRequest request, bool isW3c)
    {
        Lines++;
        if (isW3c) W3c++;
        else Combined++;
        Minutes.Add(request.Time);
        if (request.Time < Last)
        {
            Backwards++;
            LargestStepBack = Math.Max(LargestStepBack, Last - request.Time);
        }
        First = Math.Min(First, request.Time);
        Last = Math.Max(Last, request.Time);
        if (request.ZoneMinutes == _zone) return;
        _zone = request.ZoneMinutes;
        _zones.Add(_zone);
    }

    /// <summary>Counts what a line asks for.</summary>
    public void Add(in LoggedRequest request, RequestedPath path, IReadOnlyList<FileReport> files, AccessTraceOptions options)
    {
        if (!path.IsCertain)
        {
            bool sends = new FileTally(0, 0).KindOf(request) <= AnswerKind.OfUnknownSize;
            Add(path, 1, sends ? 1 : 0);
            return;
        }
        ClientAddress client = options.TrustsForwarded && ClientAddress.OfForwarded(request.Forwarded) is { } forwarded ? forwarded : ClientAddress.Of(request.Client);
        if (TallyOf(path.Files[0], files).Add(request, path.Url, client, _held < options.MostAddresses)) _held++;
    }

    /// <summary>Adds what was counted of the files in another log.</summary>
    public void Add(LogTally other, IReadOnlyList<FileReport> files, AccessTraceOptions options)
    {
        Minutes.Add(other.Minutes);
        foreach ((int file, FileTally tally) in other.Files) _held += TallyOf(file, files).Add(tally, options.MostAddresses - _held);
        foreach ((RequestedPath path, long requests, long downloads) in other.Unassigned.Values) Add(path, requests, downloads);
        UnassignedTotal += other.UnassignedTotal - other.Unassigned.Values.Sum(one => one.Requests);
    }

    private void Add(RequestedPath path, long requests, long downloads)
    {
        UnassignedTotal += requests;
        if (Unassigned.TryGetValue(path.Url, out (RequestedPath Path, long Requests, long Downloads) known)) Unassigned[path.Url] = (path, known.Requests + requests, known.Downloads + downloads);
        else if (Unassigned.Count < MostUnassigned) Unassigned.Add(path.Url, (path, requests, downloads));
    }

    private FileTally TallyOf(int file, IReadOnlyList<FileReport> files)
    {
        if (!Files.TryGetValue(file, out FileTally? tally)) Files.Add(file, tally = new FileTally(files[file].SizeBytes, files[file].LastModified?.ToUnixTimeSeconds() ?? long.MinValue));
        return tally;
    }
}
