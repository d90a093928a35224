using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>The names of methods that may let something out, themselves or through what they call: told from the syntax alone, so that most calls need no summary.</summary>
internal sealed class LeakyNames
{
    // What a file calls does not change with the compilation it is in.
    private static readonly ConditionalWeakTable<SyntaxTree, List<(string Method, HashSet<string> Calls)>> OfTree = new();

    private readonly Lazy<HashSet<string>> _names;

    /// <summary>Reads the files; which names are meant is found when the first is asked for.</summary>
    public LeakyNames(CompilationModel model)
    {
        var methods = new List<(string Method, HashSet<string> Calls)>();
        foreach (SyntaxTree tree in model.Compilation.SyntaxTrees) methods.AddRange(OfTree.GetValue(tree, Read));
        _names = new Lazy<HashSet<string>>(() => Find(methods, model));
    }

    public bool Contains(string name) => _names.Value.Contains(name);

    private static HashSet<string> Find(List<(string Method, HashSet<string> Calls)> methods, CompilationModel model)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string method, HashSet<string> calls) in methods)
        {
            if (!names.Contains(method) && calls.Any(model.Sinks.MayBeSink)) names.Add(method);
        }
        for (int depth = 1; depth < model.Global.Depth; depth++)
        {
            string[] further = [.. methods.Where(method => !names.Contains(method.Method) && method.Calls.Overlaps(names)).Select(method => method.Method)];
            if (further.Length == 0) break;
            names.UnionWith(further);
        }
        return names;
    }

    // One walk a file, and not into names and types, which call nothing: every file is read before anything is known of it.
    private static List<(string Method, HashSet<string> Calls)> Read(SyntaxTree tree)
    {
        var methods = new List<(string, HashSet<string>)>();
        var open = new Stack<(int End, HashSet<string> Calls)>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => node is not (NameSyntax or PredefinedTypeSyntax or LiteralExpressionSyntax)))
        {
            while (open.Count > 0 && open.Peek().End <= node.SpanStart) open.Pop();
            if (MethodOf(node) is { } name)
            {
                var calls = new HashSet<string>(StringComparer.Ordinal);
                open.Push((node.Span.End, calls));
                methods.Add((name, calls));
            }
            else if (open.Count > 0 && CalledBy(node) is { } called)
            {
                // A local function is part of the method around it.
                foreach ((_, HashSet<string> calls) in open) calls.Add(called);
            }
        }
        methods.RemoveAll(static method => method.Item2.Count == 0);
        return methods;
    }

    private static string? MethodOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax or BaseListSyntax => ".ctor",
        _ => null,
    };

    private static string? CalledBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax simple } => simple.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => ".ctor",
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Name.Identifier.ValueText,
        _ => null,
    };
}
