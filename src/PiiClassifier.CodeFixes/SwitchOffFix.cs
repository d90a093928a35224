using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.CodeFixes;

/// <summary>Switches the logging of sensitive data off.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchOffFix)), Shared]
public sealed class SwitchOffFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public SwitchOffFix()
        : base("PII008")
    {
    }

    private protected override string TitleKey => "SwitchOff";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        LiteralExpressionSyntax off = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Right: LiteralExpressionSyntax } assignment && assignment.Span == diagnostic.Location.SourceSpan)
        {
            return (root, current) => root.ReplaceNode(((AssignmentExpressionSyntax)current).Right, off);
        }
        if (node is LiteralExpressionSyntax)
        {
            return (root, current) => root.ReplaceNode(current, SyntaxFactory.ParseExpression(SwitchedOff(((LiteralExpressionSyntax)current).Token.Text)).WithTriviaFrom(current));
        }
        if (node is SimpleNameSyntax && node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 or 1 } })
        {
            return (root, current) =>
            {
                var call = (InvocationExpressionSyntax)current.Parent!.Parent!;
                return root.ReplaceNode(call.ArgumentList, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(off))));
            };
        }
        return null;
    }

    private static string SwitchedOff(string text)
    {
        int at = text.IndexOf("Error Detail", StringComparison.OrdinalIgnoreCase);
        int value = text.IndexOf("true", at < 0 ? 0 : at, StringComparison.OrdinalIgnoreCase);
        return value < 0 ? text : text.Substring(0, value) + "false" + text.Substring(value + 4);
    }
}
