using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII013: suppressions of these rules without a reason, or past the day they say themselves: <c>(until 2027-03-31)</c>.</summary>
/// <remarks>The day of the build is the property <c>PiiToday</c> of the package: an analyzer must not ask the clock.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII013);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(OnAttribute, SyntaxKind.Attribute);
        context.RegisterSyntaxTreeAction(OnTree);
    }

    private static void OnAttribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.Name.ToString() is not ("SuppressMessage" or "SuppressMessageAttribute" or "System.Diagnostics.CodeAnalysis.SuppressMessage" or "UnconditionalSuppressMessage")) return;
        SeparatedSyntaxList<AttributeArgumentSyntax>? arguments = attribute.ArgumentList?.Arguments;
        if (arguments is null || arguments.Value.Count < 2 || context.SemanticModel.GetConstantValue(arguments.Value[1].Expression, context.CancellationToken).Value is not string id || !id.StartsWith("PII", StringComparison.Ordinal)) return;
        string reason = "";
        foreach (AttributeArgumentSyntax argument in arguments.Value)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == "Justification") reason = context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value as string ?? "";
        }
        if (reason == "<Pending>") reason = "";
        if (FaultOf(reason, context.Options, attribute.SyntaxTree) is { } fault) context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII013, attribute.GetLocation(), id.Split(':')[0], new LocalizedText(fault)));
    }

    private static void OnTree(SyntaxTreeAnalysisContext context)
    {
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        if (!root.ContainsDirectives) return;
        foreach (PragmaWarningDirectiveTriviaSyntax pragma in root.DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>())
        {
            if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) continue;
            string[] ids = [.. pragma.ErrorCodes.Select(code => code.ToString().Trim()).Where(code => code.StartsWith("PII", StringComparison.Ordinal))];
            if (ids.Length == 0) continue;
            string reason = pragma.EndOfDirectiveToken.LeadingTrivia.ToString().Trim().TrimStart('/', ' ');
            if (reason.Length == 0 && pragma.ErrorCodes.Count > 0) reason = string.Concat(pragma.ErrorCodes[pragma.ErrorCodes.Count - 1].GetTrailingTrivia().Select(trivia => trivia.ToString())).Trim().TrimStart('/', ' ');
            if (FaultOf(reason, context.Options, context.Tree) is { } fault) context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII013, pragma.GetLocation(), string.Join(", ", ids), new LocalizedText(fault)));
        }
    }

    private static string? FaultOf(string reason, AnalyzerOptions options, SyntaxTree tree)
    {
        if (reason.Length == 0) return "SuppressionNoReason";
        int until = reason.IndexOf("until ", StringComparison.OrdinalIgnoreCase);
        if (until < 0 || until + 16 > reason.Length) return null;
        string day = reason.Substring(until + 6, 10);
        if (!DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return null;
        bool knowsToday = options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("build_property.PiiToday", out string? today) || options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PiiToday", out today);
        return knowsToday && string.CompareOrdinal(day, today) < 0 ? "SuppressionExpired" : null;
    }
}
