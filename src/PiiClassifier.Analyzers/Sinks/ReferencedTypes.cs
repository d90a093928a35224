using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>Finds the types that a compilation knows by their names. Most that are asked for are of libraries that a project does not use: their namespaces tell so, without asking every reference.</summary>
internal sealed class ReferencedTypes(Compilation compilation)
{
    private readonly Dictionary<string, INamespaceSymbol?> _namespaces = new(StringComparer.Ordinal) { [""] = compilation.GlobalNamespace };
    private readonly Dictionary<string, IReadOnlyList<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);

    // What is referenced under an alias only is in no namespace of the compilation.
    private readonly bool _hasAliases = compilation.References.Any(reference => !reference.Properties.Aliases.IsEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    /// <summary>The types of a name, such as <c>System.Collections.Generic.List`1</c>; more than one when several references declare it.</summary>
    public IReadOnlyList<INamedTypeSymbol> Of(string metadataName)
    {
        if (!_types.TryGetValue(metadataName, out IReadOnlyList<INamedTypeSymbol>? types)) _types.Add(metadataName, types = _hasAliases ? compilation.GetTypesByMetadataName(metadataName) : Find(metadataName));
        return types;
    }

    private INamedTypeSymbol[] Find(string metadataName)
    {
        int dot = metadataName.LastIndexOf('.');
        if (NamespaceOf(dot < 0 ? "" : metadataName.Substring(0, dot)) is not { } space) return [];
        string name = metadataName.Substring(dot + 1);
        int arity = name.IndexOf('`');
        return [.. space.GetTypeMembers(arity < 0 ? name : name.Substring(0, arity)).Where(type => type.MetadataName == name)];
    }

    private INamespaceSymbol? NamespaceOf(string name)
    {
        if (_namespaces.TryGetValue(name, out INamespaceSymbol? known)) return known;
        int dot = name.LastIndexOf('.');
        INamespaceSymbol? space = NamespaceOf(dot < 0 ? "" : name.Substring(0, dot))?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name.Substring(dot + 1));
        _namespaces.Add(name, space);
        return space;
    }
}
