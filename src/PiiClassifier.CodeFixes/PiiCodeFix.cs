using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiClassifier.CodeFixes;

/// <summary>A fix that changes the code where a diagnostic is. Fix All applies it to a document one diagnostic after the other, so that two in one call do not get in each other's way.</summary>
public abstract class PiiCodeFix : CodeFixProvider
{
    private protected PiiCodeFix(params string[] rules) => FixableDiagnosticIds = rules.ToImmutableArray();

    /// <summary>Changes the tree around a node that is in it now.</summary>
    private protected delegate SyntaxNode Change(SyntaxNode root, SyntaxNode node);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>The key of the title, in the resources of both languages.</summary>
    private protected abstract string TitleKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Plan(node, model, diagnostic) is null) continue;
            string title = FixTexts.Of(TitleKey);
            context.RegisterCodeFix(CodeAction.Create(title, token => FixSolutionAsync(context.Document, diagnostic, token), TitleKey), diagnostic);
        }
    }

    /// <summary>How to change the code for a diagnostic; <see langword="null"/> when this fix does not fit.</summary>
    private protected abstract Change? Plan(SyntaxNode node, SemanticModel model, Diagnostic diagnostic);

    /// <summary>What the changed code needs beside it, such as the source of a helper.</summary>
    private protected virtual Task<Solution> CompleteAsync(Document changed, CancellationToken cancellation) => Task.FromResult(changed.Project.Solution);

    private async Task<Solution> FixSolutionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        Document changed = await FixAsync(document, ImmutableArray.Create(diagnostic), cancellation).ConfigureAwait(false) ?? document;
        return await CompleteAsync(changed, cancellation).ConfigureAwait(false);
    }

    private async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return document;
        var plans = new List<(SyntaxNode Node, Change Change)>();
        foreach (Diagnostic diagnostic in diagnostics.OrderByDescending(one => one.Location.SourceSpan.Start))
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Plan(node, model, diagnostic) is { } change) plans.Add((node, change));
        }
        SyntaxNode current = root.TrackNodes(plans.Select(plan => plan.Node));
        foreach ((SyntaxNode node, Change change) in plans)
        {
            if (current.GetCurrentNode(node) is { } there) current = change(current, there);
        }
        return document.WithSyntaxRoot(current);
    }
}
