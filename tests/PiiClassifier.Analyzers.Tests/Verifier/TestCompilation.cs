using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiClassifier.Analyzers.Tests.Verifier;

/// <summary>Compiles snippets in process and runs the rules over them.</summary>
internal static class TestCompilation
{
    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PiiClassifier", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<SyntaxTree[]> Stubs = new(() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Stubs"), "*.cs").Order(StringComparer.Ordinal).Select(path => Parse(File.ReadAllText(path), path))]);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
        [.. typeof(PiiLeakAnalyzer).Assembly.GetTypes().Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static SyntaxTree Parse(string code, string path = "Code.cs") => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview), path);

    public static CSharpCompilation Create(params string[] codes) => Create(codes.Select((code, index) => Parse(code, $"Code{index}.cs")));

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, bool withStubs = true)
    {
        SyntaxTree[] all = [.. trees, .. withStubs ? Stubs.Value : []];
        bool isProgram = all.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        return CSharpCompilation.Create("Snippet", all, References.Value, new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>The diagnostics of the rules; a rule that throws fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, TestOptions? options = null)
    {
        options ??= TestOptions.None;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(options.Severities));
        var host = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. options.AdditionalFiles.Select(file => (AdditionalText)new MemoryText(file.Key, file.Value))], new DictionaryOptions(options.Settings)),
            onAnalyzerException: (exception, analyzer, diagnostic) => throw new InvalidOperationException($"{analyzer.GetType().Name} threw: {exception}", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers, host).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Diagnostic? fault = found.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001");
        return fault is null ? found : throw new InvalidOperationException(fault.ToString());
    }
}
