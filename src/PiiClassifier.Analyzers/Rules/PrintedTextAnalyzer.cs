using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII009: types whose text prints personal information. Hidden by default, and an analyzer of its own, so that a build, which shows nothing hidden, does not run it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrintedTextAnalyzer : DiagnosticAnalyzer
{
    private const int HighRisk = 4;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII009);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var model = new CompilationModel(start.Compilation, start.Options, start.CancellationToken);
            if (model.Global is { IsTestProject: true, SkipsTestProjects: true }) return;
            start.RegisterSymbolAction(symbol => OnType(symbol, model), SymbolKind.NamedType);
        });
    }

    private static void OnType(SymbolAnalysisContext context, CompilationModel model)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.Locations is not [{ SourceTree: { } tree } place, ..]) return;
        PiiOptions options = model.OptionsOf(tree);
        Hit[] hits = [.. model.Shapes.Of(type, View.Text).Where(options.Reports)];
        // One name alone is seldom worth a word; two members, or one that is grave, are.
        if (hits.Length == 0 || (hits.Length == 1 && hits[0].Type.Risk < HighRisk)) return;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add("type", string.Join(",", hits.Select(hit => hit.Type.Id).Distinct()));
        context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII009, place, properties, Several(hits.Select(hit => LeakReport.NameOf(hit.Type))), "", Several(hits.Select(hit => hit.From)), type.Name));
    }

    private static string Several(IEnumerable<string> names) => string.Join(", ", names.Distinct());
}
