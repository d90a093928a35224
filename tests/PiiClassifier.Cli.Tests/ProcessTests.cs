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
        (int exitCode, byte[] output, _) = await RunAsync("types", "--lang", "ja");
        Assert.Equal(0, exitCode);
        Assert.NotEqual(0xEF, output[0]);
        Assert.Contains("生年月日", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_WrongUsage_ExitsWith64()
    {
        (int exitCode, byte[] output, string error) = await RunAsync("scan", "--fail-on", "9", "x");
        Assert.Equal(64, exitCode);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Process_UnderALocale_SpeaksItsLanguage()
    {
        (_, byte[] output, _) = await RunAsync("--help");
        Assert.Contains("使い方", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Process_AskedToEnd_WritesWhatItHas(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill.");
        using var folder = new ScratchFolder();
        using (Process make = Process.Start("mkfifo", folder["list"])) await make.WaitForExitAsync();
        using Process process = Process.Start(StartOf("scan", "--files-from", folder["list"], "--format", "json", "--output", folder["report.json"]))!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
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
        using Process process = Process.Start(StartOf("scan", "--files-from", folder["list"], "--format", "json"))!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using FileStream list = await Task.Run(() => new FileStream(folder["list"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(patience.Token);
        // More than a pipe holds, both of these names and of the report about them: nobody reads the report, so that it is never written to its end.
        await Task.Run(() => list.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"missing-{i:D10}.csv\n"))))).WaitAsync(patience.Token);
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

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        using Process process = Process.Start(StartOf(arguments))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }

    private static ProcessStartInfo StartOf(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "ja_JP.UTF-8";
        start.ArgumentList.Add(typeof(CliTexts).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }
}
