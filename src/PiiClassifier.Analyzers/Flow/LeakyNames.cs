using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Which methods may let something out, themselves or through what they call: told from names in the syntax alone, so that most calls need no summary.</summary>
/// <remarks>What the files declare is read once; what a method calls, when something calls that method.</remarks>
internal sealed class LeakyNames
{
    private const string Constructor = ".ctor";

    // What a file declares does not change with the compilation it is in.
    private static readonly ConditionalWeakTable<SyntaxTree, List<(string Name, SyntaxNode Declaration)>> OfTree = new();

    private readonly CompilationModel _model;
    private readonly Dictionary<string, List<SyntaxNode>> _declarations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _calls = new();
    private readonly ConcurrentDictionary<string, bool>[] _known = [.. Enumerable.Range(0, 6).Select(_ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal))];

    /// <summary>Reads what the files declare.</summary>
    public LeakyNames(CompilationModel model)
    {
        _model = model;
        foreach (SyntaxTree tree in model.Compilation.SyntaxTrees)
        {
            foreach ((string name, SyntaxNode declaration) in OfTree.GetValue(tree, Read))
            {
                if (!_declarations.TryGetValue(name, out List<SyntaxNode>? declarations)) _declarations.Add(name, declarations = []);
                declarations.Add(declaration);
            }
        }
    }

    /// <summary>Whether a method may let something out: any of its name, for who knows which of them runs.</summary>
    public bool Contains(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction ? MayLeak(CallsOf(AroundFunction(method)), Math.Max(_model.Global.Depth - 1, 0)) : MayLeak(method.Name, Math.Max(_model.Global.Depth - 1, 0));

    private bool MayLeak(string name, int furtherCalls)
    {
        if (!_declarations.TryGetValue(name, out List<SyntaxNode>? declarations)) return false;
        ConcurrentDictionary<string, bool> known = _known[furtherCalls];
        return known.TryGetValue(name, out bool leaks) ? leaks : known.GetOrAdd(name, declarations.Exists(declaration => MayLeak(CallsOf(declaration), furtherCalls)));
    }

    private bool MayLeak(HashSet<string> calls, int furtherCalls)
    {
        foreach (string call in calls)
        {
            if (_model.Sinks.MayBeSink(call)) return true;
        }
        if (furtherCalls == 0) return false;
        foreach (string call in calls)
        {
            if (MayLeak(call, furtherCalls - 1)) return true;
        }
        return false;
    }

    // A local function may call the others of the member around it.
    private static SyntaxNode AroundFunction(IMethodSymbol function)
    {
        SyntaxNode syntax = function.DeclaringSyntaxReferences[0].GetSyntax();
        MemberDeclarationSyntax? member = syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is GlobalStatementSyntax { Parent: { } program } ? program : member ?? syntax;
    }

    private HashSet<string> CallsOf(SyntaxNode declaration)
    {
        if (_calls.TryGetValue(declaration, out HashSet<string>? calls)) return calls;
        calls = new HashSet<string>(StringComparer.Ordinal);
        // Not into names and types, which call nothing.
        foreach (SyntaxNode node in declaration.DescendantNodes(static node => node is not (NameSyntax or PredefinedTypeSyntax or LiteralExpressionSyntax)))
        {
            if (CalledBy(node) is { } called) calls.Add(called);
        }
        return _calls.GetOrAdd(declaration, calls);
    }

    private static List<(string Name, SyntaxNode Declaration)> Read(SyntaxTree tree)
    {
        var declared = new List<(string, SyntaxNode)>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is MethodDeclarationSyntax method) declared.Add((method.Identifier.ValueText, method));
            else if (node is ConstructorDeclarationSyntax or BaseListSyntax) declared.Add((Constructor, node));
        }
        return declared;
    }

    private static string? CalledBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax simple } => simple.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => Constructor,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Name.Identifier.ValueText,
        _ => null,
    };
}
