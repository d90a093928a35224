using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiClassifier.Analyzers.Sinks;

namespace PiiClassifier.CodeFixes;

/// <summary>The template of the log call that a value is an argument of.</summary>
internal static class LogTemplate
{
    /// <summary>The template, when it is a literal before the argument and has a place for it.</summary>
    public static LiteralExpressionSyntax? Find(SyntaxNode value, out ArgumentSyntax? argument, out int hole)
    {
        hole = -1;
        argument = value.FirstAncestorOrSelf<ArgumentSyntax>();
        if (argument?.Parent is not ArgumentListSyntax { Parent: InvocationExpressionSyntax } list || argument.Expression.Span != value.Span) return null;
        int at = list.Arguments.IndexOf(argument);
        for (int i = 0; i < at; i++)
        {
            if (list.Arguments[i].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) continue;
            hole = at - i - 1;
            return hole < MessageTemplate.Spans(literal.Token.Text).Count ? literal : null;
        }
        return null;
    }

    /// <summary>The same template without one of its places, and without a space too many.</summary>
    public static LiteralExpressionSyntax WithoutHole(LiteralExpressionSyntax template, int hole)
    {
        string text = template.Token.Text;
        (int start, int length) = MessageTemplate.Spans(text)[hole];
        string before = text.Substring(0, start);
        string after = text.Substring(start + length);
        if (before.EndsWith(" ", StringComparison.Ordinal) && (after.StartsWith(" ", StringComparison.Ordinal) || after.StartsWith("\"", StringComparison.Ordinal))) before = before.Substring(0, before.Length - 1);
        return Literal(template, before + after);
    }

    /// <summary>The same template with a place printed as text instead of taken apart.</summary>
    public static LiteralExpressionSyntax WithoutAt(LiteralExpressionSyntax template, int hole)
    {
        string text = template.Token.Text;
        (int start, _) = MessageTemplate.Spans(text)[hole];
        return text[start + 1] == '@' ? Literal(template, text.Remove(start + 1, 1)) : template;
    }

    /// <summary>Whether a place takes its value apart.</summary>
    public static bool HasAt(LiteralExpressionSyntax template, int hole) => template.Token.Text[MessageTemplate.Spans(template.Token.Text)[hole].Start + 1] == '@';

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax old, string text) => ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(text)).WithTriviaFrom(old);
}
