using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Which personal members of a type show when an object of it is printed. Each type is looked at once for each view.</summary>
internal sealed class ObjectShapes(CompilationModel model)
{
    private const int Deepest = 5;
    private const int MostMembers = 12;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<Hit>>[] _known = [.. Enumerable.Range(0, 6).Select(_ => new ConcurrentDictionary<ITypeSymbol, ImmutableArray<Hit>>(SymbolEqualityComparer.Default))];

    // What this thread is looking at now; empty again when it is done, so that no symbol outlives its compilation.
    [ThreadStatic]
    private static HashSet<(ITypeSymbol, View)>? t_asked;

    /// <summary>The personal members that show.</summary>
    public ImmutableArray<Hit> Of(ITypeSymbol? type, View view)
    {
        if (type is null || type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter) return ImmutableArray<Hit>.Empty;
        ConcurrentDictionary<ITypeSymbol, ImmutableArray<Hit>> known = _known[(int)view];
        if (known.TryGetValue(type, out ImmutableArray<Hit> hits)) return hits;
        // A ToString that calls another of the same object asks for its own shape.
        HashSet<(ITypeSymbol, View)> asked = t_asked ??= [];
        if (!asked.Add((type, view))) return ImmutableArray<Hit>.Empty;
        try
        {
            return known.GetOrAdd(type, Find(type, view));
        }
        finally
        {
            asked.Remove((type, view));
        }
    }

    private ImmutableArray<Hit> Find(ITypeSymbol type, View view)
    {
        var hits = new List<Hit>();
        Walk(type, view, Deepest, hits, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));
        return hits.Take(MostMembers).ToImmutableArray();
    }

    private void Walk(ITypeSymbol? type, View view, int depth, List<Hit> hits, HashSet<ITypeSymbol> above)
    {
        if (type is null || depth == 0 || hits.Count >= MostMembers || type.SpecialType != SpecialType.None || !above.Add(type)) return;
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } wrapper && wrapper.Name is "Nullable" or "Task" or "ValueTask") Walk(wrapper.TypeArguments[0], view, depth, hits, above);
        else if (type.IsTupleType || IsPair(type)) WalkItems((INamedTypeSymbol)type, view, depth, hits, above);
        else if (type.IsAnonymousType) WalkMembers(type, view, depth, hits, above);
        else if (TypeEvidence.ElementOf(type) is { } element)
        {
            if (view == View.Text) { }
            else if (element is INamedTypeSymbol pair && IsPair(pair)) Walk(pair.TypeArguments[1], Inside(view), depth - 1, hits, above);
            else Walk(element, Inside(view), depth - 1, hits, above);
        }
        else if (type is INamedTypeSymbol named && named.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && !IsOfFramework(named))
        {
            if (view is View.Text or View.Joined) WalkText(named, depth, hits, above);
            else WalkMembers(named, view, depth, hits, above);
        }
        above.Remove(type);
    }

    private void WalkItems(INamedTypeSymbol type, View view, int depth, List<Hit> hits, HashSet<ITypeSymbol> above)
    {
        // A JSON serializer leaves the fields of tuples out.
        if (type.IsTupleType && view == View.Json) return;
        foreach (ITypeSymbol item in type.TypeArguments) Walk(item, Inside(view), depth - 1, hits, above);
    }

    // The text of an object is that of the nearest ToString; a record without one prints its public members.
    private void WalkText(INamedTypeSymbol type, int depth, List<Hit> hits, HashSet<ITypeSymbol> above)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers())
            {
                if (member is not IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false } method) continue;
                if (method is { Name: "ToString", Parameters.Length: 0 } && method.DeclaringSyntaxReferences.Length > 0)
                {
                    Take(model.Summaries.Of(method, 2).Returned.Hits, hits);
                    return;
                }
                if (method is { Name: "PrintMembers", Parameters.Length: 1 } && part.IsRecord && method.DeclaringSyntaxReferences.Length > 0)
                {
                    Take(model.Summaries.Printed(method), hits);
                    return;
                }
            }
            if (!part.IsRecord) continue;
            WalkMembers(type, View.Text, depth, hits, above);
            return;
        }
    }

    private void WalkMembers(ITypeSymbol type, View view, int depth, List<Hit> hits, HashSet<ITypeSymbol> above)
    {
        for (ITypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers())
            {
                if (member.IsStatic || member.DeclaredAccessibility != Accessibility.Public || member.IsImplicitlyDeclared && !type.IsAnonymousType && member is not IPropertySymbol) continue;
                ITypeSymbol? memberType = member switch
                {
                    IPropertySymbol { IsIndexer: false, GetMethod: not null, Name: not "EqualityContract" } property => property.Type,
                    IFieldSymbol field when view == View.Text || part.IsTupleType => field.Type,
                    _ => null,
                };
                if (memberType is null || IsLeftOut(member, view)) continue;
                Classified classified = model.Symbols.Of(member);
                if (classified.Type is { } found) Add(hits, new Hit(found, member.ContainingType.Name.Length > 0 ? member.ContainingType.Name + "." + member.Name : member.Name, classified.Evidence, IsMember: true));
                else if (!classified.IsKnown || classified.Evidence == Evidence.Name) Walk(memberType, Inside(view), depth - 1, hits, above);
            }
        }
    }

    // What is inside an object is printed as the object is, but the text of a collection inside is its type name.
    private static View Inside(View view) => view switch { View.Joined => View.Text, View.Properties => View.Joined, _ => view };

    private static bool IsLeftOut(ISymbol member, View view) => view switch
    {
        View.Json => SymbolAttributes.Has(member, "JsonIgnoreAttribute", "IgnoreDataMemberAttribute", "XmlIgnoreAttribute", "ScriptIgnoreAttribute", "NonSerializedAttribute"),
        View.Columns => SymbolAttributes.Has(member, "IgnoreAttribute", "CsvIgnoreAttribute", "EpplusIgnoreAttribute", "ExcelIgnoreAttribute", "XLColumnIgnoreAttribute"),
        View.Destructured => SymbolAttributes.Has(member, "NotLoggedAttribute", "LogMaskedAttribute"),
        View.Properties => SymbolAttributes.Has(member, "LogPropertyIgnoreAttribute") || SymbolAttributes.IsClassified(member),
        _ => false,
    };

    private static bool IsPair(ITypeSymbol type) => type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 };

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft" && !type.Name.StartsWith("IdentityUser", StringComparison.Ordinal) && !type.Locations.Any(place => place.IsInSource);
    }

    private static void Take(ImmutableArray<Hit> from, List<Hit> hits)
    {
        foreach (Hit hit in from) Add(hits, hit with { IsMember = true });
    }

    private static void Add(List<Hit> hits, Hit hit)
    {
        if (!hits.Contains(hit)) hits.Add(hit);
    }
}
