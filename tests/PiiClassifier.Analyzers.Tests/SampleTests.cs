using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>The personnel sample lets data out where it says so before the fixes, and nowhere after them.</summary>
public sealed partial class SampleTests
{
    [Fact]
    public async Task PersonnelSample_BeforeAndAfterTheFixes_ReportsWhatIsMarked()
    {
        string folder = RepositoryFolder.Combine("samples", "PiiClassifier.Personnel");
        string[] files = [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "Program.cs"), .. Directory.GetFiles(RepositoryFolder.Combine("src", "PiiClassifier.CodeFixes", "Sources"), "*.cs")];
        SyntaxTree[] trees = [.. files.Select(file => TestCompilation.Parse(File.ReadAllText(file), file)), TestCompilation.Parse("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;", "Usings.g.cs")];
        string[] expected = [.. files.SelectMany(file => File.ReadLines(file).SelectMany((line, index) => Mark().Matches(line).SelectMany(match => match.Groups[1].Value.Split(' ')).Select(id => $"{Path.GetFileName(file)} {index + 1} {id}"))).Order(StringComparer.Ordinal)];
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create(trees, withStubs: false));
        Assert.Equal(expected, found.Where(one => one.Id != "PII009").Select(one => $"{Path.GetFileName(one.Location.SourceTree!.FilePath)} {one.Location.GetLineSpan().StartLinePosition.Line + 1} {one.Id}").Order(StringComparer.Ordinal));
        Assert.All(found, one => Assert.Contains("Before", one.Location.SourceTree!.FilePath, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"// (PII\d{3}(?: PII\d{3})*)$")]
    private static partial Regex Mark();
}
