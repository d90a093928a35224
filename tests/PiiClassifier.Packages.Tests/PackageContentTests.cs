using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using PiiClassifier.Cli.Tests;
using PiiClassifier.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>What each package must hold, looked for in what was packed: what is forgotten in a project is missing here.</summary>
[Trait("Category", "Slow")]
public sealed class PackageContentTests(PackedFeed feed)
{
    // The packages, the folder of each below src, and what installing it brings along.
    private static readonly (string Id, string Folder, string[] Dependencies)[] Released =
    [
        ("PiiClassifier", "PiiClassifier", ["net10.0 CsvHelper", "net10.0 PiiClassifier.Taxonomy", "net10.0 System.Numerics.Tensors"]),
        ("PiiClassifier.Analyzers", "PiiClassifier.Analyzers.Package", []),
        ("PiiClassifier.Cli", "PiiClassifier.Cli", []),
        ("PiiClassifier.Compliance", "PiiClassifier.Compliance", [".NETStandard2.0 Microsoft.Extensions.Compliance.Abstractions"]),
        ("PiiClassifier.LegacyExcel", "PiiClassifier.LegacyExcel", ["net10.0 ExcelDataReader", "net10.0 PiiClassifier"]),
        ("PiiClassifier.Taxonomy", "PiiClassifier.Taxonomy", [".NETStandard2.0", "net10.0"]),
    ];

    public static TheoryData<string> Packages => [.. Released.Select(one => one.Id)];

    /// <summary>The libraries, and whether each is safe to trim and to compile ahead.</summary>
    public static TheoryData<string, bool> Libraries => new() { { "PiiClassifier", true }, { "PiiClassifier.LegacyExcel", false }, { "PiiClassifier.Taxonomy", true } };

    [Fact]
    public void Solution_WhenPacked_GivesThePackagesThatAreReleased() =>
        Assert.Equal(Released.Select(one => $"{one.Id}.{PackedFeed.Version}.nupkg"), Directory.GetFiles(feed.Folder, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_OnItsPage_ShowsWhatItIs(string id)
    {
        using PackageFile package = Open(id);
        Assert.Equal("README.md", package.Says("readme"));
        Assert.Equal(File.ReadAllBytes(RepositoryFolder.Combine("src", Released.Single(one => one.Id == id).Folder, "README.md")), package.Read("README.md"));
        Assert.StartsWith($"# {id}\n", Encoding.UTF8.GetString(package.Read("README.md")), StringComparison.Ordinal);
        // On the page of the package a path of the repository leads nowhere.
        Assert.DoesNotMatch(@"\]\((?!https:)", Encoding.UTF8.GetString(package.Read("README.md")));
        Assert.Equal("icon.png", package.Says("icon"));
        byte[] icon = package.Read("icon.png");
        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(icon[..8]));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.Equal("MIT", package.Says("license"));
        Assert.NotEmpty(package.Read("NOTICE"));
        Assert.All(["authors", "copyright", "description", "releaseNotes", "tags"], element => Assert.NotEmpty(package.Says(element)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_ThatIsInstalled_BringsAlongWhatIsListedHere(string id)
    {
        using PackageFile package = Open(id);
        Assert.Equal(Released.Single(one => one.Id == id).Dependencies, package.Dependencies);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assembly_InAPackage_HasItsSymbolsInThePackageOfSymbols(string id)
    {
        using PackageFile package = Open(id);
        string[] ours = [.. package.Names.Where(name => Path.GetFileName(name) is var file && file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith(".resources.dll", StringComparison.Ordinal) && (file == "pii.dll" || file.StartsWith("PiiClassifier", StringComparison.Ordinal)))];
        if (id == "PiiClassifier.Compliance")
        {
            Assert.Empty(ours);
            return;
        }
        Assert.NotEmpty(ours);
        using PackageFile symbols = Open(id, "snupkg");
        Assert.All(ours, assembly =>
        {
            using var image = new PEReader([.. package.Read(assembly)]);
            DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(one => one.Type == DebugDirectoryEntryType.CodeView);
            using MetadataReaderProvider pdb = MetadataReaderProvider.FromPortablePdbImage([.. symbols.Read(Path.ChangeExtension(assembly, ".pdb"))]);
            Assert.Equal(image.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(pdb.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_ForEachTarget_IsDocumentedAndSaysWhetherItMayBeTrimmed(string id, bool trimmable)
    {
        using PackageFile package = Open(id);
        string[] assemblies = [.. package.Names.Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith($"/{id}.dll", StringComparison.Ordinal))];
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly =>
        {
            Assert.Contains("<member name=\"T:", Encoding.UTF8.GetString(package.Read(Path.ChangeExtension(assembly, ".xml"))), StringComparison.Ordinal);
            Dictionary<string, string> said = MetadataOf(package.Read(assembly));
            // .NET Standard knows no such thing.
            bool expected = trimmable && !assembly.Contains("netstandard", StringComparison.Ordinal);
            Assert.Equal(expected ? "True" : null, said.GetValueOrDefault("IsTrimmable"));
            Assert.Equal(expected ? "True" : null, said.GetValueOrDefault("IsAotCompatible"));
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Library_InItsProject_IsValidatedAndItsSurfaceListed(string id, bool trimmable)
    {
        string project = RepositoryFolder.Combine("src", id, id + ".csproj");
        ProcessRun asked = await ProcessRun.OfAsync(PackedFeed.Dotnet(RepositoryFolder.FullPath, "msbuild", project, "-p:TargetFramework=net10.0", "-getProperty:EnablePackageValidation,EnableTrimAnalyzer,EnableAotAnalyzer"));
        Assert.True(asked.ExitCode == 0, asked.Everything);
        Assert.Contains("\"EnablePackageValidation\": \"true\"", asked.Output, StringComparison.Ordinal);
        Assert.Equal(trimmable, asked.Output.Contains("\"EnableTrimAnalyzer\": \"true\"", StringComparison.Ordinal));
        Assert.Equal(trimmable, asked.Output.Contains("\"EnableAotAnalyzer\": \"true\"", StringComparison.Ordinal));
        Assert.True(File.Exists(RepositoryFolder.Combine("src", id, "PublicApi.txt")));
    }

    private PackageFile Open(string id, string kind = "nupkg") => new(Path.Combine(feed.Folder, $"{id}.{PackedFeed.Version}.{kind}"));

    // [assembly: AssemblyMetadata(key, value)]
    private static Dictionary<string, string> MetadataOf(byte[] assembly)
    {
        using var image = new PEReader(ImmutableArray.Create(assembly));
        MetadataReader reader = image.GetMetadataReader();
        var said = new Dictionary<string, string>();
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference || reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent) continue;
            if (reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) != "AssemblyMetadataAttribute") continue;
            BlobReader blob = reader.GetBlobReader(attribute.Value);
            blob.ReadUInt16();
            said.Add(blob.ReadSerializedString()!, blob.ReadSerializedString()!);
        }
        return said;
    }
}
