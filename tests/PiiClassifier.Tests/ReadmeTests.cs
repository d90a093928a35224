namespace PiiClassifier.Tests;

public sealed class ReadmeTests
{
    public static TheoryData<string> Papers =>
        ["README.md", "README.ja.md", "docs/getting-started.md", "docs/redaction.md", "src/PiiClassifier/README.md", "src/PiiClassifier.Compliance/README.md", "src/PiiClassifier.LegacyExcel/README.md"];

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    [InlineData("src/PiiClassifier/README.md")]
    public void Readme_Example_IsTheProgramThatIsBuilt(string readme)
    {
        string program = File.ReadAllText(RepositoryFolder.Combine("samples", "PiiClassifier.Quickstart", "Program.cs"));
        Assert.Equal(program, MarkdownPage.Read(RepositoryFolder.Combine(readme)).Blocks("csharp").First());
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Paper_Examples_AreLinesOfProgramsThatAreBuilt(string paper)
    {
        string[][] programs = [.. RepositoryFolder.SourceFiles("samples").Concat(Directory.GetFiles(RepositoryFolder.Combine("tests", "PiiClassifier.Packages.Tests", "Consumers"), "*.cs.txt", SearchOption.AllDirectories)).Select(LinesOf)];
        string[] blocks = [.. MarkdownPage.Read(RepositoryFolder.Combine(paper)).Blocks("csharp")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(programs, program => Holds(program, [.. block.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)])));
    }

    [Fact]
    public void Readmes_InBothLanguages_HaveTheSameParts()
    {
        MarkdownPage english = MarkdownPage.Read(RepositoryFolder.Combine("README.md"));
        MarkdownPage japanese = MarkdownPage.Read(RepositoryFolder.Combine("README.ja.md"));
        Assert.Equal(english.Headings.Count, japanese.Headings.Count);
        Assert.Equal(english.Blocks("csharp"), japanese.Blocks("csharp"));
        Assert.Equal(english.Blocks("sh").Select(WithoutComments), japanese.Blocks("sh").Select(WithoutComments));
    }

    [Fact]
    public void Links_InEveryPage_LeadToAFileAndAHeading()
    {
        Dictionary<string, MarkdownPage> pages = MarkdownPage.All().ToDictionary(page => page.Path);
        string[] broken =
        [
            .. from page in pages.Values
               from link in page.Links
               let parts = link.Split('#', 2)
               let target = parts[0].Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, parts[0]))
               where !Path.Exists(target) || (parts.Length == 2 && !(pages.TryGetValue(target, out MarkdownPage? other) && other.Anchors.Contains(parts[1])))
               select $"{Path.GetRelativePath(RepositoryFolder.FullPath, page.Path)}: {link}",
        ];
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Index_OfTheDocuments_NamesEveryPage()
    {
        MarkdownPage index = MarkdownPage.Read(RepositoryFolder.Combine("docs", "README.md"));
        Assert.Empty(Directory.GetFiles(RepositoryFolder.Combine("docs"), "*.md").Select(Path.GetFileName).Except(index.Links).Except(["README.md"]));
    }

    private static string[] LinesOf(string file) => [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0)];

    // In their order; some of the program may be left out.
    private static bool Holds(string[] program, string[] lines)
    {
        int found = 0;
        foreach (string line in program)
        {
            if (found < lines.Length && line == lines[found]) found++;
        }
        return found == lines.Length;
    }

    private static string WithoutComments(string block) => string.Join('\n', block.Split('\n').Select(line => line.Split('#')[0].TrimEnd()));
}
