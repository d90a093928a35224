using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>Finds in the access logs of a web server who asked for the files of a scan.</summary>
/// <remarks>
/// Logs may be added in any order; a log whose lines are those of another one counts once. Lines are read as bytes through one buffer of 1 MiB; beside it
/// are held 184 bytes for each day, and what was counted of each file and address. No line is kept. Not safe for several threads.
/// </remarks>
public sealed class AccessTracer
{
    private const int MostListed = 20;

    private readonly ScanReport _report;
    private readonly AccessTraceOptions _options;
    private readonly FileReport[] _files;
    private readonly RequestedPaths _paths;
    private readonly LogTally _all = new();
    private readonly List<TracedLog> _logs = [];
    private readonly Dictionary<ulong, string> _known = [];

    /// <summary>Starts with the files of a report.</summary>
    /// <param name="report">The scan; of its files those with personal information are traced, and those not read to their end.</param>
    /// <param name="options">How logs are read; <see langword="null"/> for the defaults.</param>
    public AccessTracer(ScanReport report, AccessTraceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _report = report;
        _options = options ?? new AccessTraceOptions();
        _files = [.. report.Files.Where(file => ReportTypes.RiskOf(file) > 0 || file.Status != ScanStatus.Scanned)];
        _paths = new RequestedPaths([.. _files.Select(file => file.Path)], _options);
    }

    /// <summary>Reads a log, packed by gzip or not, in the common, combined or W3C extended form.</summary>
    /// <param name="path">Its path, for the answer.</param>
    /// <param name="stream">Its bytes; not disposed. One that breaks off counts as far as it goes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="OperationCanceledException">It was ended; nothing of this log counts.</exception>
    public TracedLog AddLog(string path, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(stream);
        TracedLog log = Read(path, stream, cancellationToken);
        _logs.Add(log);
        return log;
    }

    /// <summary>Takes down a log that cannot be opened.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="isThere">Whether there is such a file.</param>
    public TracedLog AddUnread(string path, bool isThere)
    {
        ArgumentNullException.ThrowIfNull(path);
        var log = new TracedLog { Path = path, Status = isThere ? LogStatus.Denied : LogStatus.Missing };
        _logs.Add(log);
        return log;
    }

    /// <summary>What was found so far.</summary>
    public AccessTrace ToTrace()
    {
        TimeSpan zone = _options.Zone ?? ZoneOfLogs();
        TracedFile[] files = [.. Enumerable.Range(0, _files.Length).Select(file => FileOf(file, zone))];
        (long readers, bool exact) = ReadersOfAll();
        return new AccessTrace
        {
            ScannedAt = _report.StartedAt,
            Zone = zone,
            KeyId = _options.AddressKey?.Id,
            Logs = [.. _logs],
            Gaps = [.. Gaps(files)],
            Files = [.. files.OrderByDescending(file => file.Readers).ThenByDescending(file => file.Requests).ThenBy(file => file.Path, StringComparer.Ordinal)],
            Unassigned =
            [
                .. _all.Unassigned.Values
                    .Select(one => new UnassignedRequests(one.Path.Url, [.. one.Path.Files.Take(MostListed).Select(file => _files[file].Path)], one.Requests, one.Downloads))
                    .OrderByDescending(one => one.Requests).ThenBy(one => one.Url, StringComparer.Ordinal),
            ],
            UnassignedTotal = _all.UnassignedTotal,
            Readers = readers,
            ReadersExact = exact,
        };
    }

    private TracedLog Read(string path, Stream stream, CancellationToken cancellationToken)
    {
        using LogStream? log = LogStream.Open(stream);
        if (log is null) return new TracedLog { Path = path, Status = LogStatus.Packed };
        var reading = new LogReading(_paths, _files, _options);
        bool isWhole = reading.ReadToEnd(log, cancellationToken);
        LogTally tally = reading.Tally;
        bool isLog = tally.Lines > tally.Malformed;
        LogStatus status = !isWhole ? LogStatus.Partial : isLog ? LogStatus.Read : tally.Lines > 0 ? LogStatus.NotALog : LogStatus.Empty;
        string? same = isLog && !_known.TryAdd(tally.Hash, path) ? _known[tally.Hash] : null;
        if (isLog && same is null) _all.Add(tally, _files, _options);
        return new TracedLog
        {
            Path = path,
            Status = same is null ? status : LogStatus.Repeated,
            SameAs = same,
            Format = (tally.Combined, tally.W3c) switch { ( > 0, > 0) => LogFormat.Mixed, ( > 0, _) => LogFormat.Combined, (_, > 0) => LogFormat.W3c, _ => LogFormat.Unknown },
            Bytes = tally.Bytes,
            Lines = tally.Lines,
            Malformed = tally.Malformed,
            TooLong = tally.TooLong,
            MalformedLines = tally.MalformedLines,
            From = TimeOf(tally.First),
            Until = TimeOf(tally.Last),
            ZoneMinutes = [.. tally.Zones],
            Backwards = tally.Backwards,
            LargestStepBackSeconds = tally.LargestStepBack,
        };
    }

    private TimeSpan ZoneOfLogs()
    {
        int[] zones = [.. _logs.SelectMany(log => log.ZoneMinutes).Distinct()];
        return zones.Length == 1 ? TimeSpan.FromMinutes(zones[0]) : TimeSpan.Zero;
    }

