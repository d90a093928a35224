using System.Text;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Files;

public sealed class FileSearchTests
{
    private readonly List<(string File, int Line)> _refused = [];

    [Theory]
    [InlineData("*.csv", "c/b.xlsx")]
    [InlineData("# a.csv\n\n  \n", ".piiignore a.csv c/a.csv c/b.xlsx c/d/a.csv")]
    [InlineData("/a.csv", ".piiignore c/a.csv c/b.xlsx c/d/a.csv")]
    [InlineData("c/a.csv", ".piiignore a.csv c/b.xlsx c/d/a.csv")]
    [InlineData("d/", ".piiignore a.csv c/a.csv c/b.xlsx")]
    [InlineData("a.csv/", ".piiignore a.csv c/a.csv c/b.xlsx c/d/a.csv")]
    [InlineData("**/d/*", ".piiignore a.csv c/a.csv c/b.xlsx")]
    [InlineData("*.csv\n!/c/a.csv", ".piiignore c/a.csv c/b.xlsx")]
    [InlineData("!/c/a.csv\n*.csv", ".piiignore c/b.xlsx")]
    [InlineData("c/\n!c/a.csv", ".piiignore a.csv")]
    [InlineData("*.XLSX   ", ".piiignore a.csv c/a.csv c/d/a.csv")]
    public void Walk_WithAnIgnoreFile_LeavesOutWhatTheLastFittingLineSays(string rules, string left)
    {
        using ScratchFolder folder = Share(rules);
        string[] expected = left.StartsWith(".piiignore", StringComparison.Ordinal) ? left.Split(' ') : [".piiignore", .. left.Split(' ')];
        Assert.Equal(expected, Found(folder, new FileSearch(Walk(), [folder.FullPath], null)));
        Assert.Empty(_refused);
    }

    [Fact]
    public void Walk_IgnoreFileInAFolderBelow_HasTheLastWordThere()
    {
        using ScratchFolder folder = Share("*.csv");
        folder.Write("c/.piiignore", "!a.csv\n"u8.ToArray());
        var search = new FileSearch(Walk(), [folder.FullPath], null);
        Assert.Equal([".piiignore", "c/.piiignore", "c/a.csv", "c/b.xlsx", "c/d/a.csv"], Found(folder, search));
        IgnoreFileUse use = Assert.Single(search.IgnoreFiles);
        Assert.EndsWith("/.piiignore", use.Path, StringComparison.Ordinal);
        Assert.Equal(1, use.LeftOut);
    }

    [Fact]
    public void Walk_IgnoreLineThatIsNotUnderstood_LeavesNothingOutAndIsTold()
    {
        using ScratchFolder folder = Share("?.csv\n/\n");
        Assert.Equal(5, Found(folder, new FileSearch(Walk(), [folder.FullPath], null)).Length);
        Assert.Equal([1, 2], _refused.Select(refused => refused.Line));
    }

    [Fact]
    public void Walk_IgnoreFileThatIsTooLong_LeavesNothingOutAndIsTold()
    {
        using ScratchFolder folder = Share("*.csv\n" + new string('#', 1 << 16));
        Assert.Equal(5, Found(folder, new FileSearch(Walk(), [folder.FullPath], null)).Length);
        Assert.Equal([0], _refused.Select(refused => refused.Line));
    }

    [Fact]
    public void Walk_ToldToPassOverIgnoreFiles_FindsAll()
    {
        using ScratchFolder folder = Share("*");
        Assert.Equal(5, Found(folder, new FileSearch(new FileWalk([], []), [folder.FullPath], null)).Length);
    }

    [Theory]
    [InlineData("*.csv", "a.csv")]
    [InlineData("**/*.csv", "a.csv c/a.csv c/d/a.csv")]
    [InlineData("c/*", "c/a.csv c/b.xlsx")]
    [InlineData("*/d/a.csv", "c/d/a.csv")]
    public void Pattern_AsAnArgument_StandsForTheFilesThatFit(string pattern, string expected)
    {
        using ScratchFolder folder = Share("");
        Assert.Equal(expected.Split(' '), Found(folder, new FileSearch(Walk(), [folder.FullPath + "/" + pattern], null)));
    }

    [Fact]
    public void Pattern_ThatNothingFits_IsFoundAsAFileThatIsMissing()
    {
        using ScratchFolder folder = Share("");
        FoundFile file = Assert.Single(new FileSearch(Walk(), [folder.FullPath + "/*.ods"], null).Find());
        Assert.True(file.NamedDirectly);
    }

