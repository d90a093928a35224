using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PiiClassifier.Baselines;
using PiiClassifier.Caching;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Partials;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests;

/// <summary>A process that is killed leaves its files whole or leaves none, and the next run goes on.</summary>
[Trait("Category", "Slow")]
public sealed class KilledProcessTests : IDisposable
{
    private const int Kills = 14;
    private const int FilesOfShare = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly DateTime LongAgo = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly ScratchFolder _folder = new();
    private readonly PersonalKey _key = PersonalKey.Create();

    public KilledProcessTests()
    {
        _folder.Write("key", Encoding.ASCII.GetBytes(_key.ToText()));
        for (int i = 0; i < FilesOfShare; i++)
        {
            string file = _folder.Write($"share/{i % 4}/roll-{i}.csv", Encoding.UTF8.GetBytes(Roll(i, 1000)));
            File.SetLastWriteTimeUtc(file, LongAgo);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scan_KilledAtAnyMoment_LeavesWholeFilesOrNone_AndTheNextRunGoesOn()
    {
        var watch = Stopwatch.StartNew();
        ProcessRun undisturbed = await RunToEndAsync(Scan("undisturbed"));
        TimeSpan whole = watch.Elapsed;
        Assert.Equal(0, undisturbed.ExitCode);
        string expected = ReportOf("undisturbed");
        // The moments are the same fractions of a run each time; what they hit is not, and need not be.
        var random = new Random(8);
        for (int i = 0; i < Kills; i++)
        {
            string run = $"killed-{i}";
            int times = 1 + (i % 3);
            for (int j = 0; j < times; j++)
            {
                await KillAsync(Scan(run), whole * random.NextDouble() * 1.1);
                AssertWholeOrAbsent(run);
            }
            MakeOld(run);
            ProcessRun next = await RunToEndAsync(Scan(run));
            Assert.True(next.ExitCode == 0, next.Error);
            Assert.Equal(expected, ReportOf(run));
            Assert.Equal(File.ReadAllBytes(_folder["undisturbed/accepted.json"]), File.ReadAllBytes(_folder[run + "/accepted.json"]));
            Assert.Equal(["accepted.json", "report.html", "report.json", "share.piicache"], NamesIn(run));
        }
    }

    [Theory]
    [InlineData(1, "accepted.json")]
    [InlineData(2, "report.json")]
    [InlineData(3, "report.html")]
    public async Task Scan_KilledAsAFileIsPutInItsPlace_LeavesNoneOfIt_AndTheNextRunReadsNothingTwice(int rename, string name)
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "There is no strace.");
        Directory.CreateDirectory(_folder["run"]);
        ProcessRun killed = await ProcessRun.OfAsync(KilledAtRename(rename, ScanArguments("run")));
        Assert.True(killed.ExitCode != 0, killed.Everything);
        Assert.DoesNotContain(name, NamesIn("run"));
        AssertWholeOrAbsent("run");
        Assert.Contains(NamesIn("run"), left => left.StartsWith($".{name}.", StringComparison.Ordinal));
        MakeOld("run");
        ProcessRun next = await RunToEndAsync(Scan("run"));
        Assert.Contains($"{FilesOfShare} of {FilesOfShare} files were unchanged", next.Error, StringComparison.Ordinal);
        Assert.Equal(["accepted.json", "report.html", "report.json", "share.piicache"], NamesIn("run"));
    }

