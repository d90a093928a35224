using PiiClassifier.Counting;

namespace PiiClassifier.AccessLogs;

/// <summary>What was counted of one file, or of one URL that is no certain file. Two tallies may be added: their order does not matter.</summary>
/// <param name="sizeBytes">The size of the file; 0 or less when it is not known.</param>
/// <param name="lastModified">When it was last written, in seconds since 1970.</param>
internal sealed class FileTally(long sizeBytes, long lastModified)
{
    private const int Quarter = 15 * 60;
    private const int MostUrls = 1000;
    private const int MostSizes = 1000;

    private readonly long[] _kinds = new long[Enum.GetValues<AnswerKind>().Length];
    private readonly Dictionary<ClientAddress, ClientTally> _clients = [];
    private HyperLogLog? _furtherAddresses;
    private HyperLogLog? _furtherReaders;

    public long Requests { get; private set; }

    public long Downloads { get; private set; }

    public long Bytes { get; private set; }

    public long BeforeLastModified { get; private set; }

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; } = long.MinValue;

    public long FirstDownload { get; private set; } = long.MaxValue;

    public long LastDownload { get; private set; } = long.MinValue;

    public IReadOnlyDictionary<ClientAddress, ClientTally> Clients => _clients;

    public Counts<int> Statuses { get; } = new();

    /// <summary>By the number of the quarter of an hour since 1970: the days of every zone begin with one.</summary>
    public Counts<long> Quarters { get; } = new();

    public Counts<string> Urls { get; } = new() { Most = MostUrls };

    public Counts<string> Crawlers { get; } = new();

    /// <summary>Of answers with fewer bytes than the file has: how many bytes.</summary>
    public Counts<long> FewerSizes { get; } = new() { Most = MostSizes };

    public bool AddressesExact => _furtherAddresses is null;

    public long Addresses => _clients.Count + (_furtherAddresses?.Count ?? 0);

    /// <summary>The addresses beyond those that are held, of which some asked for content.</summary>
    public HyperLogLog? FurtherReaders => _furtherReaders;

    public long Of(AnswerKind kind) => _kinds[(int)kind];

    /// <summary>The kind of an answer.</summary>
    public AnswerKind KindOf(in LoggedRequest request)
    {
        if (request.Method.SequenceEqual("HEAD"u8)) return AnswerKind.Head;
        if (request.Status == 304) return AnswerKind.NotModified;
        if (!(request.Method.SequenceEqual("GET"u8) || request.Method.SequenceEqual("POST"u8)) || request.Status is not (200 or 206) || request.Bytes == 0) return AnswerKind.Other;
        if (request.Status == 206) return AnswerKind.Range;
        if (request.Bytes < 0) return AnswerKind.OfUnknownSize;
        return sizeBytes > 0 && request.Bytes < sizeBytes ? AnswerKind.Fewer : AnswerKind.Whole;
    }

    /// <summary>Counts a request.</summary>
    /// <param name="request">The line.</param>
    /// <param name="url">What was asked for.</param>
    /// <param name="client">Who asked.</param>
    /// <param name="mayHold">Whether an address that is new may be held.</param>
    /// <returns>Whether a new address is held.</returns>
    public bool Add(in LoggedRequest request, string url, ClientAddress client, bool mayHold)
    {
        AnswerKind kind = KindOf(request);
        bool isDownload = kind <= AnswerKind.OfUnknownSize;
        long bytes = isDownload ? Math.Max(0, request.Bytes) : 0;
        string? crawler = KnownCrawlers.NameOf(request.UserAgent);
        long downloads = isDownload ? 1 : 0;
        _kinds[(int)kind]++;
        Requests++;
        Downloads += downloads;
        Bytes += bytes;
        if (request.Time < lastModified) BeforeLastModified++;
        (First, Last) = (Math.Min(First, request.Time), Math.Max(Last, request.Time));
        if (isDownload) (FirstDownload, LastDownload) = (Math.Min(FirstDownload, request.Time), Math.Max(LastDownload, request.Time));
        Statuses.Add(request.Status, 1, downloads);
        Quarters.Add(request.Time / Quarter, 1, downloads);
        Urls.Add(url, 1, downloads);
        if (crawler is not null) Crawlers.Add(crawler, 1, downloads);
        if (kind == AnswerKind.Fewer) FewerSizes.Add(request.Bytes, 1, 1);
        if (!_clients.TryGetValue(client, out ClientTally? tally))
        {
            if (!mayHold)
            {
                AddFurther(client, isDownload);
                return false;
            }
            _clients.Add(client, tally = new ClientTally());
            tally.Add(request.Time, kind, bytes, crawler is not null);
            return true;
        }
        tally.Add(request.Time, kind, bytes, crawler is not null);
        return false;
    }

    /// <summary>Adds another tally of the same file.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="room">How many addresses may still be held.</param>
    /// <returns>How many more are held.</returns>
    public int Add(FileTally other, int room)
    {
        for (int i = 0; i < _kinds.Length; i++) _kinds[i] += other._kinds[i];
        Requests += other.Requests;
        Downloads += other.Downloads;
        Bytes += other.Bytes;
        BeforeLastModified += other.BeforeLastModified;
        (First, Last) = (Math.Min(First, other.First), Math.Max(Last, other.Last));
        (FirstDownload, LastDownload) = (Math.Min(FirstDownload, other.FirstDownload), Math.Max(LastDownload, other.LastDownload));
        Statuses.Add(other.Statuses);
        Quarters.Add(other.Quarters);
        Urls.Add(other.Urls);
        Crawlers.Add(other.Crawlers);
        FewerSizes.Add(other.FewerSizes);
        int held = 0;
        foreach ((ClientAddress client, ClientTally tally) in other._clients)
        {
            if (_clients.TryGetValue(client, out ClientTally? known)) known.Add(tally);
            else if (held < room)
            {
                _clients.Add(client, tally);
                held++;
            }
            else AddFurther(client, tally.Downloads > 0);
        }
        if (other._furtherAddresses is { } addresses) (_furtherAddresses ??= new HyperLogLog()).Add(addresses);
        if (other._furtherReaders is { } readers) (_furtherReaders ??= new HyperLogLog()).Add(readers);
        return held;
    }

    /// <summary>Whether the parts that a client got have together as many bytes as the file.</summary>
    public bool IsWholeInRanges(ClientTally client) => sizeBytes > 0 && client.RangeBytes >= sizeBytes;

    private void AddFurther(ClientAddress client, bool isReader)
    {
        ulong hash = ValueHash.Of(System.Text.Encoding.UTF8.GetBytes(client.ToString()));
        (_furtherAddresses ??= new HyperLogLog()).Add(hash);
        if (isReader) (_furtherReaders ??= new HyperLogLog()).Add(hash);
    }
}
