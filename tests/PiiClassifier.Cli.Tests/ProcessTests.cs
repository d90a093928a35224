using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests;

/// <summary>The command as a process of its own.</summary>
[Trait("Category", "Slow")]
public sealed class ProcessTests
{
    [Fact]
    public async Task Process_Types_IsUtf8WithoutMark()
    {
        ProcessRun run = await RunAsync("types", "--lang", "ja");
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(0xEF, run.Bytes[0]);
        Assert.Contains("生年月日", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_WrongUsage_ExitsWith64()
    {
        ProcessRun run = await RunAsync("scan", "--fail-on", "9", "x");
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Process_UnderALocale_SpeaksItsLanguage()
    {
        Assert.Contains("使い方", (await RunAsync("--help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Process_AskedToEnd_WritesWhatItHas(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill.");
        using var folder = new ScratchFolder();
        using (Process make = Process.Start("mkfifo", folder["list"])) await make.WaitForExitAsync();
        using Process process = Process.Start(BuiltCommand.StartOf("scan", "--files-from", folder["list"], "--format", "json", "--output", folder["report.json"]))!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        // Opens when the process has opened it too, which is when it listens for signals. The list then goes on without an end.
        await using FileStream list = await Task.Run(() => new FileStream(folder["list"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(patience.Token);
        list.Write(Encoding.UTF8.GetBytes(folder.Write("a.csv", "氏名\n山田 太郎\n"u8.ToArray()) + "\n"));
        await list.FlushAsync(patience.Token);
        await KillAsync(process, signal, patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(2, process.ExitCode);
        JsonElement report = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["report.json"], patience.Token)).RootElement;
        Assert.True(report.GetProperty("summary").GetProperty("interrupted").GetBoolean());
    }

    [Fact]
    public async Task Process_AskedToEndAgain_EndsAtOnceWith130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill.");
        using var folder = new ScratchFolder();
        using (Process make = Process.Start("mkfifo", folder["list"])) await make.WaitForExitAsync();
        using Process process = Process.Start(BuiltCommand.StartOf("scan", "--files-from", folder["list"], "--format", "json"))!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using FileStream list = await Task.Run(() => new FileStream(folder["list"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(patience.Token);
        // 4 MB of names: of them only what the pipe and the buffers of the process hold (16 pages, which is 64 KB or 1 MB; 80 KB)
        // may not have been found when all are written. The report names whatever was found; nobody reads it, so that it is never
        // written to its end.
        await Task.Run(() => list.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"missing-{i:D188}.csv\n"))))).WaitAsync(patience.Token);
        await list.FlushAsync(patience.Token);
        await KillAsync(process, "INT", patience.Token);
        Assert.Contains("中断", await process.StandardError.ReadLineAsync(patience.Token), StringComparison.Ordinal);
        Assert.False(process.HasExited);
        await KillAsync(process, "INT", patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(ExitCodes.Interrupted, process.ExitCode);
    }

    private static async Task KillAsync(Process process, string signal, CancellationToken cancellationToken)
    {
        using Process kill = Process.Start("kill", ["-" + signal, $"{process.Id}"]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    private static Task<ProcessRun> RunAsync(params string[] arguments) => ProcessRun.OfAsync(BuiltCommand.StartOf(arguments));
}