    [Fact]
    public void Files_NamedTwice_AreFoundOnce()
    {
        using ScratchFolder folder = Share("");
        var search = new FileSearch(Walk(), [folder.FullPath, folder["c"]], [new(folder["a.csv"]), new(folder["c/../a.csv"])]);
        Assert.Equal(5, search.Find().Count());
        Assert.Empty(search.NotEnded);
    }

    [Fact]
    public void List_WithExcludes_LeavesOutWhatFits_AndKeepsWhatIsMissing()
    {
        using ScratchFolder folder = Share("");
        var search = new FileSearch(new FileWalk([], [new GlobPattern("*.xlsx")]), [], [new(folder["a.csv"]), new(folder["c/b.xlsx"]), new(folder["gone.csv"])]);
        Assert.Equal(["a.csv", "gone.csv"], Found(folder, search));
    }

    [Fact]
    public void Search_NotReadToItsEnd_TellsWhichArgumentsAreNotEnded()
    {
        using ScratchFolder folder = Share("");
        var search = new FileSearch(Walk(), [folder["a.csv"], folder["c"], "later"], []);
        using IEnumerator<FoundFile> files = search.Find().GetEnumerator();
        files.MoveNext();
        files.MoveNext();
        Assert.Equal([FileWalk.WithForwardSlashes(folder["c"]), "later", "-"], search.NotEnded);
    }

    [Theory]
    [InlineData("a.csv\nb c.csv\r\n\n名簿.csv", false)]
    [InlineData("a.csv\0b c.csv\0名簿.csv\0", true)]
    [InlineData("\uFEFFa.csv\nb c.csv\n名簿.csv\n", false)]
    public void NameList_InUtf8OrUtf16_HoldsItsNames(string text, bool endedByZero)
    {
        string[] expected = ["a.csv", "b c.csv", "名簿.csv"];
        Assert.Equal(expected, Names(Encoding.UTF8.GetBytes(text), endedByZero));
        Assert.Equal(expected, Names([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)], endedByZero));
    }

    [Fact]
    public void NameList_InShiftJis_IsReadAsSuchWhereThereIsTheFile()
    {
        using ScratchFolder folder = new ScratchFolder().With("名簿.csv");
        Encoding cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        Assert.Equal([folder["名簿.csv"]], Names(cp932.GetBytes(folder["名簿.csv"]), endedByZero: false));
        Assert.Contains('\uFFFD', Assert.Single(Names(cp932.GetBytes(folder["無い.csv"]), endedByZero: false)));
    }

    [Fact]
    public void NameList_WithWhatCanBeNoName_IsWrongUsage()
    {
        Assert.Throws<WrongUsageException>(() => Names("a\0b\n"u8.ToArray(), endedByZero: false));
        Assert.Throws<WrongUsageException>(() => Names(new byte[(1 << 16) + 1], endedByZero: false));
        Assert.Throws<WrongUsageException>(() => Names([.. Enumerable.Repeat((byte)'a', (1 << 16) + 1)], endedByZero: true));
    }

    [Fact]
    public void Walk_FoldersThatLieAHundredDeep_AreWalkedToTheirEnd()
    {
        using var folder = new ScratchFolder();
        string deep = string.Join('/', Enumerable.Repeat("フォルダー", 60)) + "/a.csv";
        folder.Write(deep, []);
        Assert.Equal([deep], Found(folder, new FileSearch(Walk(), [folder.FullPath], null)));
    }

    private static string[] Names(byte[] list, bool endedByZero) => [.. NameList.Read(new MemoryStream(list), endedByZero, sized: false, new Words(ReportLanguage.English)).Select(entry => entry.Name)];

    private static ScratchFolder Share(string rules)
    {
        ScratchFolder folder = new ScratchFolder().With("a.csv", "c/a.csv", "c/b.xlsx", "c/d/a.csv");
        folder.Write(".piiignore", Encoding.UTF8.GetBytes(rules));
        return folder;
    }

    private static string[] Found(ScratchFolder folder, FileSearch search) => [.. search.Find().Select(file => file.Path[(folder.FullPath.Length + 1)..])];

    private FileWalk Walk() => new([], [], (file, line) => _refused.Add((file, line)));
}
