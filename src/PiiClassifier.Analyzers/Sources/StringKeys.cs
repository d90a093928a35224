using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Places where a column is read by its name: <c>row["氏名"]</c>, <c>reader.GetString("住所")</c>, <c>form["tel"]</c>.</summary>
internal static class StringKeys
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "DataRow", "DataRowView", "IDataRecord", "IDataReader", "DbDataReader", "DataGridViewCellCollection", "CsvReader", "IReaderRow", "IReader", "CsvRow", "IFormCollection", "IQueryCollection", "FormCollection", "NameValueCollection", "JsonElement", "JsonNode", "JsonObject", "JObject", "JToken", "XElement", "ClaimsPrincipal",
        "ClaimsIdentity", "PrincipalExtensions", "DataRowExtensions", "DbDataReaderExtensions", "ExpandoObject", "IDictionary", "Dictionary", "IReadOnlyDictionary", "ConcurrentDictionary", "Hashtable", "SearchResult", "ResultPropertyCollection", "BsonDocument", "DynamicTableEntity", "TableEntity", "SqlDataReader", "NpgsqlDataReader", "SqliteDataReader", "MySqlDataReader", "OleDbDataReader",
    };

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "Field", "GetField", "GetString", "GetStringOrNull", "GetSpan", "Parse", "GetDateTime", "GetInt32", "GetInt64", "GetDecimal", "GetDouble", "GetValue", "GetFieldValue", "GetProperty", "Element", "Attribute", "FindFirst", "FindFirstValue", "GetValues", "Get", "GetByName", "Value", "SelectToken", "GetValueOrDefault", "GetRawSpan", "TryGetValue", "TryGetProperty", "Descendants", "Elements",
    };

    /// <summary>Whether a call reads a column by a constant name.</summary>
    public static bool IsRead(IInvocationOperation call, [NotNullWhen(true)] out string? key, out IOperation? holder)
    {
        key = null;
        holder = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        if (!Readers.Contains(call.TargetMethod.Name) || holder is null || !IsTable(holder.Type) && !IsTable(call.TargetMethod.ContainingType)) return false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (ReferenceEquals(argument.Value, holder)) continue;
            // element.Element("氏名") takes an XName.
            key = (argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value).ConstantValue.Value as string;
            return !string.IsNullOrEmpty(key);
        }
        return false;
    }

    /// <summary>Whether an indexer reads a column by a constant name.</summary>
    public static bool IsIndexed(IPropertyReferenceOperation indexer, [NotNullWhen(true)] out string? key)
    {
        key = indexer.Arguments is [{ Value.ConstantValue.Value: string text }] ? text : null;
        return !string.IsNullOrEmpty(key) && IsTable(indexer.Instance?.Type ?? indexer.Property.ContainingType);
    }

    /// <summary>Whether a method reads a column by its ordinal.</summary>
    public static bool TakesOrdinal(IMethodSymbol method) => Readers.Contains(method.Name) && method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].Type.SpecialType == SpecialType.System_Int32 && IsTable(method.ContainingType);

    /// <summary>Whether the thing that is read from is called after a person: <c>customerRow["Name"]</c>.</summary>
    public static bool IsOfPerson(IOperation? holder)
    {
        string? name = holder switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IMemberReferenceOperation member => member.Member.Name,
            IConversionOperation conversion => IsOfPerson(conversion.Operand) ? "person" : null,
            _ => null,
        };
        if (name is null) return false;
        IReadOnlyList<string> words = IdentifierReader.WordsOf(name);
        return words.Count > 0 && words.Any(PersonContext.IsPersonOnly);
    }

    /// <summary>How a reader of the code would write it.</summary>
    public static string Describe(IOperation? holder, string key)
    {
        string name = holder switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IMemberReferenceOperation member => member.Member.Name,
            _ => "",
        };
        return $"{name}[\"{key}\"]";
    }

    private static bool IsTable(ITypeSymbol? type)
    {
        if (type is null) return false;
        for (ITypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (Tables.Contains(parent.Name)) return true;
        }
        foreach (INamedTypeSymbol parent in type.AllInterfaces)
        {
            if (parent.Name is "IDataRecord" or "IReaderRow" or "IFormCollection") return true;
        }
        return false;
    }
}
