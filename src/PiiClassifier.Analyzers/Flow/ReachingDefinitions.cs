using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Which definitions of a variable may hold at a place, over the control-flow graph of the body.</summary>
/// <remarks>
/// The graph has operations of its own; they are told by their syntax. A definition that the graph does not show, and a use
/// inside a lambda, which runs who knows when, are decided to the safe side: the definition holds.
/// </remarks>
internal sealed class ReachingDefinitions(IOperation root)
{
    private readonly Lazy<ControlFlowGraph?> _graph = new(() => Create(root));

    public IReadOnlyList<Definition> At(IOperation use, IReadOnlyList<Definition> definitions)
    {
        if (PlainOrder.TryReach(use.Syntax, definitions, out IReadOnlyList<Definition>? plain)) return plain;
        ControlFlowGraph? graph = _graph.Value;
        if (graph is null) return Before(use, definitions);
        var bySyntax = new Dictionary<SyntaxNode, List<int>>();
        for (int i = 0; i < definitions.Count; i++)
        {
            if (!bySyntax.TryGetValue(definitions[i].Syntax, out List<int>? indexes)) bySyntax.Add(definitions[i].Syntax, indexes = []);
            indexes.Add(i);
        }
        int blocks = graph.Blocks.Length;
        var events = new List<(int Block, bool IsUse, List<int>? Definitions)>();
        var seen = new HashSet<int>();
        bool found = false;
        foreach (BasicBlock block in graph.Blocks) found |= Collect(block, use.Syntax, bySyntax, events, seen);
        if (!found) return Before(use, definitions);
        var hidden = new HashSet<int>(Enumerable.Range(0, definitions.Count).Where(i => !seen.Contains(i)));
        HashSet<int>[] atEnd = [.. Enumerable.Range(0, blocks).Select(_ => new HashSet<int>())];
        Spread(graph, definitions, events, atEnd);
        var result = new HashSet<int>(hidden);
        foreach ((int block, bool isUse, _) in events)
        {
            if (!isUse) continue;
            HashSet<int> here = AtStart(graph.Blocks[block], atEnd);
            foreach ((int of, bool reached, List<int>? defined) in events)
            {
                if (of != block) continue;
                if (reached) break;
                Apply(here, defined!, definitions);
            }
            result.UnionWith(here);
        }
        return [.. result.OrderBy(i => i).Select(i => definitions[i])];
    }

    private static void Spread(ControlFlowGraph graph, IReadOnlyList<Definition> definitions, List<(int Block, bool IsUse, List<int>? Definitions)> events, HashSet<int>[] atEnd)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (BasicBlock block in graph.Blocks)
            {
                HashSet<int> here = AtStart(block, atEnd);
                foreach ((int of, bool isUse, List<int>? defined) in events)
                {
                    if (of == block.Ordinal && !isUse) Apply(here, defined!, definitions);
                }
                if (here.SetEquals(atEnd[block.Ordinal])) continue;
                atEnd[block.Ordinal] = here;
                changed = true;
            }
        }
    }

    private static HashSet<int> AtStart(BasicBlock block, HashSet<int>[] atEnd)
    {
        var start = new HashSet<int>();
        foreach (ControlFlowBranch branch in block.Predecessors) start.UnionWith(atEnd[branch.Source.Ordinal]);
        return start;
    }

    private static void Apply(HashSet<int> here, List<int> defined, IReadOnlyList<Definition> definitions)
    {
        if (!definitions[defined[0]].Keeps) here.Clear();
        here.UnionWith(defined);
    }

    private static bool Collect(BasicBlock block, SyntaxNode use, Dictionary<SyntaxNode, List<int>> definitions, List<(int, bool, List<int>?)> events, HashSet<int> seen)
    {
        bool found = false;
        foreach (IOperation top in block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations)
        {
            List<int>? last = null;
            foreach (IOperation operation in top.DescendantsAndSelf())
            {
                if (operation.Syntax == use && !(operation is IFlowCaptureOperation))
                {
                    events.Add((block.Ordinal, true, null));
                    found = true;
                }
                if (operation is ILocalReferenceOperation or IParameterReferenceOperation or ILiteralOperation || !definitions.TryGetValue(operation.Syntax, out List<int>? here) || ReferenceEquals(here, last)) continue;
                // What stands right of an assignment is read before the assignment.
                last = here;
                seen.UnionWith(here);
                if (operation is ISimpleAssignmentOperation or ICompoundAssignmentOperation or IDeconstructionAssignmentOperation or IInvocationOperation && operation.Syntax.Span.Contains(use.Span))
                {
                    if (operation.DescendantsAndSelf().Any(inner => inner.Syntax == use && !ReferenceEquals(inner, operation)))
                    {
                        events.Add((block.Ordinal, true, null));
                        found = true;
                    }
                }
                events.Add((block.Ordinal, false, here));
            }
        }
        return found;
    }

    // Without a graph: what is written before the use, and the last of those that surely ran.
    private static IReadOnlyList<Definition> Before(IOperation use, IReadOnlyList<Definition> definitions)
    {
        var reaching = new List<Definition>();
        foreach (Definition definition in definitions)
        {
            bool before = definition.Syntax.SpanStart < use.Syntax.SpanStart;
            if (!before && !SharesLoop(definition.Syntax, use.Syntax)) continue;
            if (before && !definition.Keeps && Dominates(definition.Syntax, use.Syntax)) reaching.Clear();
            reaching.Add(definition);
        }
        return reaching.Count == 0 ? definitions : reaching;
    }

    private static bool Dominates(SyntaxNode definition, SyntaxNode use)
    {
        SyntaxNode? block = definition.AncestorsAndSelf().FirstOrDefault(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.BlockSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);
        return block is not null && block.Span.Contains(use.Span);
    }

    private static bool SharesLoop(SyntaxNode definition, SyntaxNode use) =>
        use.Ancestors().Any(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.ForStatementSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.WhileStatementSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.DoStatementSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.CommonForEachStatementSyntax && node.Span.Contains(definition.Span));

    private static ControlFlowGraph? Create(IOperation operation)
    {
        IOperation top = operation;
        while (top.Parent is { } parent) top = parent;
        try
        {
            return top switch
            {
                IMethodBodyOperation method => ControlFlowGraph.Create(method),
                IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
                IBlockOperation block => ControlFlowGraph.Create(block),
                IFieldInitializerOperation field => ControlFlowGraph.Create(field),
                IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
                IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // Broken code has no graph.
            return null;
        }
    }
}
