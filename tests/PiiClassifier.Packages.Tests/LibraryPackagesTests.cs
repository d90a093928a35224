using System.Text.Json;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Builds and runs programs that reference the packages of the libraries and of the taxonomy of the platform.</summary>
[Trait("Category", "Slow")]
public sealed class LibraryPackagesTests(PackedFeed feed)
{
    [Fact]
    public async Task Library_InAProgramOfItsOwn_ScansCsvAndOldAndProtectedExcel()
    {
        string[] files = [RepositoryFolder.Combine("samples", "data", "voters-cp932.csv"), RepositoryFolder.Combine("tests", "Corpus", "formats", "libreoffice", "employees.xls"), RepositoryFolder.Combine("tests", "Corpus", "formats", "libreoffice", "employees-himitsu.xls")];
        string[] lines = (await RunAsync(feed.Consumer("Library"), files)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Length, lines.Length);
        Assert.All(lines, line => Assert.Contains("person-name", line.Split(' ')));
    }

    [Fact]
    public async Task TaxonomyAndCompliance_InALibraryForNetStandard_AreCompiled() => await DotnetAsync(feed.Consumer("Words"), "build", "-c", "Release", $"-p:PiiVersion={PackedFeed.Version}");

    [Fact]
    public async Task Compliance_WithThePlatformsRedaction_KeepsWhatIsClassifiedOutOfTheLog()
    {
        string[] lines = (await RunAsync(feed.Consumer("Compliance", "PiiClassifier.Redaction"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        JsonElement[] logged = [.. lines.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["Hired *** as 1", "Changed"], logged.Select(entry => entry.GetProperty("Message").GetString()));
        JsonElement changed = logged[1].GetProperty("State");
        Assert.Equal(("***", "", 1), (changed.GetProperty("employee.氏名").GetString(), changed.GetProperty("employee.病歴").GetString(), changed.GetProperty("employee.Id").GetInt32()));
        Assert.Contains("***", lines);
    }

    private static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        await DotnetAsync(folder, "build", "-c", "Release", "-o", "built", $"-p:PiiVersion={PackedFeed.Version}");
        string name = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.csproj").Single());
        return await DotnetAsync(folder, [Path.Combine("built", name + ".dll"), .. arguments]);
    }

    private static async Task<string> DotnetAsync(string folder, params string[] arguments)
    {
        ProcessRun run = await ProcessRun.OfAsync(PackedFeed.DotnetOfConsumer(folder, arguments));
        Assert.True(run.ExitCode == 0, run.Everything);
        return run.Output.ReplaceLineEndings("\n");
    }
}
