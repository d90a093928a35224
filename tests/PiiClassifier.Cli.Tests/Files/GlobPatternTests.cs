using PiiClassifier.Cli.Files;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Files;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.csv", "a.csv", true)]
    [InlineData("*.csv", "deep/down/A.CSV", true)]
    [InlineData("*.csv", "a.csv.bak", false)]
    [InlineData("archive", "x/archive", true)]
    [InlineData("archive/**", "archive/x/y.csv", true)]
    [InlineData("archive/**", "x/archive/y.csv", false)]
    [InlineData("archive/*", "archive/x/y.csv", false)]
    [InlineData("**/archive/*", "archive/y.csv", true)]
    [InlineData("**/archive/*", "x/archive/y.csv", true)]
    [InlineData("/top.csv", "top.csv", true)]
    [InlineData("/top.csv", "x/top.csv", false)]
    [InlineData("archive/", "x/archive/y.csv", true)]
    [InlineData("a[1].csv", "a[1].csv", true)]
    public void Glob_Path_Matches(string pattern, string path, bool expected) => Assert.Equal(expected, new GlobPattern(pattern).Matches(path));

    [Fact]
    public void Walk_WithGlobs_TakesAndLeavesFilesOfFoldersOnly()
    {
        using ScratchFolder folder = new ScratchFolder().With("a.csv", "b.xlsx", "old/c.csv");
        var search = new FileSearch(new FileWalk([new GlobPattern("*.csv")], [new GlobPattern("old")]), [folder.FullPath, "named.xlsx"], null);
        Assert.Equal(["a.csv", "named.xlsx"], search.Find().Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void Walk_LinkToAFolderAbove_EndsAllTheSame()
    {
        if (OperatingSystem.IsWindows()) return;
        using ScratchFolder folder = new ScratchFolder().With("in/a.csv");
        Directory.CreateSymbolicLink(folder["in/loop"], folder.FullPath);
        Assert.Single(new FileWalk([], []).Find(folder.FullPath));
    }
}
