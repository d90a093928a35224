using Microsoft.CodeAnalysis;

namespace PiiClassifier.CodeFixes;

/// <summary>The member by which an object is told from others without saying who it is: Id, or else one that ends so.</summary>
internal static class ObjectKey
{
    /// <summary>The name of the key; <see langword="null"/> for a type without.</summary>
    public static string? Of(ITypeSymbol type)
    {
        string? best = null;
        for (ITypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers())
            {
                if (member is not IPropertySymbol { IsIndexer: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public } property) continue;
                if (property.Name == "Id") return property.Name;
                if (best is null && (property.Name.EndsWith("Id", StringComparison.Ordinal) || property.Name.EndsWith("ID", StringComparison.Ordinal)) && !property.Name.EndsWith("NationalId", StringComparison.Ordinal)) best = property.Name;
            }
        }
        return best;
    }
}
