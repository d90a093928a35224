using System.Diagnostics;
using System.Text;

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

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "ja_JP.UTF-8";
        start.ArgumentList.Add(typeof(CliTexts).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
