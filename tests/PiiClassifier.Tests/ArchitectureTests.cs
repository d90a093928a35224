using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.Tests;

/// <summary>Executes the table in docs/architecture.md over the sources.</summary>
public sealed partial class ArchitectureTests
{
    private const string Root = "root";
    private const string Taxonomy = "Taxonomy";

    private static readonly string[] CompositionRoot = ["PiiScanner.cs", "PiiScannerOptions.cs"];
    private static readonly string LibraryFolder = RepositoryFolder.Combine("src", "PiiClassifier");
    private static readonly Dictionary<string, string[]> Allowed = ReadTable();
    private static readonly HashSet<string> TypeNames = [.. RepositoryFolder.SourceFiles("src/PiiClassifier").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Fact]
    public void Sources_UseOnlyTheFoldersThatTheTableAllows()
    {
        var faults = new List<string>();
        foreach (string file in RepositoryFolder.SourceFiles("src/PiiClassifier"))
        {
            string relative = Path.GetRelativePath(LibraryFolder, file).Replace('\\', '/');
            if (CompositionRoot.Contains(relative)) continue;
            string folder = relative.Contains('/', StringComparison.Ordinal) ? relative[..relative.IndexOf('/', StringComparison.Ordinal)] : Root;
            if (!Allowed.TryGetValue(folder, out string[]? allowed))
            {
                faults.Add($"{relative}: docs/architecture.md has no line for the folder {folder}");
                continue;
            }
            foreach ((string used, int line) in UsesOf(File.ReadAllText(file), relative))
            {
                if (used != folder && !allowed.Contains(used)) faults.Add($"src/PiiClassifier/{relative}({line}): {folder} may not use {used}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Taxonomy_UsesNothingOfTheLibrary()
    {
        string[] faults =
        [
            .. from file in RepositoryFolder.SourceFiles("src/PiiClassifier.Taxonomy")
               from use in UsesOf(File.ReadAllText(file), file)
               where use.Folder != Taxonomy
               select $"{file}({use.Line}): Taxonomy may not use {use.Folder}",
        ];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Table_ItsLines_NameFoldersOfTheTable() =>
        Assert.All(Allowed, line => Assert.All(line.Value, used => Assert.True(used == Taxonomy || Allowed.ContainsKey(used), $"{line.Key} may use {used}, which has no line")));

    [Theory]
    [InlineData("using PiiClassifier.Tables.Csv;", "Tables")]
    [InlineData("using static PiiClassifier.Model.Weights;", "Model")]
    [InlineData("using T = PiiClassifier.Tables.RecordReader;", "Tables")]
    [InlineData("using PiiClassifier.Taxonomy.Text;", "Taxonomy")]
    [InlineData("class A { global::PiiClassifier.Tables.RecordReader? r; }", "Tables")]
    [InlineData("namespace PiiClassifier.Model; class A { Tables.RecordReader? r; }", "Tables")]
    [InlineData("namespace PiiClassifier.Model; class A { object o = Tables.TableFormats.BuiltIn; }", "Tables")]
    public void Uses_InEveryWriting_AreSeen(string source, string folder) => Assert.Contains(UsesOf(source, ""), use => use.Folder == folder);

    [Theory]
    [InlineData("namespace PiiClassifier.Model; class A { object Tables = new(); object O => report.Tables; }")]
    [InlineData("using System.Text; namespace PiiClassifier.Model;")]
    public void Uses_MembersOfTheSameName_AreNone(string source) => Assert.Empty(UsesOf(source, ""));

    [Fact]
    public void TypeNames_SayTheThing()
    {
        string[] faults =
        [
            .. from file in RepositoryFolder.SourceFiles("src", "tests", "tools", "benchmarks", "samples")
               from type in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
               where BannedName().IsMatch(type.Identifier.Text)
               select $"{file}: {type.Identifier.Text} does not say what it is",
        ];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static IEnumerable<(string Folder, int Line)> UsesOf(string source, string path)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, path: path);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (FolderOf(node) is { } folder) yield return (folder, tree.GetLineSpan(node.Span).StartLinePosition.Line + 1);
        }
    }

    // PiiClassifier.X wherever it is written, and X.Y in a position where X can be no member: as a type, or before a type's member.
    private static string? FolderOf(SyntaxNode node)
    {
        string text = node switch
        {
            QualifiedNameSyntax name when node.Parent is not (QualifiedNameSyntax or BaseNamespaceDeclarationSyntax) => name.ToString(),
            MemberAccessExpressionSyntax access when node.Parent is not MemberAccessExpressionSyntax => access.ToString(),
            _ => "",
        };
        if (text.StartsWith("global::", StringComparison.Ordinal)) text = text["global::".Length..];
        string[] parts = text.Split('.');
        if (parts[0] == "PiiClassifier" && parts.Length > 1) return Known(parts[1]);
        return parts.Length > 1 && Known(parts[0]) is { } folder && TypeNames.Contains(parts[1]) && !DeclaresMember(node, folder) ? folder : null;
    }

    private static string? Known(string folder) => folder == Taxonomy || Allowed.ContainsKey(folder) ? folder : null;

    private static bool DeclaresMember(SyntaxNode node, string name) =>
        node.SyntaxTree.GetRoot().DescendantNodes().Any(member =>
            (member is PropertyDeclarationSyntax property && property.Identifier.Text == name) || (member is VariableDeclaratorSyntax field && field.Identifier.Text == name));

    private static Dictionary<string, string[]> ReadTable() =>
        File.ReadLines(RepositoryFolder.Combine("docs", "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| folder of src/PiiClassifier |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => cells[1].Split(',', StringSplitOptions.TrimEntries));

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utility|Utilities|Manager|Misc)$")]
    private static partial Regex BannedName();
}
