using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Which definitions of a variable may hold at a place, where the order of the statements tells it: what the control-flow graph would say, without one.</summary>
/// <remarks>
/// Plain is a use behind all definitions in the same block, when each of them is a statement of the block or stands in an <c>if</c>
/// without <c>else</c> or in a loop that nothing jumps out of. Whatever is less plain is left to <see cref="ReachingDefinitions"/>.
/// </remarks>
internal static class PlainOrder
{
    /// <summary>The definitions that reach the use, in their order; <see langword="false"/> when the order of the statements does not tell.</summary>
    public static bool TryReach(SyntaxNode use, IReadOnlyList<Definition> definitions, [NotNullWhen(true)] out IReadOnlyList<Definition>? reaching)
    {
        reaching = null;
        if (!TryFindBlock(use, definitions[0].Syntax, out BlockSyntax? block, out StatementSyntax? end)) return false;
        var reached = new List<Definition>();
        int next = 0;
        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement is LabeledStatementSyntax) return false;
            if (ReferenceEquals(statement, end)) break;
            int first = next;
            while (next < definitions.Count && statement.Span.Contains(definitions[next].Syntax.Span)) next++;
            if (next == first) continue;
            bool isSure = IsSure(statement, definitions[first].Syntax);
            StatementSyntax? skipped = isSure ? null : SkippedPartOf(statement);
            if (!isSure && (skipped is null || MayNotEnd(skipped))) return false;
            if (isSure && !definitions[first].Keeps) reached.Clear();
            for (int i = first; i < next; i++)
            {
                // Several in one statement may overwrite one another.
                if (!ReferenceEquals(definitions[i].Syntax, definitions[first].Syntax) && !(definitions[i].Keeps && definitions[first].Keeps)) return false;
                if (skipped is not null && !skipped.Span.Contains(definitions[i].Syntax.Span)) return false;
                reached.Add(definitions[i]);
            }
        }
        if (next < definitions.Count) return false;
        reaching = reached;
        return true;
    }

    // The innermost block around the use that the first definition is in too, and the statement of it that the use is in.
    private static bool TryFindBlock(SyntaxNode use, SyntaxNode definition, [NotNullWhen(true)] out BlockSyntax? block, [NotNullWhen(true)] out StatementSyntax? end)
    {
        block = null;
        end = null;
        for (SyntaxNode? node = use; node is not null; node = node.Parent)
        {
            // A lambda runs who knows when.
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) return false;
            if (node is not StatementSyntax { Parent: BlockSyntax around } statement || !around.Span.Contains(definition.Span)) continue;
            (block, end) = (around, statement);
            return true;
        }
        return false;
    }

    private static bool IsSure(StatementSyntax statement, SyntaxNode definition) => statement switch
    {
        ExpressionStatementSyntax expression => ReferenceEquals(expression.Expression, definition),
        LocalDeclarationStatementSyntax declaration => ReferenceEquals(declaration.Declaration, definition.Parent),
        _ => false,
    };

    private static StatementSyntax? SkippedPartOf(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null, Condition: not LiteralExpressionSyntax } branch => branch.Statement,
        WhileStatementSyntax { Condition: not LiteralExpressionSyntax } loop => loop.Statement,
        ForStatementSyntax { Condition: not (null or LiteralExpressionSyntax) } loop => loop.Statement,
        ForEachStatementSyntax loop => loop.Statement,
        _ => null,
    };

    private static bool MayNotEnd(StatementSyntax body)
    {
        foreach (SyntaxNode node in body.DescendantNodesAndSelf())
        {
            if (node.Kind() is SyntaxKind.ReturnStatement or SyntaxKind.ThrowStatement or SyntaxKind.ThrowExpression or SyntaxKind.BreakStatement or SyntaxKind.ContinueStatement or SyntaxKind.YieldReturnStatement or SyntaxKind.YieldBreakStatement or SyntaxKind.TryStatement
                or SyntaxKind.GotoStatement or SyntaxKind.GotoCaseStatement or SyntaxKind.GotoDefaultStatement or SyntaxKind.LabeledStatement
                or SyntaxKind.SimpleLambdaExpression or SyntaxKind.ParenthesizedLambdaExpression or SyntaxKind.AnonymousMethodExpression or SyntaxKind.LocalFunctionStatement) return true;
        }
        return false;
    }
}
