using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>What <see cref="OldCompilerTests"/> runs inside the other compiler.</summary>
public static class OldCompilerRun
{
    /// <summary>The version of the compiler, and the ids of the diagnostics of a code.</summary>
    public static string[] Run(string code)
    {
        MetadataReference[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("PiiClassifier", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];
        CSharpCompilation compilation = CSharpCompilation.Create("Old", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        string[] faults = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        if (faults.Length > 0) return faults;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. typeof(PiiLeakAnalyzer).Assembly.GetTypes().Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        ImmutableArray<Diagnostic> found = compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return [typeof(Compilation).Assembly.GetName().Version!.ToString(), .. found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }
}
