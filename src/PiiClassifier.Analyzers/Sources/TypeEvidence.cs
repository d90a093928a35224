using Microsoft.CodeAnalysis;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Whether a value of a declared type can hold what its name promises.</summary>
internal static class TypeEvidence
{
    /// <summary>Whether the declared type can hold a value of the type of personal information.</summary>
    public static bool CanHold(ITypeSymbol? declared, PiiType type)
    {
        ITypeSymbol? value = Unwrap(declared);
        if (value is null) return false;
        switch (value.SpecialType)
        {
            case SpecialType.System_String:
            case SpecialType.System_Object:
                return true;
            case SpecialType.System_Boolean:
            case SpecialType.System_Char:
            case SpecialType.System_Void:
                return false;
            case SpecialType.System_DateTime:
                return IsDate(type);
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return IsNumber(type);
        }
        if (value.TypeKind == TypeKind.Dynamic) return true;
        if (value is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] }) return true;
        if (value.TypeKind == TypeKind.Enum) return type == PiiTypes.Sex || type == PiiTypes.BloodType || type == PiiTypes.MaritalStatus;
        if (value is IArrayTypeSymbol { ElementType: { } element }) return element.SpecialType is SpecialType.System_Char || (element.SpecialType == SpecialType.System_Byte ? type == PiiTypes.BiometricIdentifier : CanHold(element, type));
        // What a call to something missing gives has no name; a missing class has one.
        if (value.TypeKind == TypeKind.Error) return value.Name.Length == 0;
        return value.Name switch
        {
            "DateOnly" or "DateTimeOffset" or "LocalDate" => IsDate(type),
            "StringBuilder" => true,
            "MailAddress" => type == PiiTypes.EmailAddress,
            "StringValues" or "JsonElement" or "JToken" or "JsonNode" or "RedisValue" => true,
            _ => false,
        };
    }

    /// <summary>Without what is around the value: nullable, task, sequence of texts.</summary>
    public static ITypeSymbol? Unwrap(ITypeSymbol? type)
    {
        for (int depth = 0; depth < 4 && type is INamedTypeSymbol { TypeArguments.Length: 1 } named; depth++)
        {
            if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || named.Name is "Task" or "ValueTask" or "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory" or "Lazy") type = named.TypeArguments[0];
            else if (ElementOf(named) is { } element) type = element;
            else break;
            // A span of characters is a text.
            if (type.SpecialType == SpecialType.System_Char) return named;
        }
        return type;
    }

    /// <summary>The type of the elements of a collection, or <see langword="null"/>; a text is none.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { SpecialType: SpecialType.System_String }:
                return null;
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol named:
                if (named.ConstructedFrom.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || named.MetadataName == "IAsyncEnumerable`1") return named.TypeArguments[0];
                foreach (INamedTypeSymbol parent in named.AllInterfaces)
                {
                    if (parent.ConstructedFrom.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return parent.TypeArguments[0];
                }
                return null;
            default:
                return null;
        }
    }

    private static bool IsDate(PiiType type) =>
        type == PiiTypes.BirthDate || type == PiiTypes.HireDate || type == PiiTypes.TerminationDate || type == PiiTypes.GraduationDate || type == PiiTypes.MedicalHistory || type == PiiTypes.CardSecurityCode || type.Id == "classified-data";

    private static bool IsNumber(PiiType type) => type.Group is not (PiiGroup.Name or PiiGroup.Family) && type != PiiTypes.EmailAddress && type != PiiTypes.Address && type != PiiTypes.StreetAddress
        && type != PiiTypes.SnsAccount && type != PiiTypes.Nationality && type != PiiTypes.BirthDate && type != PiiTypes.Birthplace && type != PiiTypes.RegisteredDomicile && type != PiiTypes.Password && type != PiiTypes.MedicalHistory;
}
