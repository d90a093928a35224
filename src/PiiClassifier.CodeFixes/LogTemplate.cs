using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
            return hole < Holes(literal.Token.Text).Count ? literal : null;
        }
        return null;
    }

    /// <summary>The same template without one of its places, and without a space too many.</summary>
    public static LiteralExpressionSyntax WithoutHole(LiteralExpressionSyntax template, int hole)
    {
        string text = template.Token.Text;
        (int start, int length) = Holes(text)[hole];
        string before = text.Substring(0, start);
        string after = text.Substring(start + length);
        if (before.EndsWith(" ", StringComparison.Ordinal) && (after.StartsWith(" ", StringComparison.Ordinal) || after.StartsWith("\"", StringComparison.Ordinal))) before = before.Substring(0, before.Length - 1);
        return Literal(template, before + after);
    }

    /// <summary>The same template with a place printed as text instead of taken apart.</summary>
    public static LiteralExpressionSyntax WithoutAt(LiteralExpressionSyntax template, int hole)
    {
        string text = template.Token.Text;
        (int start, _) = Holes(text)[hole];
        return text[start + 1] == '@' ? Literal(template, text.Remove(start + 1, 1)) : template;
    }

    /// <summary>Whether a place takes its value apart.</summary>
    public static bool HasAt(LiteralExpressionSyntax template, int hole) => template.Token.Text[Holes(template.Token.Text)[hole].Start + 1] == '@';

    private static List<(int Start, int Length)> Holes(string text)
    {
        var holes = new List<(int, int)>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '{') continue;
            if (i + 1 < text.Length && text[i + 1] == '{')
            {
                i++;
                continue;
            }
            int end = text.IndexOf('}', i);
            if (end < 0) break;
            holes.Add((i, end - i + 1));
            i = end;
        }
        return holes;
    }

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax old, string text) => ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(text)).WithTriviaFrom(old);
}
