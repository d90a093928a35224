using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PiiClassifier.SampleData.AccessLogs;

/// <summary>Writes a log in the combined form with planted requests for known files, beside it a report of these files and what a trace of the log should count.</summary>
/// <remarks>Addresses are those for benchmarks and documentation (RFC 2544, RFC 3849) and private ones. What only looks like a request for a file is among the lines too.</remarks>
public sealed class AccessLogSet
{
    private const double ShareOfPlanted = 0.002;
    private const double ShareOfLookAlikes = 0.02;
    private const int PlantedAddresses = 3000;
    private const int SecondsOfZone = 9 * 60 * 60;

    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.FromHours(9));

    private static readonly string[] Pages = ["/", "/index.html", "/kurashi/gomi/", "/css/site.css", "/js/app.js", "/images/logo.png", "/news/{0}.html", "/kosodate/{0}/index.html", "/search?q={0}", "/api/v1/items/{0}"];
    private static readonly string[] LookAlikes = ["/files/roll.csv.bak", "/files/troll.csv", "/download.html?from=/files/roll.csv", "/files/roll.csv/more", "/files/Roll.CSV", "/files/%E5%90%8D%E7%B0%BF.xls", "/files/hr/staff%20list.cs"];

    private static readonly string[] Agents =
    [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "curl/8.5.0",
    ];

    private readonly SeededRandom _random;
    private readonly PlantedFile[] _files =
    [
        new("share/public/files/roll.csv", "/files/roll.csv", 71_303_168),
        new("share/public/files/名簿.xlsx", "/files/%E5%90%8D%E7%B0%BF.xlsx", 1_482_752),
        new("share/public/files/hr/staff list.csv", "/files/hr/staff%20list.csv", 88_213),
        new("share/public/files/nobody.csv", "/files/nobody.csv", 5000),
    ];

    private AccessLogSet(ulong seed) => _random = new SeededRandom(seed);

    /// <summary>The planted files, with what is to be counted.</summary>
    public IReadOnlyList<PlantedFile> Files => _files;

    /// <summary>Writes <c>PATH</c>, <c>PATH.report.json</c> and <c>PATH.expected.json</c>.</summary>
    public static AccessLogSet Write(string path, long lines, ulong seed)
    {
        using FileStream stream = File.Create(path);
        AccessLogSet set = Write(stream, lines, seed);
        File.WriteAllBytes(path + ".report.json", set.Report());
        File.WriteAllBytes(path + ".expected.json", set.Expected());
        return set;
    }

    /// <summary>Writes a log.</summary>
    /// <param name="stream">Not disposed.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="seed">Decides all of them.</param>
    public static AccessLogSet Write(Stream stream, long lines, ulong seed)
    {
        var set = new AccessLogSet(seed);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        long time = Begin.ToUnixTimeSeconds();
        var line = new StringBuilder();
        for (long i = 0; i < lines; i++)
        {
            time += set._random.Next(2);
            set.AppendLine(line.Clear(), time);
            writer.WriteLine(line);
        }
        foreach (PlantedFile file in set._files) file.Close();
        return set;
    }

    /// <summary>A report of the planted files, as <c>pii scan</c> writes it.</summary>
    public byte[] Report() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        schemaVersion = 1,
        tool = new { name = "pii", version = "0" },
        startedAt = "2026-01-01T00:00:00Z",
        elapsedMs = 0,
        summary = new { persons = 100, personsExact = true },
        files = _files.Select(file => new
        {
            path = file.Path,
            sizeBytes = file.SizeBytes,
            status = "scanned",
            lastModified = "2026-01-01T00:00:00Z",
            tables = new[]
            {
                new
                {
                    name = "", hidden = false, headerRow = 0, rows = 100, sampled = false, subject = "person", persons = 100, personsExact = true,
                    columns = new[]
                    {
                        new { index = 0, header = "氏名", type = "person-name", confidence = 0.99, appi = "personal-information", risk = 2, filled = 100, matched = 100, distinct = 100, candidates = Array.Empty<int>(), evidence = Array.Empty<int>() },
                    },
                },
            },
        }),
    });

    /// <summary>What a trace should count: an object of counts for each path.</summary>
    public byte[] Expected() => JsonSerializer.SerializeToUtf8Bytes(_files.ToDictionary(file => file.Path, file => file.Counts));

    private void AppendLine(StringBuilder line, long time)
    {
        bool isPlanted = _random.Chance(ShareOfPlanted);
        string address = isPlanted ? PlantedAddress(_random.Next(PlantedAddresses)) : $"10.{_random.Next(256)}.{_random.Next(256)}.{_random.Next(256)}";
        string agent = _random.Pick(Agents);
        PlantedFile? file = isPlanted ? _files[_random.Next(_files.Length - 1)] : null;
        PlantedAnswer answer = file is null ? new PlantedAnswer("", "GET", 200, _random.Next(60_000)) : AnswerOf(file.SizeBytes);
        string url = file is null ? OtherUrl() : Vary(file.Url);
        file?.Note(answer, address, time);
        // What a page refers to is no request for it.
        string referer = _random.Chance(0.01) ? "https://city.example.jp/files/roll.csv" : "-";
        line.Append(address).Append(" - - [").Append(Stamp(time)).Append("] \"").Append(answer.Method).Append(' ').Append(url).Append(" HTTP/1.1\" ")
            .Append(CultureInfo.InvariantCulture, $"{answer.Status} {answer.Bytes} \"{referer}\" \"{agent}\"");
    }

    private PlantedAnswer AnswerOf(long size) => _random.Next(10) switch
    {
        < 4 => new("whole", "GET", 200, size),
        4 => new("fewer", "GET", 200, _random.Between(1, (int)size - 1)),
        5 or 6 => new("ranges", "GET", 206, _random.Between(1, (int)size)),
        7 => new("notModified", "GET", 304, 0),
        8 => new("heads", "HEAD", 200, 0),
        _ => new("others", "GET", 404, 512),
    };

    private string OtherUrl() => _random.Chance(ShareOfLookAlikes) ? _random.Pick(LookAlikes) : string.Format(CultureInfo.InvariantCulture, _random.Pick(Pages), _random.Next(1_000_000));

    private string Vary(string url) => _random.Next(6) switch
    {
        0 => url + "?v=" + _random.Next(100).ToString(CultureInfo.InvariantCulture),
        1 => "/files/../files/." + url["/files".Length..],
        2 => url.Replace("/files/", "/%66iles/", StringComparison.Ordinal),
        3 => url.Replace("csv", "%63sv", StringComparison.Ordinal),
        4 => "http://city.example.jp" + url,
        _ => url,
    };

    private static string PlantedAddress(int number) => number % 10 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"2001:db8::{number:x}")
        : string.Create(CultureInfo.InvariantCulture, $"198.18.{number / 250}.{number % 250}");

    private static string Stamp(long time)
    {
        DateTime local = DateTime.UnixEpoch.AddSeconds(time + SecondsOfZone);
        return local.ToString("dd/MMM/yyyy:HH:mm:ss", CultureInfo.InvariantCulture) + " +0900";
    }
}
