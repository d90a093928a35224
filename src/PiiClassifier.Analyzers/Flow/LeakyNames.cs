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
    private const string Indexer = "Item";

    // exception.Data[key] = value
    private const string DataOfException = "Data";

    // What a file declares does not change with the compilation it is in.
    private static readonly ConditionalWeakTable<SyntaxTree, List<(string Name, SyntaxNode? Declaration)>> OfTree = new();

    private readonly CompilationModel _model;
    private readonly Dictionary<string, List<SyntaxNode>> _declarations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ends = new(StringComparer.Ordinal) { DataOfException };
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _calls = new();
    private readonly ConcurrentDictionary<string, bool>[] _known = [.. Enumerable.Range(0, 6).Select(_ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal))];

    /// <summary>Reads what the files declare.</summary>
    public LeakyNames(CompilationModel model)
    {
        _model = model;
        foreach (SyntaxTree tree in model.Compilation.SyntaxTrees)
        {
            foreach ((string name, SyntaxNode? declaration) in OfTree.GetValue(tree, Read))
            {
                if (declaration is null) _ends.Add(name);
                else if (!_declarations.TryGetValue(name, out List<SyntaxNode>? declarations)) _declarations.Add(name, [declaration]);
                else declarations.Add(declaration);
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
            if (_ends.Contains(call) || _model.Sinks.MayBeSink(call)) return true;
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

    // Without its declaration: what logs by itself.
    private static List<(string Name, SyntaxNode? Declaration)> Read(SyntaxTree tree)
    {
        var declared = new List<(string, SyntaxNode?)>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    declared.Add((method.Identifier.ValueText, IsGeneratedLog(method) ? null : method));
                    break;
                case ConstructorDeclarationSyntax or BaseListSyntax:
                    declared.Add((Constructor, node));
                    break;
                case FieldDeclarationSyntax { Declaration: { } fields } when IsDefinedLog(fields.Type):
                    foreach (VariableDeclaratorSyntax field in fields.Variables) declared.Add((field.Identifier.ValueText, null));
                    break;
                case PropertyDeclarationSyntax property when IsDefinedLog(property.Type):
                    declared.Add((property.Identifier.ValueText, null));
                    break;
            }
        }
        return declared;
    }

    // [LoggerMessage]: its body is written by a generator.
    private static bool IsGeneratedLog(MethodDeclarationSyntax method)
    {
        foreach (AttributeListSyntax list in method.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (SimpleNameOf(attribute.Name) is "LoggerMessage" or "LoggerMessageAttribute") return true;
            }
        }
        return false;
    }

    // The type of what LoggerMessage.Define gives: Action<ILogger, string, Exception?>
    private static bool IsDefinedLog(TypeSyntax type) =>
        (type is QualifiedNameSyntax qualified ? qualified.Right : type) is GenericNameSyntax { Identifier.ValueText: "Action", TypeArgumentList.Arguments: { Count: > 1 } given } && SimpleNameOf(given[0]) == "ILogger";

    private static string? SimpleNameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    private static string? CalledBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax simple } => simple.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => Constructor,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: DataOfException } => DataOfException,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: SimpleNameSyntax target } => target.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } => Indexer,
        _ => null,
    };
}
