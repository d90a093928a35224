using System.Diagnostics;
using System.Reflection.Metadata;
using System.Text;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Packs a clone that has a remote, as a release does: debuggers then find the sources there.</summary>
[Trait("Category", "Slow")]
public sealed class SourceLinkTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task Pack_OfAClone_LinksToTheSourcesOfItsRemote()
    {
        using var clone = new ScratchFolder();
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json", "NOTICE" }) File.Copy(RepositoryFolder.Combine(name), clone[name]);
        Copy("eng", clone);
        Copy(Path.Combine("src", "PiiClassifier.Taxonomy"), clone);
        await RunAsync(Git(clone, "init", "--quiet"));
        await RunAsync(Git(clone, "remote", "add", "origin", "https://github.com/example/example.git"));
        await RunAsync(Git(clone, "add", "--all"));
        await RunAsync(Git(clone, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All"));
        string commit = (await RunAsync(Git(clone, "rev-parse", "HEAD"))).Output.Trim();

        ProcessStartInfo pack = PackedFeed.Dotnet(clone.FullPath, "pack", Path.Combine("src", "PiiClassifier.Taxonomy"), "-c", "Release", "-o", "feed");
        pack.Environment["CI"] = "true";
        await RunAsync(pack);

        using var package = new PackageFile(Directory.GetFiles(clone["feed"], "*.nupkg").Single());
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("git", "https://github.com/example/example.git", commit), (repository.Attribute("type")?.Value, repository.Attribute("url")?.Value, repository.Attribute("commit")?.Value));
        using var symbols = new PackageFile(Directory.GetFiles(clone["feed"], "*.snupkg").Single());
        Assert.All(symbols.Names.Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)), name =>
        {
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols.Read(name)]);
            MetadataReader pdb = provider.GetMetadataReader();
            string links = pdb.CustomDebugInformation.Select(pdb.GetCustomDebugInformation).Where(one => pdb.GetGuid(one.Kind) == SourceLink).Select(one => Encoding.UTF8.GetString(pdb.GetBlobBytes(one.Value))).Single();
            Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/example/{{{commit}}}/*"}}""", links);
            // A path of the machine that built it tells nobody anything.
            Assert.All(pdb.Documents.Select(pdb.GetDocument).Select(document => pdb.GetString(document.Name)), document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
        });
    }

    private static void Copy(string folder, ScratchFolder clone)
    {
        foreach (string file in Directory.GetFiles(RepositoryFolder.Combine(folder), "*", SearchOption.AllDirectories)) clone.Write(Path.GetRelativePath(RepositoryFolder.FullPath, file), File.ReadAllBytes(file));
    }

    private static ProcessStartInfo Git(ScratchFolder clone, params string[] arguments) => new("git", arguments) { WorkingDirectory = clone.FullPath };

    private static async Task<ProcessRun> RunAsync(ProcessStartInfo start)
    {
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == 0, run.Everything);
        return run;
    }
}
