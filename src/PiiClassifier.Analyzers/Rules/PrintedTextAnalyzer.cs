using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII009: types whose text prints personal information.</summary>
internal static class PrintedText
{
    private const int HighRisk = 4;

    public static void Report(SymbolAnalysisContext context, CompilationModel model)
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
