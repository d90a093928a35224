using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Tests.Verifier;

/// <summary>Compares the diagnostics of marked code with its marks.</summary>
internal static class Verify
{
    /// <summary>Rules about declarations are asked for by name: marked code about leaks need not mark each type.</summary>
    private static readonly HashSet<string> OfDeclarations = ["PII009", "PII012", "PII013"];

    public static async Task DiagnosticsAsync(string marked, TestOptions? options = null, string? always = null)
    {
        (IReadOnlyList<string> missed, IReadOnlyList<string> surplus, IReadOnlyList<string> faults) = await CompareAsync(marked, options, always);
        Assert.True(faults.Count == 0, "The snippet does not compile:\n" + string.Join('\n', faults));
        Assert.True(missed.Count + surplus.Count == 0, string.Join('\n', missed.Select(line => "missed:  " + line).Concat(surplus.Select(line => "surplus: " + line))));
    }

    public static async Task<(IReadOnlyList<string> Missed, IReadOnlyList<string> Surplus, IReadOnlyList<string> Faults)> CompareAsync(string marked, TestOptions? options = null, string? always = null)
    {
        Markup markup = Markup.Parse(marked);
        Compilation compilation = TestCompilation.Create(markup.Code);
        string[] faults = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        ImmutableArray<Diagnostic> found = await TestCompilation.AnalyzeAsync(compilation, options);
        var actual = found.Where(diagnostic => diagnostic.Location.SourceTree == compilation.SyntaxTrees.First() || diagnostic.Location.SourceTree is null)
            .Where(diagnostic => !OfDeclarations.Contains(diagnostic.Id) || diagnostic.Id == always || markup.Expected.Any(expected => expected.Id == diagnostic.Id))
            .Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)).ToHashSet();
        SourceText text = compilation.SyntaxTrees.First().GetText(TestContext.Current.CancellationToken);
        string Show((string Id, TextSpan Span) one) => $"{one.Id} in line {text.Lines.GetLineFromPosition(one.Span.Start).LineNumber + 1}: {text.ToString(one.Span)}   | {text.Lines.GetLineFromPosition(one.Span.Start).ToString().Trim()}";
        return ([.. markup.Expected.Where(expected => !actual.Contains(expected)).Select(Show)], [.. actual.Where(one => !markup.Expected.Contains(one)).Select(Show)], faults);
    }
}
