using System.Net;
using System.Text;
using PiiClassifier.AccessLogs;
using PiiClassifier.Keys;
using PiiClassifier.Reports;
using PiiClassifier.SampleData.AccessLogs;

namespace PiiClassifier.Tests.AccessLogs;

public sealed class AccessTracerTests
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static TheoryData<ulong> Seeds => [1, 2, 3, (ulong)Random.Shared.NextInt64()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Trace_OfAGeneratedLog_CountsWhatWasPlanted(ulong seed)
    {
        (byte[] log, AccessLogSet set, ScanReport report) = Generate(seed, 20_000);
        AccessTrace trace = LogTraces.Of(report, new AccessTraceOptions(), log);
        foreach (PlantedFile planted in set.Files)
        {
            TracedFile file = trace.Files.Single(file => file.Path == planted.Path);
            long[] counts = [file.Addresses, file.Bytes, file.Downloads, file.Fewer, file.Heads, file.NotModified, file.Others, file.Ranges, file.Readers, file.Requests, file.Whole, file.WholeReaders];
            Assert.Equal(planted.Counts.Select(count => $"{count.Key} {count.Value}"), planted.Counts.Keys.Zip(counts, (name, count) => $"{name} {count}"));
            Assert.Equal(planted.Counts["requests"] == 0 ? null : planted.Times.First, file.First?.ToUnixTimeSeconds());
            Assert.Equal(planted.Counts["requests"] == 0 ? null : planted.Times.Last, file.Last?.ToUnixTimeSeconds());
        }
        Assert.Equal(0, trace.Logs[0].Malformed);
        Assert.Equal(20_000, trace.Logs[0].Lines);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Trace_OfALogInPieces_SaysTheSameInAnyOrderAndPacking(ulong seed)
    {
        (byte[] log, _, ScanReport report) = Generate(seed, 5000);
        string whole = LogTraces.FilesOf(LogTraces.Of(report, new AccessTraceOptions(), log));
        var random = new Random((int)(seed % int.MaxValue));
        string[] lines = Encoding.UTF8.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pieces = new List<byte[]>();
        for (int at = 0; at < lines.Length;)
        {
            int count = Math.Min(random.Next(1, 3000), lines.Length - at);
            byte[] piece = Encoding.UTF8.GetBytes(string.Join('\n', lines, at, count) + (random.Next(2) == 0 ? "\n" : ""));
            pieces.Add(random.Next(2) == 0 ? LogTraces.Packed(piece) : piece);
            at += count;
        }
        byte[][] shuffled = [.. pieces];
        random.Shuffle(shuffled);
        Assert.Equal(whole, LogTraces.FilesOf(LogTraces.Of(report, new AccessTraceOptions(), shuffled)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Trace_OfHostileLines_NeverThrowsAndCountsEveryLine(ulong seed)
    {
        (byte[] log, _, ScanReport report) = Generate(seed, 500);
        var random = new Random((int)(seed % int.MaxValue));
        for (int round = 0; round < 40; round++)
        {
            byte[] broken = [.. log];
            for (int i = 0; i < broken.Length / 20; i++) broken[random.Next(broken.Length)] = round % 2 == 0 ? (byte)random.Next(256) : (byte)"[]\"\\% -/:#\0"[random.Next(11)];
            AccessTrace trace = LogTraces.Of(report, new AccessTraceOptions { TrustsForwarded = true, IgnoresCase = true }, broken, "#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-bytes\n"u8.ToArray().Concat(broken).ToArray());
            Assert.All(trace.Logs, read => Assert.True(read.Malformed <= read.Lines));
            Assert.All(trace.Files, file => Assert.Equal(file.Requests, file.Downloads + file.NotModified + file.Heads + file.Others));
        }
    }

    [Theory]
    [InlineData("/files/roll.csv")]
    [InlineData("/files/roll.csv?x=1&y=/other.csv")]
    [InlineData("/files/%72oll.csv")]
    [InlineData("/a/../files//./roll.csv")]
    [InlineData("http://example.jp/files/roll.csv")]
    [InlineData("/files/roll.csv/")]
    public void Url_InAnyWriting_IsTheFile(string url) => Assert.Equal(1, LogTraces.Of(LogTraces.Report("share/files/roll.csv"), LogTraces.Line(url)).Files[0].Whole);

    [Theory]
    [InlineData("/files/roll.csv.bak")]
    [InlineData("/files/troll.csv")]
    [InlineData("/files/Roll.csv")]
    [InlineData("/?file=roll.csv")]
    [InlineData("/")]
    public void Url_OfAnotherName_IsNot(string url) => Assert.Equal(0, LogTraces.Of(LogTraces.Report("share/files/roll.csv"), LogTraces.Line(url)).Files[0].Requests);

    [Fact]
    public void Url_InJapanese_IsReadInEveryEncoding()
    {
        const string Name = "選挙人名簿Ａ表.csv";
        string utf8 = "/" + Uri.EscapeDataString(Name);
        string shiftJis = "/" + string.Concat(ShiftJis.GetBytes(Name).Select(b => $"%{b:X2}"));
        string escaped = "/" + string.Concat(ShiftJis.GetBytes(Name).Select(b => $"\\x{b:x2}"));
        byte[] raw = ShiftJis.GetBytes(LogTraces.Line("/" + Name));
        AccessTrace trace = LogTraces.Of(LogTraces.Report("share/" + Name), new AccessTraceOptions(), Encoding.UTF8.GetBytes(LogTraces.Line(utf8) + LogTraces.Line(shiftJis) + LogTraces.Line(escaped) + LogTraces.Line("/" + Name)), raw);
        Assert.Equal(5, trace.Files[0].Requests);
        Assert.Equal(["/" + Name], trace.Files[0].Urls.Select(url => url.Name));
    }

    [Fact]
    public void Url_OfSeveralFiles_CountsForNoneAndIsTold()
    {
        AccessTrace trace = LogTraces.Of(LogTraces.Report("a/list.csv", "b/list.csv", "b/x/list.csv"), LogTraces.Line("/list.csv") + LogTraces.Line("/x/list.csv") + LogTraces.Line("/list.csv"));
        Assert.Equal(["b/x/list.csv"], trace.Files.Where(file => file.Requests > 0).Select(file => file.Path));
        UnassignedRequests unassigned = Assert.Single(trace.Unassigned);
        Assert.Equal(("/list.csv", 2L, 2L), (unassigned.Url, unassigned.Requests, unassigned.Downloads));
        Assert.Equal(["a/list.csv", "b/list.csv", "b/x/list.csv"], unassigned.Files);
        Assert.Equal(2, trace.UnassignedTotal);
    }

    [Fact]
    public void Mapping_OfUrls_DecidesAloneAndTellsWhatIsOutside()
    {
        var options = new AccessTraceOptions { Mappings = [UrlMapping.Parse("/files/=b/")!, UrlMapping.Parse("/files/deep/=a/")!] };
        AccessTrace trace = LogTraces.Of(LogTraces.Report("a/list.csv", "b/list.csv"), options, Encoding.UTF8.GetBytes(LogTraces.Line("/files/list.csv") + LogTraces.Line("/files/deep/list.csv") + LogTraces.Line("/elsewhere/list.csv")));
        Assert.All(trace.Files, file => Assert.Equal(1, file.Requests));
        Assert.Equal("/elsewhere/list.csv", Assert.Single(trace.Unassigned).Url);
    }

    [Theory]
    [InlineData("203.0.113.9 - - ", "203.0.113.9")]
    [InlineData("203.0.113.9 - taro yamada [x] ", "203.0.113.9")]
    [InlineData("www.example.jp:443 203.0.113.9 - - ", "203.0.113.9")]
    [InlineData("192.0.2.1 203.0.113.9 - - ", "203.0.113.9")]
    [InlineData("www.example.jp host.example.com - - ", "host.example.com")]
    [InlineData("host.example.com - frank ", "host.example.com")]
    [InlineData("2001:DB8:0::9 - - ", "2001:db8::9")]
    [InlineData("::ffff:203.0.113.9 - - ", "203.0.113.9")]
    [InlineData("[::1]:80 203.0.113.9 - - ", "203.0.113.9")]
    public void Client_BehindWhateverStandsInFront_IsRead(string prefix, string expected)
    {
        string line = LogTraces.Line("/roll.csv").Replace("192.0.2.1 - - ", prefix, StringComparison.Ordinal);
        Assert.Equal(expected, LogTraces.Of(LogTraces.Report("roll.csv"), line).Files[0].Clients.Single().Address);
    }

    [Fact]
    public void Client_WithAForgedStampInTheName_IsStillReadFromTheRealOne()
    {
        string line = LogTraces.Line("/roll.csv").Replace("- - ", "- x [01/Jan/2000:00:00:00 +0000] ", StringComparison.Ordinal);
        Assert.Equal(2026, LogTraces.Of(LogTraces.Report("roll.csv"), line).Files[0].First!.Value.Year);
    }

    [Fact]
    public void Answers_OfEachKind_AreToldApart()
    {
        string log = string.Concat(
            LogTraces.Line("/roll.csv", "192.0.2.1"), LogTraces.Line("/roll.csv", "192.0.2.2", status: "200 400"), LogTraces.Line("/roll.csv", "192.0.2.3", status: "206 600"), LogTraces.Line("/roll.csv", "192.0.2.3", status: "206 400"),
            LogTraces.Line("/roll.csv", "192.0.2.4", status: "304 -"), LogTraces.Line("/roll.csv", "192.0.2.5", method: "HEAD"), LogTraces.Line("/roll.csv", "192.0.2.6", status: "404 1000"), LogTraces.Line("/roll.csv", "192.0.2.7", status: "200 0"));
        TracedFile file = LogTraces.Of(LogTraces.Report("roll.csv"), log).Files[0];
        Assert.Equal((1L, 1L, 2L, 1L, 1L, 2L), (file.Whole, file.Fewer, file.Ranges, file.NotModified, file.Heads, file.Others));
        Assert.Equal((7L, 3L, 2L), (file.Addresses, file.Readers, file.WholeReaders));
        Assert.True(file.Clients.Single(client => client.Address == "192.0.2.3").WholeInRanges);
        Assert.Equal(["200 4", "206 2", "304 1", "404 1"], file.Statuses.Select(status => $"{status.Name} {status.Requests}"));
    }

    [Fact]
    public void W3c_WhoseFieldsChange_IsReadAndIgnoresCase()
    {
        const string Log = "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-bytes cs(User-Agent)\n"
            + "2026-02-01 00:00:00 192.0.2.1 GET /Files/Staff+List.csv 200 1300 Mozilla/5.0\n"
            + "#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip sc-status\n"
            + "2026-02-01 00:00:01 GET /files/staff+list.csv - 192.0.2.2 200\n2026-02-01 00:00:02 GET /files/staff+list.csv 192.0.2.3 200\n";
        AccessTrace trace = LogTraces.Of(LogTraces.Report("share/files/staff list.csv"), Log);
        Assert.Equal((1L, 1L, 2L), (trace.Files[0].Whole, trace.Files[0].OfUnknownSize, trace.Files[0].Addresses));
        Assert.Equal((1L, LogFormat.W3c), (trace.Logs[0].Malformed, trace.Logs[0].Format));
        Assert.Equal([6L], trace.Logs[0].MalformedLines);
        Assert.Equal(TimeSpan.Zero, trace.Zone);
    }

    [Fact]
    public void Crawlers_ByTheirOwnNames_AreMarkedApart()
    {
        string log = LogTraces.Line("/roll.csv").Replace("Mozilla/5.0", "Mozilla/5.0 (compatible; Googlebot/2.1)", StringComparison.Ordinal) + LogTraces.Line("/roll.csv", "192.0.2.2") + LogTraces.Line("/roll.csv", "192.0.2.3").Replace("Mozilla/5.0", "acme-crawler", StringComparison.Ordinal);
        TracedFile file = LogTraces.Of(LogTraces.Report("roll.csv"), log).Files[0];
        Assert.Equal((3L, 2L), (file.Readers, file.CrawlerReaders));
        Assert.Equal(["Googlebot", "other"], file.Crawlers.Select(crawler => crawler.Name));
    }

    [Fact]
    public void Zones_ThatAreMixed_AreBroughtToOneAndTold()
    {
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), LogTraces.Line("/roll.csv", second: 3600, zone: "+0900") + LogTraces.Line("/roll.csv", second: 3600, zone: "-0500"));
        Assert.Equal([-300, 540], trace.Logs[0].ZoneMinutes);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 16, 0, 0, TimeSpan.Zero), trace.Files[0].First);
        Assert.Equal(["2026-01-31", "2026-02-01"], trace.Files[0].Days.Select(day => day.Name));
        AccessTrace japanese = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions { Zone = TimeSpan.FromHours(9) }, Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv", second: 3600)));
        Assert.Equal("2026-02-01", japanese.Files[0].Days.Single().Name);
    }

    [Fact]
    public void Clock_ThatGoesBack_IsTold()
    {
        TracedLog log = LogTraces.Of(LogTraces.Report("roll.csv"), LogTraces.Line("/", second: 7200) + LogTraces.Line("/", second: 10) + LogTraces.Line("/", second: 7201)).Logs[0];
        Assert.Equal((1L, 7190L), (log.Backwards, log.LargestStepBackSeconds));
    }

    [Fact]
    public void Gaps_OfTheLogs_AreTold()
    {
        string busy = string.Concat(Enumerable.Range(0, 600).Select(minute => LogTraces.Line("/", second: minute * 60)).Where((_, minute) => minute is < 200 or > 320));
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), busy);
        Assert.Equal([LogGapKind.BeginsLate, LogGapKind.Silence, LogGapKind.EndsEarly], trace.Gaps.Select(gap => gap.Kind));
        Assert.Equal(TimeSpan.FromMinutes(121), trace.Gaps[1].Until - trace.Gaps[1].From);
        var tracer = new AccessTracer(LogTraces.Report("roll.csv"));
        foreach (string name in (string[])["logs/access.log", "logs/access.log.1", "logs/access.log.4.gz", "u_ex260201.log", "u_ex260202.log", "u_ex260203.log", "u_ex260205.log"]) tracer.AddLog(name, new MemoryStream(Encoding.UTF8.GetBytes(LogTraces.Line("/" + name))));
        Assert.Equal(["logs/access.log.2", "logs/access.log.3", "u_ex260204.log"], tracer.ToTrace().Gaps.Select(gap => gap.Name).OfType<string>());
    }

    [Fact]
    public void Log_GivenTwice_CountsOnce()
    {
        byte[] log = Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv") + LogTraces.Line("/"));
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), log, LogTraces.Packed(log));
        Assert.Equal(1, trace.Files[0].Requests);
        Assert.Equal((LogStatus.Repeated, "log0"), (trace.Logs[1].Status, trace.Logs[1].SameAs));
    }

    [Fact]
    public void Gzip_CutOffOrDamaged_CountsWhatIsThereAndSaysSo()
    {
        var random = new Random(1);
        byte[] log = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => LogTraces.Line("/roll.csv", new IPAddress(random.Next()).ToString(), i))));
        byte[] packed = LogTraces.Packed(log);
        AccessTrace cut = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), packed[..(packed.Length / 2)]);
        Assert.Equal(LogStatus.Partial, cut.Logs[0].Status);
        Assert.InRange(cut.Files[0].Requests, 1000, 4999);
        AccessTrace several = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), [.. packed, .. LogTraces.Packed(Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv", "192.0.2.1")))]);
        Assert.Equal((LogStatus.Read, 5001L), (several.Logs[0].Status, several.Files[0].Requests));
        Assert.Equal(LogStatus.Partial, LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), [.. packed, .. packed[..(packed.Length / 2)]]).Logs[0].Status);
        packed[packed.Length / 2] ^= 0x55;
        Assert.Equal(LogStatus.Partial, LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), packed).Logs[0].Status);
    }

    [Fact]
    public void Log_ThatIsNone_IsToldAsWhatItIs()
    {
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), [], "氏名,住所\n山田,東京\n"u8.ToArray(), [.. "PK\u0003\u0004"u8, 1, 2], new byte[5000]);
        Assert.Equal([LogStatus.Empty, LogStatus.NotALog, LogStatus.Packed, LogStatus.Empty], trace.Logs.Select(log => log.Status));
        Assert.False(trace.IsWhole);
    }

    [Fact]
    public void Line_LongerThanIsRead_IsPassedOverAndCounted()
    {
        byte[] log = [.. Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv")), .. Enumerable.Repeat((byte)'x', 3 << 20), (byte)'\n', .. Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv"))];
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), log);
        Assert.Equal((2L, 3L, 1L, 1L), (trace.Files[0].Requests, trace.Logs[0].Lines, trace.Logs[0].Malformed, trace.Logs[0].TooLong));
        Assert.Equal([2L], trace.Logs[0].MalformedLines);
    }

    [Fact]
    public void Addresses_BeyondTheLimit_AreEstimatedAndSaidToBe()
    {
        string log = string.Concat(Enumerable.Range(0, 3000).Select(i => LogTraces.Line("/roll.csv", $"10.0.{i / 250}.{i % 250}")));
        TracedFile file = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions { MostAddresses = 100 }, Encoding.UTF8.GetBytes(log)).Files[0];
        Assert.False(file.AddressesExact);
        Assert.InRange(file.Readers, 2800, 3200);
        Assert.Equal(100, file.Clients.Count);
    }

    [Fact]
    public void Addresses_ThatAreHashed_AreTheSameWithOneKeyAndInNoOutput()
    {
        var key = new PersonalKey(Enumerable.Repeat((byte)7, PersonalKey.Size).ToArray());
        byte[] log = Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv", "203.0.113.77"));
        AccessTrace trace = LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions { AddressKey = key }, log);
        Assert.Equal(key.Id, trace.KeyId);
        Assert.Matches("^[0-9a-f]{16}$", trace.Files[0].Clients.Single().Address);
        Assert.Equal(LogTraces.FilesOf(trace), LogTraces.FilesOf(LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions { AddressKey = key }, log)));
        Assert.DoesNotContain("203.0.113.77", LogTraces.FilesOf(trace), StringComparison.Ordinal);
    }

    [Fact]
    public void Forwarded_WhenTrusted_IsTheClient()
    {
        byte[] log = Encoding.UTF8.GetBytes(LogTraces.Line("/roll.csv").TrimEnd('\n') + " \"203.0.113.5, 10.0.0.1\"\n");
        Assert.Equal("203.0.113.5", LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions { TrustsForwarded = true }, log).Files[0].Clients.Single().Address);
        Assert.Equal("192.0.2.1", LogTraces.Of(LogTraces.Report("roll.csv"), new AccessTraceOptions(), log).Files[0].Clients.Single().Address);
    }

    [Fact]
    public void Json_ReadBack_IsTheSameToTheByte()
    {
        (byte[] log, _, ScanReport report) = Generate(5, 3000);
        AccessTrace trace = LogTraces.Of(report, new AccessTraceOptions(), log, "nonsense"u8.ToArray());
        using var first = new MemoryStream();
        TraceJson.Write(trace, first);
        first.Position = 0;
        using var second = new MemoryStream();
        TraceJson.Write(TraceJsonReader.Read(first), second);
        Assert.Equal(Encoding.UTF8.GetString(first.ToArray()), Encoding.UTF8.GetString(second.ToArray()));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[]", "document")]
    [InlineData("{\"schemaVersion\": 1, \"kind\": \"match\"}", "kind")]
    [InlineData("{\"schemaVersion\": 2, \"kind\": \"trace\"}", "schemaVersion")]
    [InlineData("{\"schemaVersion\": 1, \"kind\": \"trace\"}", "document")]
    public void Json_ThatIsNoTrace_IsRefusedWithItsPlace(string json, string place) =>
        Assert.Equal(place, Assert.Throws<ReportReadException>(() => TraceJsonReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Place);

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public void Csv_AndMarkdown_HoldWhatOthersWroteAsText(ReportLanguage language)
    {
        AccessTrace trace = LogTraces.Of(LogTraces.Report("=a|b<i>.csv"), LogTraces.Line("/=a|b<i>.csv"));
        using var csv = new MemoryStream();
        TraceCsv.Write(trace, csv);
        Assert.Equal(2, Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("\r\n'=a|b<i>.csv,10,1000,192.0.2.1,1,1,1,false,1000,0,2026-01-31T15:00:00Z,", Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);
        using var markdown = new MemoryStream();
        TraceMarkdown.Write(trace, markdown, language);
        Assert.DoesNotContain("<i>", Encoding.UTF8.GetString(markdown.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_OfTheValuesOfATrace_AreThere()
    {
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            string[] keys = [.. Enum.GetValues<LogStatus>().Select(status => "log-" + TraceJson.IdOf(status)), .. Enum.GetValues<LogFormat>().Select(format => "format-" + TraceJson.IdOf(format)), .. Enum.GetValues<LogGapKind>().Select(kind => "gap-" + TraceJson.IdOf(kind))];
            Assert.All(keys, key => Assert.NotNull(Texts.TryGet(language, "trace-" + key)));
            // Documents of HTML take the words of this library as they are.
            Assert.All(((string[])["trace-", "incident-", "assess-", "report-", "status-", "appi-"]).SelectMany(prefix => Texts.StartingWith(language, prefix)), text => Assert.DoesNotMatch("<|&[A-Za-z0-9#]+;", text.Value));
        }
    }

    private static (byte[] Log, AccessLogSet Set, ScanReport Report) Generate(ulong seed, long lines)
    {
        using var log = new MemoryStream();
        AccessLogSet set = AccessLogSet.Write(log, lines, seed);
        return (log.ToArray(), set, JsonReportReader.Read(new MemoryStream(set.Report())));
    }
}
