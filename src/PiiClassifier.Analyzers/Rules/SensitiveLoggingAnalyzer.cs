using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PiiClassifier.Analyzers.Rules;

/// <summary>PII008: switches that make libraries log personal data, unless only while developing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveLoggingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Methods that switch logging on when called without <see langword="false"/>.</summary>
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "EnableSensitiveDataLogging", "EnableParameterLogging", "LogSensitiveData", "EnablePIILogging", "EnablePiiLogging" };

    /// <summary>Properties that do when set to <see langword="true"/>.</summary>
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal) { "ShowPII", "LogCompleteSecurityArtifact", "IncludeErrorDetail", "IncludeErrorDetails", "EnablePiiLogging", "IsLoggingContentEnabled", "LogSensitiveData", "SensitiveDataLoggingEnabled" };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PiiRules.PII008);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(OnCall, OperationKind.Invocation);
        context.RegisterOperationAction(OnAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(OnLiteral, OperationKind.Literal);
    }

    private static void OnCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!Methods.Contains(call.TargetMethod.Name)) return;
        IOperation? enabled = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean)?.Value;
        // EnableSensitiveDataLogging(environment.IsDevelopment()) decides when it runs.
        if (enabled is not null && enabled.ConstantValue is not { HasValue: true, Value: true }) return;
        SyntaxNode place = call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call.Syntax;
        Report(context, place, call.TargetMethod.Name);
    }

    private static void OnAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } target) return;
        if (Switches.Contains(target.Member.Name) && assignment.Value.ConstantValue is { HasValue: true, Value: true }) Report(context, assignment.Syntax, target.Member.Name);
        else if (target.Member.Name == "LoggingFields" && LogsBodies(assignment.Value)) Report(context, assignment.Syntax, "HttpLoggingFields");
    }

    // Npgsql and others take the switch in the connection string.
    private static void OnLiteral(OperationAnalysisContext context)
    {
        // Nearly all literals are shorter than the shortest such text.
        if (context.Operation.Syntax.Span.Length < 20 || context.Operation.ConstantValue.Value is not string text || text.IndexOf("Error Detail", StringComparison.OrdinalIgnoreCase) < 0 || text.IndexOf('=') < 0) return;
        string folded = text.Replace(" ", "");
        if (folded.IndexOf("IncludeErrorDetail=true", StringComparison.OrdinalIgnoreCase) >= 0) Report(context, context.Operation.Syntax, "Include Error Detail=true");
    }

    private static bool LogsBodies(IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            if (part is IFieldReferenceOperation { Field: { Name: "All" or "RequestBody" or "ResponseBody" or "Request" or "Response", ContainingType.Name: "HttpLoggingFields" } }) return true;
        }
        return false;
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string name)
    {
        if (IsOnlyWhileDeveloping(context.Operation)) return;
        context.ReportDiagnostic(Diagnostic.Create(PiiRules.PII008, place.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("sink", name), name));
    }

    private static bool IsOnlyWhileDeveloping(IOperation operation)
    {
        for (SyntaxNode? node = operation.Syntax; node is not null; node = node.Parent)
        {
            ExpressionSyntax? condition = node switch { IfStatementSyntax branch when !(branch.Else?.Span.Contains(operation.Syntax.Span) ?? false) => branch.Condition, ConditionalExpressionSyntax choice => choice.Condition, _ => null };
            if (condition is not null && !condition.Span.Contains(operation.Syntax.Span) && condition.ToString() is { } text && text.IndexOf("Development", StringComparison.OrdinalIgnoreCase) >= 0 && text[0] != '!') return true;
        }
        return IsInDebugRegion(operation.Syntax);
    }

    private static bool IsInDebugRegion(SyntaxNode node)
    {
        int open = 0;
        foreach (DirectiveTriviaSyntax directive in node.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>())
        {
            if (directive.SpanStart > node.SpanStart) break;
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    open = open > 0 || branch.Condition.ToString() == "DEBUG" ? open + 1 : 0;
                    break;
                case ElseDirectiveTriviaSyntax or ElifDirectiveTriviaSyntax:
                    open = 0;
                    break;
                case EndIfDirectiveTriviaSyntax:
                    open = Math.Max(0, open - 1);
                    break;
            }
        }
        return open > 0;
    }
}
