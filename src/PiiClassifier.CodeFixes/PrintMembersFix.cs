using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PiiClassifier.CodeFixes;

/// <summary>Gives a record a PrintMembers that prints its key only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrintMembersFix)), Shared]
public sealed class PrintMembersFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public PrintMembersFix()
        : base("PII009")
    {
    }

    private protected override string TitleKey => "PrintMembers";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<RecordDeclarationSyntax>() is not { } record || model.GetDeclaredSymbol(record) is not { } type || type.GetMembers("PrintMembers").Any(member => !member.IsImplicitlyDeclared)) return null;
        string modifiers = type.IsValueType || (type.IsSealed && type.BaseType is { SpecialType: SpecialType.System_Object }) ? "private" : type.BaseType is { SpecialType: SpecialType.System_Object } ? "protected virtual" : "protected override";
        string? key = ObjectKey.Of(type);
        string body = key is null ? "return false;" : $"builder.Append(\"{key} = \").Append({key}); return true;";
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder) {{ {body} }}")!;
        return (root, current) =>
        {
            RecordDeclarationSyntax declaration = current.FirstAncestorOrSelf<RecordDeclarationSyntax>()!;
            RecordDeclarationSyntax changed = declaration.SemicolonToken.IsKind(SyntaxKind.None) ? declaration : declaration.WithSemicolonToken(default).WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(declaration.SemicolonToken.TrailingTrivia));
            return root.ReplaceNode(declaration, changed.AddMembers(method.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)).WithAdditionalAnnotations(Formatter.Annotation));
        };
    }
}