    private IEnumerable<LogGap> Gaps(TracedFile[] files)
    {
        TracedLog[] read = [.. _logs.Where(log => log.From is not null)];
        if (read.Length > 0)
        {
            DateTimeOffset from = read.Min(log => log.From!.Value), until = read.Max(log => log.Until!.Value);
            if (files.Where(file => file.LastModified < from).Min(file => file.LastModified) is { } written) yield return new LogGap(LogGapKind.BeginsLate, written, from);
            foreach ((long silent, long heard) in _all.Minutes.LongSilences()) yield return new LogGap(LogGapKind.Silence, TimeOf(silent), TimeOf(heard));
            if (_report.StartedAt > until) yield return new LogGap(LogGapKind.EndsEarly, until, _report.StartedAt);
        }
        foreach (string name in RotatedNames.Missing(_logs.Where(log => log.Status != LogStatus.Missing).Select(log => log.Path))) yield return new LogGap(LogGapKind.MissingLog, null, null, name);
    }

    // Estimated as soon as the addresses of one file are.
    private (long Readers, bool Exact) ReadersOfAll()
    {
        var held = new HashSet<ClientAddress>();
        var further = new Counting.HyperLogLog();
        bool exact = true;
        foreach (FileTally tally in _all.Files.Values)
        {
            foreach ((ClientAddress client, ClientTally counted) in tally.Clients)
            {
                if (counted.Downloads > 0) held.Add(client);
            }
            if (tally.FurtherReaders is not { } readers) continue;
            further.Add(readers);
            exact = false;
        }
        return (held.Count + (exact ? 0 : further.Count), exact);
    }

    private TracedFile FileOf(int place, TimeSpan zone)
    {
        FileReport file = _files[place];
        var traced = new TracedFile
        {
            Path = file.Path,
            Persons = FileRank.PersonsOf(file),
            PersonsExact = file.Status == ScanStatus.Scanned && file.Tables.All(table => table.PersonsExact && !table.Sampled),
            SizeBytes = file.SizeBytes,
            LastModified = file.LastModified,
        };
        if (!_all.Files.TryGetValue(place, out FileTally? tally)) return traced;
        ClientTally[] readers = [.. tally.Clients.Values.Where(client => client.Downloads > 0)];
        long alike = tally.FewerSizes.All.Select(size => size.Requests).DefaultIfEmpty().Max();
        return traced with
        {
            Requests = tally.Requests,
            Whole = tally.Of(AnswerKind.Whole),
            Fewer = tally.Of(AnswerKind.Fewer),
            FewerAlike = alike > 1 ? alike : 0,
            Ranges = tally.Of(AnswerKind.Range),
            OfUnknownSize = tally.Of(AnswerKind.OfUnknownSize),
            NotModified = tally.Of(AnswerKind.NotModified),
            Heads = tally.Of(AnswerKind.Head),
            Others = tally.Of(AnswerKind.Other),
            Bytes = tally.Bytes,
            BeforeLastModified = tally.BeforeLastModified,
            First = TimeOf(tally.First),
            Last = TimeOf(tally.Last),
            FirstDownload = TimeOf(tally.FirstDownload),
            LastDownload = TimeOf(tally.LastDownload),
            Addresses = tally.Addresses,
            AddressesExact = tally.AddressesExact,
            Readers = readers.Length + (tally.FurtherReaders?.Count ?? 0),
            WholeReaders = readers.Count(client => client.Whole > 0 || tally.IsWholeInRanges(client)),
            CrawlerReaders = readers.Count(client => client.CrawlerRequests == client.Requests),
            Crawlers = ListOf(tally.Crawlers, name => name),
            Statuses = [.. ListOf(tally.Statuses, status => status.ToString(System.Globalization.CultureInfo.InvariantCulture)).OrderBy(status => status.Name, StringComparer.Ordinal)],
            Days = DaysOf(tally, zone),
            Urls = [.. ListOf(tally.Urls, url => url).Take(MostListed)],
            Clients = ClientsOf(tally),
        };
    }

    private static RequestCount[] DaysOf(FileTally tally, TimeSpan zone) =>
    [
        .. from quarter in tally.Quarters.All
           group quarter by DateTimeOffset.FromUnixTimeSeconds(quarter.Key * 15 * 60).ToOffset(zone).Date into day
           orderby day.Key
           select new RequestCount(day.Key.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day.Sum(one => one.Requests), day.Sum(one => one.Downloads)),
    ];

    private static RequestCount[] ListOf<T>(Counts<T> counts, Func<T, string> nameOf)
        where T : notnull =>
        [.. counts.All.Select(count => new RequestCount(nameOf(count.Key), count.Requests, count.Downloads)).OrderByDescending(count => count.Requests).ThenBy(count => count.Name, StringComparer.Ordinal)];

    private TracedClient[] ClientsOf(FileTally tally)
    {
        AddressHash? hash = _options.AddressKey is { } key ? new AddressHash(key) : null;
        IEnumerable<TracedClient> clients = tally.Clients.Select(client =>
        {
            (string text, ClientTally counted) = (client.Key.ToString(), client.Value);
            return new TracedClient
            {
                Address = hash?.Of(text) ?? text,
                Requests = counted.Requests,
                Downloads = counted.Downloads,
                Whole = counted.Whole,
                WholeInRanges = tally.IsWholeInRanges(counted),
                Bytes = counted.Bytes,
                CrawlerRequests = counted.CrawlerRequests,
                First = DateTimeOffset.FromUnixTimeSeconds(counted.First),
                Last = DateTimeOffset.FromUnixTimeSeconds(counted.Last),
            };
        });
        return [.. clients.OrderByDescending(client => client.Downloads).ThenByDescending(client => client.Requests).ThenBy(client => client.Address, StringComparer.Ordinal)];
    }

    private static DateTimeOffset? TimeOf(long seconds) => seconds is long.MaxValue or long.MinValue ? null : DateTimeOffset.FromUnixTimeSeconds(seconds);
}
