using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Rules;
using PiiClassifier.Analyzers.Sinks;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers;

/// <summary>Finds personal information that leaves the program: PII001 to PII007 and PII010.</summary>
/// <remarks>Sinks first: a body in which nothing leaves costs a walk and one look-up a call; only the others are followed.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PiiLeakAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PiiRules.PII001, PiiRules.PII002, PiiRules.PII003, PiiRules.PII004, PiiRules.PII005, PiiRules.PII006, PiiRules.PII007, PiiRules.PII010);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code is not looked at, so that nothing is reported there: the compiler need not read a whole file for a mark of it where a leak is reported.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var model = new CompilationModel(context.Compilation, context.Options, context.CancellationToken);
        if (model.Global is { IsTestProject: true, SkipsTestProjects: true }) return;
        // Made here by one thread: where they are needed first, all the others would wait for it.
        _ = HeaderLexicon.Default;
        model.Summaries.Prepare();
        context.RegisterSymbolStartAction(type => OnType(type, model), SymbolKind.NamedType);
    }

    // Bodies are followed when all of their type are read: by then the compiler has bound the methods that they call, which it does in any case. Asked for before, it binds them out of turn.
    private static void OnType(SymbolStartAnalysisContext context, CompilationModel model)
    {
        if (context.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Delegate }) return;
        var bodies = new ConcurrentQueue<LeavingBody>();
        context.RegisterOperationBlockAction(block => OnBlock(block, model, bodies));
        context.RegisterSymbolEndAction(end =>
        {
            foreach (LeavingBody body in bodies) Report(end, body, model);
        });
    }

    // The compiler could be asked for calls and assignments only; it takes longer over that than a walk of our own, which is needed to follow what leaves.
    private static void OnBlock(OperationBlockAnalysisContext context, CompilationModel model, ConcurrentQueue<LeavingBody> bodies)
    {
        foreach (IOperation root in RootsOf(context.OperationBlocks))
        {
            var body = new BodyOperations(root);
            List<IOperation>? found = null;
            foreach (IOperation operation in body.Leaving)
            {
                if (SinkSites.MayBe(operation, model)) (found ??= []).Add(operation);
            }
            if (found is not null) bodies.Enqueue(new LeavingBody(body, found, context.OwningSymbol));
        }
    }

    private static void Report(SymbolAnalysisContext context, LeavingBody body, CompilationModel model)
    {
        (BodyOperations all, List<IOperation> operations, ISymbol owner) = body;
        PiiOptions options = model.OptionsOf(operations[0].Syntax.SyntaxTree);
        if (options.HasExclusions && options.Excludes(owner.ContainingNamespace?.ToDisplayString() ?? "", owner.GetDocumentationCommentId())) return;
        var evaluator = new Evaluator(model, new LocalFlow(all), owner as IMethodSymbol, options.Depth);
        HashSet<SyntaxNode>? reported = null;
        IEnumerable<IOperation> ordered = operations.Count == 1 ? operations : operations.OrderBy(one => one.Syntax.SpanStart).ThenBy(one => one.Syntax.Span.Length);
        foreach (IOperation operation in ordered)
        {
            foreach (SinkSite site in SinkSites.Of(operation, model, options.Depth))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (site.Kind == SinkKind.Response && !options.ReportsResponses) continue;
                if (site.Kind == SinkKind.Console && options.AllowsConsole) continue;
                FlowValue value = evaluator.EvaluatePrinted(site.Piece, site.View);
                if (value.IsDirty && LeakReport.Create(site, value.Hits, options) is { } diagnostic && (reported ??= []).Add(site.Piece.Syntax)) context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // The body of a constructor and its call of another are two blocks of one root; nearly all others have one.
    private static IOperation[] RootsOf(ImmutableArray<IOperation> blocks) => blocks.Length == 1 ? [RootOf(blocks[0])] : [.. blocks.Select(RootOf).Distinct()];

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    // A body in which something may leave, where it may, and the member that it belongs to.
    private sealed record LeavingBody(BodyOperations Operations, List<IOperation> Leaving, ISymbol Owner);
}
