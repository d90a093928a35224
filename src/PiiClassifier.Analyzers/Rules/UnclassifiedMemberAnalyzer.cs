using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII012: members that look personal and carry no attribute. Off by default, and an analyzer of its own, so that it then costs nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclassifiedMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII012);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var model = new CompilationModel(start.Compilation, start.Options, start.CancellationToken);
            if (model.Global is { IsTestProject: true, SkipsTestProjects: true }) return;
            start.RegisterSymbolAction(symbol => OnMember(symbol, model), SymbolKind.Property, SymbolKind.Field);
        });
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
        context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII012, place, ImmutableDictionary<string, string?>.Empty.Add("type", type.Id), LeakReport.NameOf(type), new LocalizedText("Class" + type.AppiClass), hit.From));
    }
}
