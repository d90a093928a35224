using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>The names of methods that may let something out, themselves or through what they call: told from the syntax alone, so that most calls need no summary.</summary>
internal sealed class LeakyNames
{
    // What a file calls does not change with the compilation it is in.
    private static readonly ConditionalWeakTable<SyntaxTree, List<(string Method, HashSet<string> Calls)>> OfTree = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public LeakyNames(CompilationModel model)
    {
        var methods = new List<(string Method, HashSet<string> Calls)>();
        foreach (SyntaxTree tree in model.Compilation.SyntaxTrees) methods.AddRange(OfTree.GetValue(tree, Read));
        foreach ((string method, HashSet<string> calls) in methods)
        {
            foreach (string call in calls)
            {
                if (model.Sinks.MayBeSink(call)) _names.Add(method);
            }
        }
        for (int depth = 1; depth < model.Global.Depth; depth++)
        {
            string[] further = [.. methods.Where(method => !_names.Contains(method.Method) && method.Calls.Overlaps(_names)).Select(method => method.Method)];
            if (further.Length == 0) break;
            _names.UnionWith(further);
        }
    }

    public bool Contains(string name) => _names.Contains(name);

    private static List<(string Method, HashSet<string> Calls)> Read(SyntaxTree tree)
    {
        var methods = new List<(string, HashSet<string>)>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            string? name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                ConstructorDeclarationSyntax => ".ctor",
                TypeDeclarationSyntax { BaseList: not null } => ".ctor",
                _ => null,
            };
            if (name is null) continue;
            var calls = new HashSet<string>(StringComparer.Ordinal);
            foreach (SyntaxNode inner in node is TypeDeclarationSyntax type ? type.BaseList!.DescendantNodes() : node.DescendantNodes())
            {
                switch (inner)
                {
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }:
                        calls.Add(member.Name.Identifier.ValueText);
                        break;
                    case InvocationExpressionSyntax { Expression: SimpleNameSyntax simple }:
                        calls.Add(simple.Identifier.ValueText);
                        break;
                    case MemberBindingExpressionSyntax binding:
                        calls.Add(binding.Name.Identifier.ValueText);
                        break;
                    case BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                        calls.Add(".ctor");
                        break;
                    case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target }:
                        calls.Add(target.Name.Identifier.ValueText);
                        break;
                }
            }
            if (calls.Count > 0) methods.Add((name, calls));
        }
        return methods;
    }
}
