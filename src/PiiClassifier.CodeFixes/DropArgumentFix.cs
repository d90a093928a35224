using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.CodeFixes;

/// <summary>Takes the argument out of a log call, and its placeholder out of the template.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropArgumentFix)), Shared]
public sealed class DropArgumentFix : PiiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public DropArgumentFix()
        : base("PII001", "PII002", "PII010")
    {
    }

    private protected override string TitleKey => "DropArgument";

    private protected override Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (LogTemplate.Find(node, out _, out _) is null) return null;
        return (root, current) =>
        {
            if (LogTemplate.Find(current, out ArgumentSyntax? argument, out int hole) is not { } template) return root;
            LiteralExpressionSyntax shorter = LogTemplate.WithoutHole(template, hole);
            var list = (ArgumentListSyntax)argument!.Parent!;
            ArgumentListSyntax changed = list.ReplaceNode(template, shorter);
            changed = changed.WithArguments(changed.Arguments.RemoveAt(list.Arguments.IndexOf(argument)));
            return root.ReplaceNode(list, changed);
        };
    }
}
