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
        if (node is MemberAccessExpressionSyntax { Expression: { } holder, Name: IdentifierNameSyntax } && model.GetTypeInfo(holder).Type is { } holderType && KeyOf(holderType) is { } key)
        {
            return (root, current) => root.ReplaceNode(((MemberAccessExpressionSyntax)current).Name, SyntaxFactory.IdentifierName(key));
        }
        // A whole object: member becomes member.Id.
        if (diagnostic.Id is "PII002" or "PII010" && node is IdentifierNameSyntax && model.GetSymbolInfo(node).Symbol is ILocalSymbol or IParameterSymbol && model.GetTypeInfo(node).Type is { } type && KeyOf(type) is { } own)
        {
            return (root, current) => root.ReplaceNode(current, SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ((ExpressionSyntax)current).WithoutTrivia(), SyntaxFactory.IdentifierName(own)).WithTriviaFrom(current));
        }
        return null;
    }

    private static string? KeyOf(ITypeSymbol type)
    {
        string? best = null;
        for (ITypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers())
            {
                if (member is not IPropertySymbol { IsIndexer: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public } property) continue;
                if (property.Name == "Id") return property.Name;
                if (best is null && (property.Name.EndsWith("Id", StringComparison.Ordinal) || property.Name.EndsWith("ID", StringComparison.Ordinal)) && !property.Name.EndsWith("NationalId", StringComparison.Ordinal)) best = property.Name;
            }
        }
        return best;
    }
}
