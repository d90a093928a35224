using System.Text;
using Microsoft.CodeAnalysis;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Reads what attributes say of a member: that it is personal, that it is not, which column it is mapped to.</summary>
internal static class SymbolAttributes
{
    private static readonly HashSet<string> ColumnAttributes = new(StringComparer.Ordinal)
    {
        "ColumnAttribute", "NameAttribute", "DisplayAttribute", "DisplayNameAttribute", "JsonPropertyNameAttribute", "JsonPropertyAttribute", "DataMemberAttribute", "CsvColumnAttribute", "CsvHeaderAttribute",
        "ExcelColumnAttribute", "ExcelColumnNameAttribute", "EpplusTableColumnAttribute", "XLColumnAttribute", "HeaderAttribute", "XmlElementAttribute", "XmlAttributeAttribute", "DescriptionAttribute", "BsonElementAttribute", "FirestorePropertyAttribute", "ExcelPropertyAttribute",
    };

    private static readonly HashSet<string> ColumnArguments = new(StringComparer.Ordinal) { "Name", "PropertyName", "ElementName", "AttributeName", "Header", "HeaderName", "ColumnName", "DisplayName" };

    /// <summary>What attributes say directly: <c>Says</c> is whether they say anything, the type is <see langword="null"/> for "no personal information".</summary>
    public static (bool Says, PiiType? Type) Classification(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type) continue;
            switch (type.Name)
            {
                case "NotPiiAttribute" or "NotPersonalDataAttribute":
                    return (true, null);
                case "PiiDataAttribute" when attribute.ConstructorArguments is [{ Value: string id }, ..]:
                    return (true, ForeignTypes.Find(id) ?? ForeignTypes.Classified);
                // The key of an IdentityUser is marked so that it is part of what a user may download; it tells nobody who that is.
                case "PersonalDataAttribute" when symbol is IPropertySymbol { Name: "Id" }:
                    continue;
                case "PersonalDataAttribute" or "ProtectedPersonalDataAttribute" or "PiiDataAttribute" or "NotLoggedAttribute" or "LogMaskedAttribute":
                    return (true, NamedType(symbol) ?? ForeignTypes.Classified);
                case "EmailAddressAttribute" when IsIn(type, "DataAnnotations"):
                    return (true, PiiTypes.EmailAddress);
                case "PhoneAttribute" when IsIn(type, "DataAnnotations"):
                    return (true, PiiTypes.PhoneNumber);
                case "CreditCardAttribute" when IsIn(type, "DataAnnotations"):
                    return (true, PiiTypes.CreditCardNumber);
                case "DataTypeAttribute" when attribute.ConstructorArguments is [{ Value: int kind }, ..] && OfDataType(kind) is { } known:
                    return (true, known);
            }
            if (!IsDataClassification(type)) continue;
            switch (type.Name)
            {
                case "NoDataClassificationAttribute":
                    return (true, null);
                case "UnknownDataClassificationAttribute":
                    continue;
                default:
                    return (true, TypeOfTaxonomy(type) ?? NamedType(symbol) ?? ForeignTypes.Classified);
            }
        }
        return (false, null);
    }

    /// <summary>The names of the columns that a member is mapped to.</summary>
    public static IEnumerable<string> ColumnNames(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !ColumnAttributes.Contains(type.Name)) continue;
            foreach (TypedConstant argument in attribute.ConstructorArguments)
            {
                if (argument.Kind == TypedConstantKind.Array)
                {
                    foreach (TypedConstant element in argument.Values)
                    {
                        if (element.Value is string name) yield return name;
                    }
                }
                else if (argument.Value is string name) yield return name;
            }
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (ColumnArguments.Contains(argument.Key) && argument.Value.Value is string name) yield return name;
            }
        }
    }

    /// <summary>The parameters of a record's constructors that are called as one of its properties.</summary>
    public static IEnumerable<IParameterSymbol> ParametersOf(INamedTypeSymbol record, string name) => record.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Name == name);

    /// <summary>Whether the platform's logging redacts what a symbol holds: it, or the parameter that a record's property stands for, is classified as something.</summary>
    public static bool IsClassified(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { ContainingType: { IsRecord: true } record } && ParametersOf(record, symbol.Name).Any(IsClassified)) return true;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: not "NoDataClassificationAttribute" } type && IsDataClassification(type)) return true;
        }
        return false;
    }

    /// <summary>Whether an attribute of that name stands on the symbol.</summary>
    public static bool Has(ISymbol symbol, params string[] names)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Array.IndexOf(names, type.Name) >= 0) return true;
        }
        return false;
    }

    private static PiiType? NamedType(ISymbol symbol) => IdentifierReader.Read(symbol.Name).Type;

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace?.Name == space;

    // System.ComponentModel.DataAnnotations.DataType
    private static PiiType? OfDataType(int kind) => kind switch
    {
        5 => PiiTypes.PhoneNumber,
        10 => PiiTypes.EmailAddress,
        11 => PiiTypes.Password,
        14 => PiiTypes.CreditCardNumber,
        15 => PiiTypes.PostalCode,
        _ => null,
    };

    // [JapanesePii.BirthDate], of the package PiiClassifier.Compliance: the attributes are called after the ids.
    private static PiiType? TypeOfTaxonomy(INamedTypeSymbol attribute)
    {
        if (attribute.ContainingType?.Name != "JapanesePii" || !attribute.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal)) return null;
        var id = new StringBuilder();
        foreach (char c in attribute.Name.Substring(0, attribute.Name.Length - nameof(Attribute).Length))
        {
            if (char.IsUpper(c) && id.Length > 0) id.Append('-');
            id.Append(char.ToLowerInvariant(c));
        }
        return ForeignTypes.Find(id.ToString());
    }

    private static bool IsDataClassification(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name == "DataClassificationAttribute" && parent.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Compliance.Classification") return true;
        }
        return false;
    }
}
