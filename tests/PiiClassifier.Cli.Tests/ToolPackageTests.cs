using System.Diagnostics;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests;

/// <summary>Packs the command as it was built and installs the package from a folder, without any other source.</summary>
[Trait("Category", "Slow")]
public sealed class ToolPackageTests
{
    private const string Version = "0.0.1-test";

    [Fact]
    public async Task Tool_InstalledFromItsPackage_ScansTheSamples()
    {
        using var folder = new ScratchFolder();
        string samples = RepositoryFolder.Combine("samples", "data");
        string pii = await InstallAsync(folder);
        ProcessRun run = await ProcessRun.OfAsync(StartOf(pii, "scan", samples, "--format", "json", "--fail-on", "4"));
        Assert.True(run.ExitCode == ExitCodes.Found, run.Everything);
        JsonElement report = JsonDocument.Parse(run.Bytes).RootElement;
        var statuses = report.GetProperty("files").EnumerateArray().ToDictionary(file => Path.GetFileName(file.GetProperty("path").GetString()!), file => file.GetProperty("status").GetString());
        string[] tables = [.. Directory.GetFiles(samples).Where(file => Path.GetExtension(file) is ".csv" or ".xlsx")];
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Equal("scanned", statuses[Path.GetFileName(table)]));
        Assert.Equal(5, report.GetProperty("summary").GetProperty("maxRisk").GetInt32());
    }

    private static async Task<string> InstallAsync(ScratchFolder folder)
    {
        // The tests are built as the command is: artifacts/bin/PROJECT/release.
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string project = RepositoryFolder.Combine("src", "PiiClassifier.Cli", "PiiClassifier.Cli.csproj");
        ProcessRun pack = await ProcessRun.OfAsync(StartOf("dotnet", "pack", project, "-c", configuration, "--no-build", "-o", folder["feed"], $"-p:PackageVersion={Version}"));
        Assert.True(pack.ExitCode == 0, pack.Everything);
        File.WriteAllText(folder["nuget.config"], """
            <configuration>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
            </configuration>
            """);
        ProcessRun install = await ProcessRun.OfAsync(StartOf("dotnet", "tool", "install", "PiiClassifier.Cli", "--version", Version, "--configfile", folder["nuget.config"], "--tool-path", folder["tools"]));
        Assert.True(install.ExitCode == 0, install.Everything);
        return folder[Path.Combine("tools", OperatingSystem.IsWindows() ? "pii.exe" : "pii")];
    }

    private static ProcessStartInfo StartOf(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["DOTNET_ROOT"] = InstalledCommand.DotnetRoot;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }
}