    [Fact]
    public async Task Cache_KilledAsItIsWrittenAnew_StaysWhole()
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "There is no strace.");
        await RunToEndAsync(Scan("run"));
        // Every result is replaced by another, twice, which leaves more forgotten than known ones.
        foreach (int time in (int[])[1, 2])
        {
            foreach (string file in Directory.EnumerateFiles(_folder["share"], "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, LongAgo.AddDays(time));
            ProcessRun run = time == 1 ? await RunToEndAsync(Scan("run")) : await ProcessRun.OfAsync(KilledAtRename(4, ScanArguments("run")));
            Assert.Equal(time == 1, run.ExitCode == 0);
        }
        Assert.Contains(".share.piicache.pii-cache.tmp", NamesIn("run"));
        AssertWholeOrAbsent("run");
        Assert.Contains($"{FilesOfShare} of {FilesOfShare} files were unchanged", (await RunToEndAsync(Scan("run"))).Error, StringComparison.Ordinal);
        Assert.Equal(["accepted.json", "report.html", "report.json", "share.piicache"], NamesIn("run"));
    }

    [Fact]
    public async Task Cache_OnAFullDisk_CostsNoReport_AndStaysWhole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no ulimit.");
        // No file may grow beyond 20 blocks. The runtime's own memory files would count too.
        Directory.CreateDirectory(_folder["run"]);
        ProcessStartInfo start = BuiltCommand.StartedBy("sh", ["-c", "trap '' XFSZ; ulimit -f 20; exec \"$@\"", "sh"], "scan", _folder["share"], "--key-file", _folder["key"], "--cache", _folder["run/share.piicache"], "--format", "csv");
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        ProcessRun full = await ProcessRun.OfAsync(start);
        Assert.True(full.ExitCode == 0, full.Error);
        Assert.Equal(full.Output, (await RunToEndAsync(BuiltCommand.StartOf("scan", _folder["share"], "--format", "csv"))).Output);
        AssertWholeOrAbsent("run");
        string known = (await RunToEndAsync(Scan("run"))).Error;
        Assert.DoesNotContain($"{FilesOfShare} of {FilesOfShare} files were unchanged", known, StringComparison.Ordinal);
        Assert.Contains($"{FilesOfShare} of {FilesOfShare} files were unchanged", (await RunToEndAsync(Scan("run"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shard_KilledAtAnyMoment_LeavesAWholePartOrNone_AndTheNextRunWritesIt()
    {
        Directory.CreateDirectory(_folder["parts"]);
        string part = _folder["parts/1.piipart"];
        string[] arguments = ["scan", _folder["share"], "--key-file", _folder["key"], "--shard", "1/2", "--partial", part];
        var watch = Stopwatch.StartNew();
        ProcessRun undisturbed = await RunToEndAsync(BuiltCommand.StartOf(arguments));
        TimeSpan whole = watch.Elapsed;
        Assert.True(undisturbed.ExitCode == 0, undisturbed.Error);
        File.Delete(part);
        var random = new Random(8);
        for (int i = 0; i <= Kills; i++)
        {
            // The last one is killed as it puts the part in its place.
            if (i < Kills) await KillAsync(BuiltCommand.StartOf(arguments), whole * random.NextDouble() * 1.1);
            else if (SystemCalls.CanBeTraced) Assert.NotEqual(0, (await ProcessRun.OfAsync(KilledAtRename(1, arguments))).ExitCode);
            if (i == Kills && SystemCalls.CanBeTraced) Assert.False(File.Exists(part));
            if (File.Exists(part)) AssertIsWhole();
            MakeOld("parts");
            ProcessRun next = await RunToEndAsync(BuiltCommand.StartOf(arguments));
            Assert.True(next.ExitCode == 0, next.Error);
            AssertIsWhole();
            Assert.Equal(["1.piipart"], NamesIn("parts"));
            File.Delete(part);
        }

        void AssertIsWhole()
        {
            using PartialFile file = PartialFile.Open(part, _key);
            Assert.Equal(FilesOfShare / 2, file.ReadReports(PiiCatalogue.Default).Count());
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Mask_KilledAtAnyMoment_LeavesAWholeCopyOrNone(string ending)
    {
        string input = ending == "csv" ? _folder.Write("roll.csv", Encoding.UTF8.GetBytes(Roll(1, 20_000))) : RepositoryFolder.Combine("samples", "data", "personnel.xlsx");
        Directory.CreateDirectory(_folder["masked"]);
        var watch = Stopwatch.StartNew();
        ProcessRun undisturbed = await RunToEndAsync(Mask(input, "undisturbed." + ending));
        TimeSpan whole = watch.Elapsed;
        Assert.True(undisturbed.ExitCode == 0, undisturbed.Error);
        byte[] expected = File.ReadAllBytes(_folder["masked/undisturbed." + ending]);
        var random = new Random(8);
        for (int i = 0; i < Kills; i++)
        {
            string name = $"killed-{i}.{ending}";
            await KillAsync(Mask(input, name), whole * random.NextDouble() * 1.1);
            if (File.Exists(_folder["masked/" + name])) Assert.Equal(expected, File.ReadAllBytes(_folder["masked/" + name]));
            MakeOld("masked");
            ProcessRun next = await RunToEndAsync(Mask(input, name, "--overwrite"));
            Assert.True(next.ExitCode == 0, next.Error);
            Assert.Equal(expected, File.ReadAllBytes(_folder["masked/" + name]));
            Assert.DoesNotContain(NamesIn("masked"), left => left.EndsWith(".tmp", StringComparison.Ordinal));
        }
    }

    private static string Roll(int seed, int rows)
    {
        string[] families = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本"], given = ["太郎", "花子", "健一", "美咲", "直樹"];
        var text = new StringBuilder("氏名,電話番号,住所\n");
        for (int i = 0; i < rows; i++) text.Append(CultureInfo.InvariantCulture, $"{families[(seed + i) % 7]} {given[i % 5]},090-{seed:D4}-{i % 10_000:D4},青森県弘前市百石町{(i % 90) + 1}-{seed}\n");
        return text.ToString();
    }

    private static async Task KillAsync(ProcessStartInfo start, TimeSpan after)
    {
        using Process process = Process.Start(start)!;
        if (!process.WaitForExit(after)) process.Kill();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
    }

    private static Task<ProcessRun> RunToEndAsync(ProcessStartInfo start) => ProcessRun.OfAsync(start);

    // The baseline is put in its place first, then the reports in the order in which they are asked for, at last the cache.
    private static ProcessStartInfo KilledAtRename(int count, string[] arguments) =>
        BuiltCommand.StartedBy("strace", ["-f", "-qq", "-o", "/dev/null", "-e", "trace=rename", "-e", $"inject=rename:signal=SIGKILL:when={count}"], arguments);

    private ProcessStartInfo Scan(string run)
    {
        Directory.CreateDirectory(_folder[run]);
        return BuiltCommand.StartOf(ScanArguments(run));
    }

    private string[] ScanArguments(string run) =>
    [
        "scan", _folder["share"], "--key-file", _folder["key"], "--lang", "en", "--cache", _folder[run + "/share.piicache"], "--write-baseline", _folder[run + "/accepted.json"],
        "--output", _folder[run + "/report.json"], "--output", _folder[run + "/report.html"],
    ];

    private ProcessStartInfo Mask(string input, string output, params string[] options) =>
        BuiltCommand.StartOf(["mask", input, "--output", _folder["masked/" + output], "--key-file", _folder["key"], "--force", "--drop-copies", .. options]);

    // What was begun a minute ago nobody is writing any more.
    private void MakeOld(string run)
    {
        foreach (string left in Directory.GetFiles(_folder[run], ".*.tmp")) File.SetLastWriteTimeUtc(left, LongAgo);
    }

    private string ReportOf(string run)
    {
        string json = File.ReadAllText(_folder[run + "/report.json"]), start = ReportTimes.StartOf(json);
        return ReportTimes.RemovedFrom(json, start) + ReportTimes.RemovedFrom(File.ReadAllText(_folder[run + "/report.html"]), start);
    }

    private IEnumerable<string> NamesIn(string run) => Directory.GetFiles(_folder[run]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private void AssertWholeOrAbsent(string run)
    {
        if (File.Exists(_folder[run + "/report.json"]))
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(_folder[run + "/report.json"]));
            Assert.Equal(FilesOfShare, report.RootElement.GetProperty("files").GetArrayLength());
        }
        if (File.Exists(_folder[run + "/report.html"])) Assert.EndsWith("</html>", File.ReadAllText(_folder[run + "/report.html"]).TrimEnd(), StringComparison.Ordinal);
        if (File.Exists(_folder[run + "/accepted.json"]))
        {
            using FileStream accepted = File.OpenRead(_folder[run + "/accepted.json"]);
            Assert.NotNull(Baseline.Read(accepted, _key));
        }
        if (!File.Exists(_folder[run + "/share.piicache"])) return;
        // On a copy: opening repairs.
        File.Copy(_folder[run + "/share.piicache"], _folder["copy.piicache"], overwrite: true);
        using var cache = ScanCache.Open(_folder["copy.piicache"], _key);
    }
}
