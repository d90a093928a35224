using System.Text.RegularExpressions;

namespace PiiClassifier.Tests;

public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/PiiClassifier/README.md")]
    public void Readme_Example_IsTheProgramThatIsBuilt(string readme)
    {
        string program = File.ReadAllText(RepositoryFolder.Combine("samples", "PiiClassifier.Quickstart", "Program.cs"));
        Match block = CSharpBlock().Match(File.ReadAllText(RepositoryFolder.Combine(readme)));
        Assert.True(block.Success, $"{readme} has no C# block");
        Assert.Equal(program, block.Groups["code"].Value);
    }

    [Fact]
    public void Papers_LinksToFiles_LeadSomewhere()
    {
        string[] papers = [.. Directory.GetFiles(RepositoryFolder.FullPath, "*.md"), .. Directory.GetFiles(RepositoryFolder.Combine("docs"), "*.md")];
        string[] broken =
        [
            .. from paper in papers
               from Match link in RelativeLink().Matches(File.ReadAllText(paper))
               let target = Path.Combine(Path.GetDirectoryName(paper)!, link.Groups["target"].Value)
               where !Path.Exists(target)
               select $"{paper}: {link.Groups["target"].Value}",
        ];
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)(?<target>[^)#]+)")]
    private static partial Regex RelativeLink();
}
