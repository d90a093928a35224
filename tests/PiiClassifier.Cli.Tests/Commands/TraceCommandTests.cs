using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.SampleData.AccessLogs;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class TraceCommandTests : IDisposable
{
    private const string Line = "203.0.113.77 - - [01/Feb/2026:10:00:00 +0900] \"GET /files/roll.csv?secret=1 HTTP/1.1\" 200 71303168 \"-\" \"Mozilla/5.0\"\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Trace_OfAGeneratedLog_IsExactInJson()
    {
        AccessLogSet.Write(_folder["site.log"], 5000, seed: 3);
        await RunAsync(0, _folder["site.log.report.json"], "--logs", _folder["site.log"], "--output", _folder["trace.json"]);
        Assert.Empty(AccessLogCheck.Run(_folder["site.log.expected.json"], _folder["trace.json"]));
    }

    [Fact]
    public async Task Trace_OfAFolderWithPackedAndOtherFiles_ReadsWhatAreLogs()
    {
        string report = Report();
        _folder.Write("logs/access.log", Encoding.UTF8.GetBytes(Line));
        using (var packed = new MemoryStream())
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Line.Replace("203.0.113.77", "203.0.113.78", StringComparison.Ordinal)));
            _folder.Write("logs/access.log.1.gz", packed.ToArray());
        }
        _folder.Write("logs/error.log", "[error] no such file\n"u8.ToArray());
        CommandRun run = await RunAsync(0, report, "--logs", _folder["logs"], "--format", "json");
        JsonElement file = JsonDocument.Parse(run.Output).RootElement.GetProperty("files")[0];
        Assert.Equal(2, file.GetProperty("readers").GetInt64());
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        await RunAsync(2, report, "--logs", _folder["logs/error.log"]);
        await RunAsync(2, report, "--logs", _folder["logs/access.log"], _folder["logs/none.log"]);
    }

    [Theory]
    [InlineData("en", "Addresses that got content: 1", "share/public/files/roll.csv")]
    [InlineData("ja", "取得した接続元の数: 1", "ログから分からないこと")]
    public async Task Trace_ForPeople_SpeaksTheirLanguage(string language, params string[] words)
    {
        _folder.Write("access.log", Encoding.UTF8.GetBytes(Line));
        CommandRun run = await RunAsync(0, Report(), "--logs", _folder["access.log"], "--lang", language);
        Assert.All(words, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Trace_WithHashedAddresses_HoldsNone()
    {
        _folder.Write("access.log", Encoding.UTF8.GetBytes(Line));
        _folder.Write("key", Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));
        string report = Report();
        string[] outputs = [.. ((string[])["t.json", "t.csv", "t.md", "t.txt"]).SelectMany(name => (string[])["--output", _folder[name]])];
        await RunAsync(0, [report, "--logs", _folder["access.log"], "--hash-addresses", "--key-file", _folder["key"], .. outputs]);
        foreach (string name in (string[])["t.json", "t.csv", "t.md", "t.txt"])
        {
            string text = await File.ReadAllTextAsync(_folder[name]);
            Assert.Contains("roll.csv", text, StringComparison.Ordinal);
            Assert.DoesNotContain("203.0.113.77", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Trace_OfALogWithoutThePaths_SaysSoAndEndsWell()
    {
        _folder.Write("access.log", Encoding.UTF8.GetBytes(Line.Replace("roll.csv", "other.csv", StringComparison.Ordinal)));
        Assert.Contains("No line of the logs asks for one of the files.", (await RunAsync(0, Report(), "--logs", _folder["access.log"], "--lang", "en")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "--map", "files=share")]
    [InlineData(64, "--zone", "Tokyo")]
    [InlineData(64, "--format", "xml")]
    [InlineData(64, "--output", "trace.html")]
    public async Task Trace_OfWrongArguments_IsRefused(int code, params string[] arguments) => await RunAsync(code, [Report(), "--logs", "-", .. arguments]);

    [Fact]
    public async Task Trace_OfNoReport_IsRefused()
    {
        string log = _folder.Write("access.log", Encoding.UTF8.GetBytes(Line));
        CommandRun run = await RunAsync(65, log, "--logs", log, "--lang", "en");
        Assert.DoesNotContain("203.0.113", run.Error, StringComparison.Ordinal);
        await RunAsync(64, "-", "--logs", "-");
    }

    private string Report()
    {
        using var log = new MemoryStream();
        return _folder.Write("report.json", AccessLogSet.Write(log, 1, seed: 1).Report());
    }

    private static async Task<CommandRun> RunAsync(int code, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, ["trace", .. arguments]);
        Assert.True(run.ExitCode == code, $"{run.ExitCode}: {run.Error}");
        return run;
    }
}
