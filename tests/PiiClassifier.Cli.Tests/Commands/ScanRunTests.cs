using System.Text.Json;
using System.Text.RegularExpressions;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>Several files at once, the end before the end, and limits.</summary>
public sealed partial class ScanRunTests
{
    private static readonly byte[] Roll = "氏名,携帯電話\n山田 太郎,090-1234-5678\n佐藤 花子,090-2345-6789\n"u8.ToArray();

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Report_OfSeveralAtOnce_IsThatOfOneAfterTheOther(int jobs)
    {
        using var folder = new ScratchFolder();
        for (int i = 0; i < 60; i++) folder.Write($"{i % 7}/{i}.csv", i % 5 == 0 ? "品番,数\nA1,2\n"u8.ToArray() : Roll);
        folder.Write("broken.xlsx", [0x50, 0x4B, 3, 4, 0]);
        folder.Write("photo.jpg", [0xFF, 0xD8, 0xFF, 0]);
        Assert.Equal(await JsonOf(folder, 1), await JsonOf(folder, jobs));
    }

    [Fact]
    public async Task Scan_WithJobs_ScansSoManyAtOnceAndNoMore()
    {
        using ScratchFolder folder = new ScratchFolder().With([.. Enumerable.Range(0, 20).Select(i => $"{i}.csv")]);
        var bothAreIn = new TaskCompletionSource();
        int now = 0;
        int most = 0;
        var scanner = new FileScanner(
            async (path, _, _) =>
            {
                int running = Interlocked.Increment(ref now);
                InterlockedMax(ref most, running);
                if (running == 2) bothAreIn.TrySetResult();
                await bothAreIn.Task;
                Interlocked.Decrement(ref now);
                return CannedReports.WithStatus(path, ScanStatus.Scanned);
            },
            null!);
        CommandRun run = await CommandRun.OfAsync(_ => scanner, "scan", folder.FullPath, "--jobs", "2");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, most);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task Scan_EndedBeforeItsEnd_ReportsEveryFileFound(string jobs)
    {
        using ScratchFolder folder = new ScratchFolder().With([.. Enumerable.Range(0, 50).Select(i => $"{i:D2}.csv")]);
        using var ending = new CancellationTokenSource();
        var scanner = new FileScanner(
            async (path, _, cancellationToken) =>
            {
                if (!path.EndsWith("03.csv", StringComparison.Ordinal)) return CannedReports.WithRisk1(path);
                await ending.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
                throw new InvalidOperationException();
            },
            null!);
        CommandRun run = await CommandRun.OfAsync(_ => scanner, ["scan", folder.FullPath, "--format", "json", "--jobs", jobs], errorIsTerminal: false, ending.Token);
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.NotEmpty(run.Error);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(report.GetProperty("summary").GetProperty("interrupted").GetBoolean());
        JsonElement[] files = [.. report.GetProperty("files").EnumerateArray()];
        Assert.Equal("scanned", files[0].GetProperty("status").GetString());
        Assert.Equal("interrupted", files[3].GetProperty("reasonCode").GetString());
        // Whatever was not found by then lies under the folder, which is then named as not walked to its end.
        bool walked = !files[^1].TryGetProperty("reasonCode", out JsonElement reason) || reason.GetString() != "walk-interrupted";
        if (walked) Assert.Equal(50, files.Length);
        else Assert.Equal(folder.FullPath, files[^1].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Scan_EndedWhileAFileCannotBeLetGoOf_DoesNotWaitForIt()
    {
        using var ending = new CancellationTokenSource();
        var scanner = new FileScanner(
            async (_, _, _) =>
            {
                await ending.CancelAsync();
                return await new TaskCompletionSource<FileReport>().Task;
            },
            null!);
        CommandRun run = await CommandRun.OfAsync(_ => scanner, ["scan", "a.csv", "--format", "json"], errorIsTerminal: false, ending.Token).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains("\"interrupted\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Scan_FilesThatVanishOrAreLocked_AreToldAndTheOthersScanned(string jobs)
    {
        using var folder = new ScratchFolder();
        folder.Write("list", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', ((string[])["a.csv", "gone.csv", "locked.csv", "b.csv"]).Select(name => folder[name]))));
        foreach (string name in (string[])["a.csv", "locked.csv", "b.csv"]) folder.Write(name, Roll);
        // Windows locks; elsewhere .NET keeps such locks among its own processes.
        using var locked = new FileStream(folder["locked.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", "--files-from", folder["list"], "--jobs", jobs, "--format", "json");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Equal(["scanned", "missing", "denied", "scanned"], JsonDocument.Parse(run.Output).RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Scan_WithLimits_SaysWhichFilesAreBeyondThem()
    {
        using var folder = new ScratchFolder();
        folder.Write("small.csv", Roll);
        folder.Write("large.csv", [.. Roll, .. Roll, .. Roll]);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--max-size", "0.1kB", "--time-limit", "1h", "--format", "json");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Equal(["tooLarge", "scanned"], JsonDocument.Parse(run.Output).RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Scan_WithAnIgnoreFileInTheData_SaysWhatItLeftOut_AndCanBeToldToScanAll()
    {
        using var folder = new ScratchFolder();
        folder.Write("roll.csv", Roll);
        folder.Write(".piiignore", "*\n"u8.ToArray());
        CommandRun silenced = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        JsonElement use = JsonDocument.Parse(silenced.Output).RootElement.GetProperty("ignoreFiles")[0];
        Assert.Equal(2, use.GetProperty("leftOut").GetInt32());
        Assert.Contains("--no-ignore", silenced.Error, StringComparison.Ordinal);
        CommandRun whole = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json", "--no-ignore");
        Assert.Contains("roll.csv", whole.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ignoreFiles", whole.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan --jobs 0 a.csv")]
    [InlineData("scan --jobs many a.csv")]
    [InlineData("scan --max-size 0 a.csv")]
    [InlineData("scan --max-size 5XB a.csv")]
    [InlineData("scan --max-size MB a.csv")]
    [InlineData("scan --time-limit 0 a.csv")]
    [InlineData("scan --time-limit soon a.csv")]
    [InlineData("scan --time-limit 5ms a.csv")]
    [InlineData("scan --time-limit 9999h a.csv")]
    [InlineData("scan --exclude old? a.csv")]
    [InlineData("scan --files-from no/such/list")]
    [InlineData("scan - --files-from -")]
    public async Task Scan_WithLimitsThatAreNone_IsWrongUsage(string line)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, line.Split(' '));
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Progress_OnATerminal_IsShownAndNotMixedIntoTheReport()
    {
        using ScratchFolder folder = new ScratchFolder().With("a.csv", "b.csv");
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, ["scan", folder.FullPath, "--format", "json"], errorIsTerminal: true);
        Assert.Contains("2/2", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Empty((await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json")).Error);
    }

    private static async Task<string> JsonOf(ScratchFolder folder, int jobs)
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json", "--jobs", $"{jobs}");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        return Times().Replace(run.Output, "");
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen) return;
        }
    }

    [GeneratedRegex("\"(startedAt|elapsedMs)\": [^,]+,")]
    private static partial Regex Times();
}
