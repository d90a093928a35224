using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII009: types whose text prints personal information. PII012: members that look personal and carry no attribute.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    private const int HighRisk = 4;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII009, PiiRules.PII012);

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
            start.RegisterSymbolAction(symbol => OnMember(symbol, model), SymbolKind.Property, SymbolKind.Field);
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
        context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII009, place, Properties(hits), Several(hits.Select(hit => LeakReport.NameOf(hit.Type))), "", Several(hits.Select(hit => hit.From)), type.Name));
    }

    private static void OnMember(SymbolAnalysisContext context, CompilationModel model)
    {
        ISymbol member = context.Symbol;
        if (member.IsImplicitlyDeclared || member.Locations is not [{ SourceTree: { } tree } place, ..]) return;
        if (member.ContainingType is { TypeKind: TypeKind.Enum }) return;
        Classified classified = model.Symbols.Of(member);
        if (classified is not { Type: { } type, Evidence: Evidence.Name or Evidence.Key or Evidence.Manifest }) return;
        var hit = new Hit(type, Evaluator.NameOf(member), classified.Evidence);
        if (!model.OptionsOf(tree).Reports(hit)) return;
        context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII012, place, Properties([hit]), LeakReport.NameOf(type), new LocalizedText("Class" + type.AppiClass), hit.From));
    }

    private static ImmutableDictionary<string, string?> Properties(Hit[] hits) => ImmutableDictionary<string, string?>.Empty.Add("type", string.Join(",", hits.Select(hit => hit.Type.Id).Distinct()));

    private static string Several(IEnumerable<string> names) => string.Join(", ", names.Distinct());
}
