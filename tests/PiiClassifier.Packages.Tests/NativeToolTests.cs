using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>The command as it is released for this platform, compiled to native code: packed, installed, and compared with the command that is compiled while it runs.</summary>
[Trait("Category", "Slow")]
public sealed class NativeToolTests
{
    private static readonly string[] Formats = ["json", "html", "sarif", "markdown", "csv"];

    [Fact]
    public async Task Tool_CompiledToNativeCode_SaysWhatTheBuiltCommandSays()
    {
        string? platform = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "win-x64" ? RuntimeInformation.RuntimeIdentifier : null;
        Assert.SkipWhen(platform is null, "No native command is released for this platform.");
        Assert.SkipUnless(OperatingSystem.IsWindows() || (PathOf.Program("clang") ?? PathOf.Program("gcc")) is not null, "Neither clang nor gcc is there to link with.");
        using var folder = new ScratchFolder();
        string tool = await InstallAsync(folder, platform!);
        Assert.DoesNotContain(Directory.GetFiles(folder["tools"], "*", SearchOption.AllDirectories), file => Path.GetExtension(file) is ".dll" or ".pdb" or ".dbg");
        foreach (string language in (string[])["ja", "en"])
        {
            string built = await ReportsAsync(folder, PackedFeed.Dotnet(folder.FullPath, RepositoryFolder.Combine("artifacts", "bin", "PiiClassifier.Cli", PackedFeed.BuiltAs, "pii.dll")), language);
            var start = new ProcessStartInfo(tool) { WorkingDirectory = folder.FullPath };
            start.Environment["DOTNET_ROOT"] = folder["nothing"];
            string native = await ReportsAsync(folder, start, language);
            ComparedReports.AssertSame(built, native);
        }
    }

    // In a folder of its own: what was built is tested by others at the same time.
    private static async Task<string> InstallAsync(ScratchFolder folder, string platform)
    {
        ProcessRun pack = await ProcessRun.OfAsync(PackedFeed.Dotnet(folder.FullPath, "pack", RepositoryFolder.Combine("src", "PiiClassifier.Cli"), "-c", "Release", "-o", folder["feed"],
            "-p:PackPerPlatform=true", $"-p:ToolPlatforms={platform}", $"-p:ArtifactsPath={folder["artifacts"]}", $"-p:PackageVersion={PackedFeed.Version}", "-p:RunAnalyzers=false"));
        Assert.SkipWhen(pack.Output.Contains("NU110", StringComparison.Ordinal) && pack.Output.Contains("ILCompiler", StringComparison.Ordinal), "The compiler to native code is not served here.");
        Assert.True(pack.ExitCode == 0, pack.Everything);
        return await PackedFeed.InstallToolAsync(folder, folder.Write("nuget.config", Encoding.UTF8.GetBytes(PackedFeed.ConfigurationWith("feed"))));
    }

    private static async Task<string> ReportsAsync(ScratchFolder folder, ProcessStartInfo start, string language)
    {
        string[] outputs = [.. Formats.SelectMany(format => (string[])["--output", $"{format}={folder["report." + format]}"])];
        foreach (string argument in (string[])["scan", .. ComparedReports.Sources, "--lang", language, .. outputs]) start.ArgumentList.Add(argument);
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == 2, run.Everything);
        string[] reports = [.. Formats.Select(format => File.ReadAllText(folder["report." + format]))];
        string begin = ReportTimes.StartOf(reports[0]);
        return run.Output + run.Error + string.Concat(reports.Select(report => ReportTimes.RemovedFrom(report, begin)));
    }
}
