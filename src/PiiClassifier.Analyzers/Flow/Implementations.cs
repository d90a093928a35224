using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>The classes of a compilation that implement its interfaces: what runs when a service is called that was injected. Made when the first such call is asked for.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, INamedTypeSymbol?>> _classes = new(() => Find(compilation));

    /// <summary>The method that a call of an interface's method runs, when only one class has it; else <see langword="null"/>.</summary>
    public IMethodSymbol? Of(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: TypeKind.Interface } type || method.DeclaringSyntaxReferences.Length == 0 || !method.IsAbstract) return null;
        if (!_classes.Value.TryGetValue(type.OriginalDefinition, out INamedTypeSymbol? only) || only is null) return null;
        foreach (INamedTypeSymbol implemented in only.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, type.OriginalDefinition)) continue;
            foreach (ISymbol member in implemented.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) return only.FindImplementationForInterfaceMember(member) as IMethodSymbol;
            }
        }
        return null;
    }

    // An interface that two classes implement has no value here: which of them runs is not known.
    private static Dictionary<INamedTypeSymbol, INamedTypeSymbol?> Find(Compilation compilation)
    {
        var classes = new Dictionary<INamedTypeSymbol, INamedTypeSymbol?>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (ISymbol member in open.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol inner) continue;
                open.Push(inner);
                if (inner is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type) continue;
                foreach (INamedTypeSymbol implemented in type.AllInterfaces)
                {
                    if (implemented.DeclaringSyntaxReferences.Length > 0) classes[implemented.OriginalDefinition] = classes.ContainsKey(implemented.OriginalDefinition) ? null : type;
                }
            }
        }
        return classes;
    }
}
