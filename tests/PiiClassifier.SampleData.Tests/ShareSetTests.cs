using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Shares;

namespace PiiClassifier.SampleData.Tests;

public sealed class ShareSetTests
{
    private const int Files = 100;

    [Fact]
    public void Share_WithOneSeed_IsTheSameToTheByte()
    {
        using ScratchFolder first = new(), second = new();
        IReadOnlyList<ShareFile> files = ShareSet.Write(first["share"], Files, seed: 5);
        ShareSet.Write(second["share"], Files, seed: 5);

        Assert.Equal(File.ReadAllBytes(first["share.manifest.jsonl"]), File.ReadAllBytes(second["share.manifest.jsonl"]));
        Assert.Equal(Content(first["share"]), Content(second["share"]));
        Assert.Equal(files.Count, files.DistinctBy(file => file.Path).Count());
    }

    [Fact]
    public void Manifest_NamesEveryFileOfTheShare()
    {
        using ScratchFolder folder = new();
        ShareSet.Write(folder["share"], Files, seed: 6);

        IEnumerable<string> written = Entries(folder["share"]).Select(path => Path.GetRelativePath(folder["share"], path));
        Assert.Equal(written.Order(StringComparer.Ordinal), ShareManifest.Read(folder["share.manifest.jsonl"]).Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Share_IntoAFolderWithFiles_IsRefused()
    {
        using ScratchFolder folder = new ScratchFolder().With("share/mine.txt");
        Assert.Throws<ArgumentException>(() => ShareSet.Write(folder["share"], 1, seed: 1));
    }

    [Fact]
    public void Check_ReportAsTheManifestSays_FindsNothing()
    {
        using ScratchFolder folder = new();
        ShareCheck check = Check(folder, notTables: 1, Listed("share/a.csv", "scanned", "person-name"));

        Assert.Empty(check.Unaccounted);
        Assert.Empty(check.Statuses);
        Assert.Empty(check.Personal);
        Assert.Equal((3, 3), check.Persons);
    }

    [Theory]
    [InlineData(0, new[] { "share/a.csv" })]
    [InlineData(1, new string[0])]
    [InlineData(1, new[] { "share/a.csv", "share/a.csv" })]
    [InlineData(1, new[] { "share/a.csv", "share/c.csv" })]
    public void Check_FileNotCountedOrTwiceOrUnknown_IsUnaccounted(int notTables, string[] paths)
    {
        using ScratchFolder folder = new();
        Assert.Single(Check(folder, notTables, [.. paths.Select(path => Listed(path, "scanned", "person-name"))]).Unaccounted);
    }

    [Fact]
    public void Check_AnotherStatusOrNothingPersonal_IsADisagreement()
    {
        using ScratchFolder folder = new();
        ShareCheck check = Check(folder, notTables: 1, Listed("share/a.csv", "damaged", null));

        Assert.Empty(check.Unaccounted);
        Assert.Equal("scanned -> damaged", Assert.Single(check.Statuses).What);
        Assert.Equal("personal -> not found", Assert.Single(check.Personal).What);
    }

    private static ShareCheck Check(ScratchFolder folder, int notTables, params object[] files)
    {
        ShareManifest.Write(folder["share.manifest.jsonl"], [new("a.csv", "csv", [ShareStatus.Scanned], true, 3), new("b.png", "png", [ShareStatus.NotTable], false, null), new("~$a.xlsx", "lock-file", [ShareStatus.LeftOut], false, null)]);
        File.WriteAllText(folder["report.json"], JsonSerializer.Serialize(new { summary = new { notTables }, files }).Replace("share/", folder["share/"].Replace('\\', '/'), StringComparison.Ordinal));
        return ShareCheck.Run(folder["share.manifest.jsonl"], folder["report.json"]);
    }

    private static object Listed(string path, string status, string? type) => new { path, status, tables = new[] { new { persons = 3, columns = new[] { new { type } } } } };

    // Files and links; links to folders are not followed.
    private static IEnumerable<string> Entries(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { AttributesToSkip = 0 })
        .SelectMany(path => Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null ? Entries(path) : [path]);

    // A link is where it leads to; what cannot be opened has a name and a length.
    private static List<string> Content(string folder) => [.. Entries(folder).Order(StringComparer.Ordinal).Select(path => $"{Path.GetRelativePath(folder, path)} {new FileInfo(path).LinkTarget} {HashOf(path)}")];

    private static string HashOf(string path)
    {
        try
        {
            return File.Exists(path) ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))) : "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }
}
