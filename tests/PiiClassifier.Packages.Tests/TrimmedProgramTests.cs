using System.Diagnostics;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Publishes the example of the README self-contained and trimmed; what the trimmer has to say fails it.</summary>
[Trait("Category", "Slow")]
public sealed class TrimmedProgramTests
{
    [Fact]
    public async Task Program_PublishedTrimmed_SaysWithoutARuntimeWhatItSaysUntrimmed()
    {
        using var folder = new ScratchFolder();
        ProcessRun publish = await ProcessRun.OfAsync(PackedFeed.Dotnet(folder.FullPath, "publish", RepositoryFolder.Combine("samples", "PiiClassifier.Trimmed"), "-c", PackedFeed.BuiltAs, "--no-restore", "-p:BuildProjectReferences=false", "-o", folder["published"]));
        Assert.True(publish.ExitCode == 0, publish.Everything);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string built = RepositoryFolder.Combine("artifacts", "bin", "PiiClassifier.Quickstart", PackedFeed.BuiltAs, "PiiClassifier.Quickstart.dll");
        string published = folder[Path.Combine("published", OperatingSystem.IsWindows() ? "PiiClassifier.Trimmed.exe" : "PiiClassifier.Trimmed")];
        string library = Path.Combine(Path.GetDirectoryName(published)!, "PiiClassifier.dll");
        Assert.True(new FileInfo(library).Length < new FileInfo(Path.Combine(Path.GetDirectoryName(built)!, "PiiClassifier.dll")).Length, "Nothing was trimmed.");
        foreach (string file in Directory.GetFiles(RepositoryFolder.Combine("samples", "data")).Where(file => Path.GetExtension(file) is ".csv" or ".xlsx"))
        {
            var trimmed = new ProcessStartInfo(published, [file]);
            trimmed.Environment["DOTNET_ROOT"] = folder["nothing"];
            ProcessRun actual = await ProcessRun.OfAsync(trimmed);
            var untrimmed = PackedFeed.Dotnet(folder.FullPath, built, file);
            untrimmed.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
            ProcessRun expected = await ProcessRun.OfAsync(untrimmed);
            Assert.True(actual.ExitCode == 0 && expected.ExitCode == 0, actual.Everything);
            Assert.Contains(" persons in ", actual.Output, StringComparison.Ordinal);
            Assert.Equal(expected.Output, actual.Output);
        }
    }
}
