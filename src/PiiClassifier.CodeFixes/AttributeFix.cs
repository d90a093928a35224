using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PiiClassifier.CodeFixes;

/// <summary>Puts an attribute on a member that PII012 names.</summary>
public abstract class AttributeFix : PiiCodeFix
{
    private protected AttributeFix()
        : base("PII012")
    {
    }

    private protected abstract string AttributeFor(string type);

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        string type = diagnostic.Properties.TryGetValue("type", out string? id) && id is not null ? id : "person-name";
        if (node.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter && parameter.Parent?.Parent is RecordDeclarationSyntax)
        {
            return (root, current) =>
            {
                ParameterSyntax there = current.FirstAncestorOrSelf<ParameterSyntax>()!;
                return root.ReplaceNode(there, there.WithoutLeadingTrivia().AddAttributeLists(List(AttributeFor(type)).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(there.GetLeadingTrivia()));
            };
        }
        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not (PropertyDeclarationSyntax or FieldDeclarationSyntax)) return null;
        return (root, current) =>
        {
            MemberDeclarationSyntax member = current.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
            return root.ReplaceNode(member, member.WithoutLeadingTrivia().AddAttributeLists(List(AttributeFor(type)).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)).WithLeadingTrivia(member.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
        };
    }

    private protected override async Task<Solution> CompleteAsync(Document changed, CancellationToken cancellation)
    {
        Compilation? compilation = await changed.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (compilation is null || compilation.GetTypeByMetadataName("PiiClassifier.PiiDataAttribute") is not null) return changed.Project.Solution;
        return changed.Project.AddDocument("PiiAttributes.cs", HelperSource.Attributes).Project.Solution;
    }

    private static AttributeListSyntax List(string text) => ((PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{text}] int X {{ get; }}")!).AttributeLists[0].WithAdditionalAnnotations(Simplifier.Annotation);
}
