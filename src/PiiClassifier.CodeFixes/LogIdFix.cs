using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.CodeFixes;

/// <summary>Writes the key of the object instead of the member: <c>customer.Email</c> becomes <c>customer.Id</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogIdFix)), Shared]
public sealed class LogIdFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public LogIdFix()
        : base("PII001", "PII002", "PII003", "PII004", "PII005", "PII010")
    {
    }

    private protected override string TitleKey => "LogId";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (node is MemberAccessExpressionSyntax { Expression: { } holder, Name: IdentifierNameSyntax } && model.GetTypeInfo(holder).Type is { } holderType && ObjectKey.Of(holderType) is { } key)
        {
            return (root, current) => root.ReplaceNode(((MemberAccessExpressionSyntax)current).Name, SyntaxFactory.IdentifierName(key));
        }
        // A whole object: member becomes member.Id.
        if (diagnostic.Id is "PII002" or "PII010" && node is IdentifierNameSyntax && model.GetSymbolInfo(node).Symbol is ILocalSymbol or IParameterSymbol && model.GetTypeInfo(node).Type is { } type && ObjectKey.Of(type) is { } own)
        {
            return (root, current) => root.ReplaceNode(current, SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ((ExpressionSyntax)current).WithoutTrivia(), SyntaxFactory.IdentifierName(own)).WithTriviaFrom(current));
        }
        return null;
    }
}
