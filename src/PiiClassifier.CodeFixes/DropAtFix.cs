using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiClassifier.CodeFixes;

/// <summary>Prints the object by its text instead of taking it apart: <c>{@User}</c> becomes <c>{User}</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropAtFix)), Shared]
public sealed class DropAtFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public DropAtFix()
        : base("PII002", "PII010")
    {
    }

    private protected override string TitleKey => "DropAt";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (LogTemplate.Find(node, out _, out int hole) is not { } template || !LogTemplate.HasAt(template, hole)) return null;
        // A record prints its members as text too.
        if (model.GetTypeInfo(node).Type is not { IsRecord: false, IsAnonymousType: false } type || type.GetMembers("ToString").Any(member => !member.IsImplicitlyDeclared)) return null;
        return (root, current) => LogTemplate.Find(current, out _, out int place) is { } now ? root.ReplaceNode(now, LogTemplate.WithoutAt(now, place)) : root;
    }
}
