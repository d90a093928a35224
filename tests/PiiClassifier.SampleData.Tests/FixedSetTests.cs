using System.IO.Compression;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Sets;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Tests;

public sealed class FixedSetTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FixedLists_HaveTheirColumns(bool reworded)
    {
        SampleTable personnel = PersonnelList.Build("", 10, seed: 1, reworded, titles: false), voters = VoterList.Build(10, seed: 1, reworded);

        Assert.Equal((70, 2), (personnel.Columns.Count, personnel.Columns.Count(column => column.Kind.Label == "none")));
        Assert.Equal((42, 11), (voters.Columns.Count, voters.Columns.Count(column => column.Kind.Label == "none")));
        // Ten employees, and the ten whom their employer would call.
        Assert.Equal(20, personnel.Persons);
        Assert.Equal(70, personnel.Columns.Select(column => column.Header).Distinct().Count());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("cp932")]
    [InlineData("euc-jp")]
    public void VoterRoll_HasARowForEachPersonAndRepeats(string encoding)
    {
        using ScratchFolder folder = new();
        int apart = VoterRoll.Write(folder["a.csv"], 500, seed: 4, encoding);
        VoterRoll.Write(folder["b.csv"], 500, seed: 4, encoding);

        byte[] bytes = File.ReadAllBytes(folder["a.csv"]);
        Assert.Equal(bytes, File.ReadAllBytes(folder["b.csv"]));
        Assert.Equal(501, bytes.AsSpan().Count((byte)'\n'));
        Assert.Equal(500, apart);
    }

    [Fact]
    public void ShippedSamples_AreWhatTheProgramWrites()
    {
        using ScratchFolder folder = new();
        ShippedSamples.Write(folder.FullPath);
        string shipped = Path.Combine(RepositoryRoot(), "samples", "data");

        Assert.Equal(Names(folder.FullPath), Names(shipped));
        foreach (string name in Names(shipped)) Assert.True(SameContent(Path.Combine(shipped, name), folder[name]), name + " differs: run the SampleData program with `samples samples/data`.");
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    // Two builds of zlib may compress the same parts to different bytes.
    private static bool SameContent(string first, string second) =>
        first.EndsWith(".xlsx", StringComparison.Ordinal) ? Parts(first).SequenceEqual(Parts(second)) : File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second));

    private static List<string> Parts(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return entry.FullName + "\n" + reader.ReadToEnd();
        })];
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PiiClassifier.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
