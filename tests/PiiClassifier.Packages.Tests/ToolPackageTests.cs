using System.Text.Json;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Installs the command from its package.</summary>
[Trait("Category", "Slow")]
public sealed class ToolPackageTests(PackedFeed feed)
{
    private const int Found = 1;

    [Fact]
    public async Task Tool_InstalledFromItsPackage_ScansTheSamples()
    {
        using var folder = new ScratchFolder();
        string tool = await PackedFeed.InstallToolAsync(folder, feed.Configuration);
        string samples = RepositoryFolder.Combine("samples", "data");
        var start = PackedFeed.Dotnet(folder.FullPath, "scan", samples, "--format", "json", "--fail-on", "4");
        start.FileName = tool;
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == Found, run.Everything);
        JsonElement report = JsonDocument.Parse(run.Bytes).RootElement;
        var statuses = report.GetProperty("files").EnumerateArray().ToDictionary(file => Path.GetFileName(file.GetProperty("path").GetString()!), file => file.GetProperty("status").GetString());
        string[] tables = [.. Directory.GetFiles(samples).Where(file => Path.GetExtension(file) is ".csv" or ".xlsx")];
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Equal("scanned", statuses[Path.GetFileName(table)]));
        Assert.Equal(5, report.GetProperty("summary").GetProperty("maxRisk").GetInt32());
    }
}
