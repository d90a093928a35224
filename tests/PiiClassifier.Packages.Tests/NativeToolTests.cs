using System.Diagnostics;
using System.Runtime.InteropServices;
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
        Assert.SkipUnless(OperatingSystem.IsWindows() || IsInstalled("clang") || IsInstalled("gcc"), "Neither clang nor gcc is there to link with.");
        using var folder = new ScratchFolder();
        string tool = await InstallAsync(folder, platform!);
        Assert.DoesNotContain(Directory.GetFiles(folder["tools"], "*", SearchOption.AllDirectories), file => Path.GetExtension(file) is ".dll" or ".pdb" or ".dbg");
        foreach (string language in (string[])["ja", "en"])
        {
            string built = await ReportsAsync(folder, PackedFeed.Dotnet(folder.FullPath, RepositoryFolder.Combine("artifacts", "bin", "PiiClassifier.Cli", PackedFeed.BuiltAs, "pii.dll")), language);
            var start = new ProcessStartInfo(tool) { WorkingDirectory = folder.FullPath };
            start.Environment["DOTNET_ROOT"] = folder["nothing"];
            string native = await ReportsAsync(folder, start, language);
            int same = built.AsSpan().CommonPrefixLength(native);
            Assert.True(built == native, $"In {language} they part after {same} characters:\n{built.AsSpan(same)[..Math.Min(300, built.Length - same)]}\n---\n{native.AsSpan(same)[..Math.Min(300, native.Length - same)]}");
        }
    }

    // In a folder of its own: what was built is tested by others at the same time.
    private static async Task<string> InstallAsync(ScratchFolder folder, string platform)
    {
        ProcessRun pack = await ProcessRun.OfAsync(PackedFeed.Dotnet(folder.FullPath, "pack", RepositoryFolder.Combine("src", "PiiClassifier.Cli"), "-c", "Release", "-o", folder["feed"],
            "-p:PackPerPlatform=true", $"-p:ToolPlatforms={platform}", $"-p:ArtifactsPath={folder["artifacts"]}", $"-p:PackageVersion={PackedFeed.Version}", "-p:RunAnalyzers=false"));
        Assert.SkipWhen(pack.Output.Contains("NU110", StringComparison.Ordinal) && pack.Output.Contains("ILCompiler", StringComparison.Ordinal), "The compiler to native code is not served here.");
        Assert.True(pack.ExitCode == 0, pack.Everything);
        string configuration = folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
            </configuration>
            """u8.ToArray());
        ProcessRun install = await ProcessRun.OfAsync(PackedFeed.DotnetOfConsumer(folder.FullPath, "tool", "install", "PiiClassifier.Cli", "--version", PackedFeed.Version, "--configfile", configuration, "--tool-path", folder["tools"]));
        Assert.True(install.ExitCode == 0, install.Everything);
        return folder[Path.Combine("tools", OperatingSystem.IsWindows() ? "pii.exe" : "pii")];
    }

    // Samples and all fixtures of formats, old workbooks, damaged and encrypted files too.
    private static async Task<string> ReportsAsync(ScratchFolder folder, ProcessStartInfo start, string language)
    {
        string[] sources = [RepositoryFolder.Combine("samples", "data"), .. ((string[])["formats", "workbooks", "encodings"]).Select(part => RepositoryFolder.Combine("tests", "Corpus", part))];
        string[] outputs = [.. Formats.SelectMany(format => (string[])["--output", $"{format}={folder["report." + format]}"])];
        foreach (string argument in (string[])["scan", .. sources, "--lang", language, .. outputs]) start.ArgumentList.Add(argument);
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == 2, run.Everything);
        string[] reports = [.. Formats.Select(format => File.ReadAllText(folder["report." + format]))];
        string begin = ReportTimes.StartOf(reports[0]);
        return run.Output + run.Error + string.Concat(reports.Select(report => ReportTimes.RemovedFrom(report, begin)));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
