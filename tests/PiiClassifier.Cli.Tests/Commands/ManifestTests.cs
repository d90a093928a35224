using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>The manifest of real scans is the file with which PiiClassifier.Analyzers.Tests shows that the analyzer knows the columns.</summary>
public sealed class ManifestTests
{
    private const string UpdateVariable = "PII_UPDATE_MANIFEST";

    private static readonly string Corpus = RepositoryFolder.Combine("tests", "Corpus", "manifests");
    private static readonly string Expected = Path.Combine(Corpus, "samples.pii.schema.json");
    private static readonly string[] Scanned = [RepositoryFolder.Combine("samples", "data"), Path.Combine(Corpus, "通院者.csv")];

    [Fact]
    public async Task Manifest_OfTheSamples_IsTheOneTheAnalyzerIsTestedWith()
    {
        using var folder = new ScratchFolder();
        string manifest = folder["pii.schema.json"];
        await Run(["scan", .. Scanned, "--output", manifest]);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.Copy(manifest, Expected, overwrite: true);
        Assert.True(
            (await File.ReadAllTextAsync(Expected)).ReplaceLineEndings("\n") == await File.ReadAllTextAsync(manifest),
            $"The manifest of the samples is not {Expected}. If the change is meant, write it with {UpdateVariable}=1 and have the difference reviewed.");
    }

    [Fact]
    public async Task Manifest_FromAStoredReport_IsThatOfTheScan()
    {
        using var folder = new ScratchFolder();
        await Run(["scan", .. Scanned, "--output", folder["report.json"], "--output", "manifest=" + folder["scan.json"]]);
        await Run(["report", folder["report.json"], "--format", "manifest", "--output", folder["stored.json"]]);
        Assert.Equal(await File.ReadAllTextAsync(folder["scan.json"]), await File.ReadAllTextAsync(folder["stored.json"]));
    }

    private static async Task Run(string[] arguments) => Assert.Equal(0, (await CommandRun.OfAsync(FileScanner.Real, arguments)).ExitCode);
}
