using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Tests;

/// <summary>A tool that finds personal information must not print it: every cell holds a mark, and no output does.</summary>
public sealed class CanaryTests
{
    public static TheoryData<string> Files => [.. CanaryFiles.Contents.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNoOutput(string name)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllBytesAsync(folder[name], CanaryFiles.Contents[name]);
        var thrown = new StringBuilder();
        void Note(object? sender, FirstChanceExceptionEventArgs raised)
        {
            // The Framework's own messages are not ours, nor are those of tests that run beside this one; what passes through a report is looked at below.
            if (raised.Exception.TargetSite?.DeclaringType is not { FullName: { } type } thrower || !type.StartsWith("PiiClassifier", StringComparison.Ordinal) || thrower.Assembly == typeof(CanaryTests).Assembly) return;
            lock (thrown) thrown.AppendLine(raised.Exception.ToString());
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            foreach (string language in (string[])["en", "ja"])
            {
                AssertUnmarked(await Run("scan", folder[name], "--lang", language));
                AssertUnmarked(await Run("scan", folder[name], "--format", "json", "--lang", language, "--output", folder["report.json"]));
                foreach (string format in ReportFormats.BuiltIn.Select(format => format.Name)) AssertUnmarked(await Run("report", folder["report.json"], "--format", format, "--lang", language));
                foreach (string format in (string[])["console", "markdown", "json"]) AssertUnmarked(await Run("assess", folder["report.json"], "--format", format, "--lang", language));
                AssertUnmarked(await Run("explain", folder[name], "--lang", language));
            }
            AssertUnmarked(await Run("scan", folder[name], "--ignore-headers", "--format", "json"));
            await Run("scan", folder[name], "--ignore-headers", "--output", folder["other.json"]);
            foreach (string format in (string[])["console", "json", "markdown"]) AssertUnmarked(await Run("diff", folder["report.json"], folder["other.json"], "--format", format));
            AssertUnmarked(await Run("explain", folder[name], "--ignore-headers"));
            AssertUnmarked(await Run("explain", folder[name], "--column", "0", "--encoding", "shift_jis"));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }
        AssertUnmarked(thrown.ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNothingThatIsWrittenAfterALeak(string name)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllBytesAsync(folder[name], CanaryFiles.Contents[name]);
        await File.WriteAllTextAsync(folder["key"], new string('5', 64));
        await File.WriteAllTextAsync(folder["access.log"], $"203.0.113.7 - - [29/Nov/2026:10:00:00 +0900] \"GET /{name}?{CanaryMark.Latin} HTTP/1.1\" 200 1 \"-\" \"{CanaryMark.Latin}\"\n{CanaryMark.Latin}\n");
        await Run("scan", folder[name], "--output", folder["report.json"]);
        // Of a file that cannot be read, or that holds nothing, there are no fingerprints, and it is no sample: that is said in words.
        await RunAnyhow("fingerprint", folder[name], "--output", folder["known.pfp"], "--key-file", folder["key"]);
        if (File.Exists(folder["known.pfp"])) CanaryMark.AssertAbsent(await File.ReadAllBytesAsync(folder["known.pfp"]), "known.pfp");
        foreach (string format in (string[])["console", "json", "markdown", "csv"])
        {
            if (File.Exists(folder["known.pfp"])) await RunAnyhow("match", folder[name], "--against", folder["known.pfp"], "--key-file", folder["key"], "--format", format);
            await RunAnyhow("copies", folder[name], folder[name], "--format", format);
            await RunAnyhow("trace", folder["report.json"], "--logs", folder["access.log"], "--format", format);
        }
        await RunAnyhow("trace", folder["report.json"], "--logs", folder["access.log"], "--output", folder["trace.json"]);
        foreach (string format in (string[])["console", "markdown", "html"]) await RunAnyhow("incident", folder["report.json"], "--trace", folder["trace.json"], "--format", format);

        static async Task RunAnyhow(params string[] arguments)
        {
            CommandRun run = await CommandRun.OfAsync(FileScanner.Real, arguments);
            Assert.NotEqual(ExitCodes.Broken, run.ExitCode);
            AssertUnmarked(run.Output, run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNoObjectOfTheReport(string name)
    {
        var progress = new ProgressCollector();
        FileReport file = await new PiiScanner().ScanAsync(new MemoryStream(CanaryFiles.Contents[name]), name, progress);

        AssertUnmarked(file.ToString());
        AssertUnmarked(file.Failure?.ToString());
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            AssertUnmarked(file.Failure?.Describe(language));
            foreach (TableReport table in file.Tables)
            {
                AssertUnmarked(table.ToString(), table.Name);
                AssertUnmarked([.. table.SubjectEvidence.Select(evidence => evidence.Describe(language))]);
                foreach (ColumnReport column in table.Columns)
                {
                    AssertUnmarked(column.ToString(), column.Header, column.Type?.ToString());
                    AssertUnmarked([.. column.Evidence.Concat(column.Candidates.SelectMany(candidate => candidate.Evidence)).SelectMany(evidence => (string[])[evidence.ToString()!, evidence.Describe(language)])]);
                    AssertUnmarked([.. column.Candidates.Select(candidate => candidate.ToString())]);
                    if (table.HeaderRow < 0 && table.Layout == TableLayout.Rows) Assert.Null(column.Header);
                }
            }
        }
        AssertUnmarked([.. progress.Told.Select(step => step.ToString())]);
    }

    [Theory]
    [InlineData("男 女")]
    [InlineData("既婚 未婚 離婚")]
    [InlineData("世帯主 妻 長男 長女")]
    [InlineData("店長 部長 代表 課長")]
    [InlineData("学生 会社員 無職")]
    [InlineData("A B O AB")]
    [InlineData("電話 備考 住所")]
    public async Task ListWithoutHeaders_BesideWordsThatHeadColumnsToo_HasNoHeaders_AndAllItsPersons(string words)
    {
        string[] beside = words.Split(' ');
        string[] given = "太郎 花子 一郎 健一 美咲 翔太 陽子 直樹".Split(' ');
        IEnumerable<string> people = "佐藤 鈴木 高橋 田中 渡辺".Split(' ').SelectMany(family => given.Select(name => family + name));
        string csv = string.Concat(people.Select((person, i) => $"{beside[i % beside.Length]},{person},弘前市{i + 1}-2\n"));

        foreach ((string name, byte[] content) in ((string, byte[])[])[("list.csv", CanaryFiles.Utf8(csv)), ("list.xlsx", CanaryFiles.Xlsx(csv))])
        {
            TableReport table = Assert.Single((await new PiiScanner().ScanAsync(new MemoryStream(content), name)).Tables);

            Assert.Equal(TableLayout.Rows, table.Layout);
            Assert.Equal(-1, table.HeaderRow);
            Assert.All(table.Columns, column => Assert.Null(column.Header));
            Assert.Equal(TableSubject.Person, table.Subject);
            Assert.Equal(40, table.Rows);
            Assert.Equal(40, table.Persons);
        }
    }

    [Fact]
    public async Task Header_OfARecognisedHeaderRow_IsShown()
    {
        FileReport file = await new PiiScanner().ScanAsync(new MemoryStream(CanaryFiles.Contents["utf-8.csv"]), "roll.csv");
        Assert.Equal(CanaryFiles.Header.Split(','), Assert.Single(file.Tables).Columns.Select(column => column.Header));
    }

    [Fact]
    public async Task Markup_InPathSheetAndHeader_IsMarkupInNoReport()
    {
        const string Attack = "<img src=x onerror=alert(1)>";
        using var folder = new ScratchFolder();
        string path = folder[OperatingSystem.IsWindows() ? "roll.csv" : Attack.Replace(" ", "_", StringComparison.Ordinal) + ".csv"];
        await File.WriteAllBytesAsync(path, CanaryFiles.Utf8($"氏名{Attack},住所,電話番号,=cmd|' /C calc'!A0\n{string.Concat(Enumerable.Range(0, 20).Select(i => $"山田太郎{i},弘前市{i + 1}-2,090-1234-{i:D4},{i}\n"))}"));
        await Run("scan", path, "--format", "json", "--output", folder["report.json"]);
        Assert.Contains(Attack, await Run("report", folder["report.json"], "--format", "json"), StringComparison.Ordinal);
        foreach (string format in (string[])["html", "markdown"]) Assert.DoesNotContain("<img", await Run("report", folder["report.json"], "--format", format), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", await Run("assess", folder["report.json"], "--format", "markdown"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(",'=cmd|", await Run("report", folder["report.json"], "--format", "csv"), StringComparison.Ordinal);
        foreach (JsonElement result in JsonDocument.Parse(await Run("report", folder["report.json"], "--format", "sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            Assert.DoesNotContain('<', result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        }
    }

    private static async Task<string> Run(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, arguments);
        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Unread]);
        Assert.True(run.Output.Length > 0 || arguments.Contains("--output"));
        return run.Output + run.Error;
    }

    private static void AssertUnmarked(params string?[] outputs) => Assert.All(outputs, output => CanaryMark.AssertAbsent(CanaryFiles.Utf8(output ?? ""), "output"));
}
