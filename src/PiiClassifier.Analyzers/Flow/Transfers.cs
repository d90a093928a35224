using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Members of the framework that hand data on, and those that keep nothing of them.</summary>
internal static class Transfers
{
    private static readonly HashSet<string> OfText = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "Substring", "Replace", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "PadLeft", "PadRight", "Normalize", "Concat", "Join", "Format", "Insert", "Remove", "Split", "ToCharArray", "Copy", "Clone", "Intern", "ToString", "AsSpan",
        "AsMemory", "Create", "Parse", "TryParse", "Add", "AddDays", "AddYears", "ToShortDateString", "ToLongDateString", "ToShortTimeString", "ToLocalTime", "ToUniversalTime", "Append", "AppendLine", "AppendFormat", "AppendJoin", "ToArray", "FromDateTime", "ToDateTime",
        "EscapeDataString", "EscapeUriString", "UnescapeDataString", "HtmlEncode", "UrlEncode", "HtmlAttributeEncode", "JavaScriptStringEncode", "Encode", "GetBytes", "GetString", "ToBase64String", "FromBase64String", "ToHexString", "Escape", "Unescape", "FromResult", "Unsafe", "Quote",
        "ChangeType", "ToInt32", "ToInt64", "ToDecimal", "ToDouble", "ToDateTimeOffset", "Max", "Min", "Round", "Abs", "Truncate", "Floor", "Ceiling", "ToHtmlString", "Combine", "AddQueryString", "Invariant", "CurrentCulture", "GetValueOrDefault", "Serialize", "SerializeToUtf8Bytes", "SerializeToNode", "SerializeToElement",
    };

    private static readonly HashSet<string> TypesOfText = new(StringComparer.Ordinal)
    {
        "String", "StringBuilder", "Char", "DateTime", "DateOnly", "DateTimeOffset", "Decimal", "Int32", "Int64", "Double", "Convert", "Uri", "WebUtility", "HttpUtility", "Encoding", "UTF8Encoding", "HtmlEncoder", "UrlEncoder", "TextEncoder", "JavaScriptEncoder", "Regex", "Path", "Math", "Task", "ValueTask",
        "MemoryExtensions", "StringWriter", "TextWriter", "Object", "QueryHelpers", "FormattableString", "SecurityElement", "Nullable", "StringValues", "JsonElement", "Guid", "Lazy", "Interlocked", "ValueType", "Array", "DateTimeFormat",
    };

    /// <summary>Methods of collections and queries that keep the elements.</summary>
    private static readonly HashSet<string> KeepElements = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "TakeWhile", "TakeLast", "Skip", "SkipWhile", "SkipLast", "ToList", "ToArray", "ToHashSet", "ToQueue", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault",
        "Distinct", "DistinctBy", "Reverse", "AsEnumerable", "AsQueryable", "AsNoTracking", "AsNoTrackingWithIdentityResolution", "Include", "ThenInclude", "AsParallel", "AsSequential", "AsOrdered", "Cast", "OfType", "Concat", "Union", "Except", "Intersect", "Append", "Prepend", "DefaultIfEmpty", "Chunk",
        "ToListAsync", "ToArrayAsync", "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "LastOrDefaultAsync", "AsAsyncEnumerable", "Find", "FindAsync", "FindAll", "FindLast", "Peek", "Pop", "Dequeue", "GetEnumerator", "ToImmutableArray", "ToImmutableList",
        "Max", "Min", "MaxBy", "MinBy", "GroupBy", "ToLookup", "GetRange", "AsReadOnly", "ConfigureAwait", "GetAwaiter", "GetResult", "WithCancellation", "Values", "GetValueOrDefault", "Unwrap", "Tap", "Shuffle", "Order", "OrderDescending", "IgnoreQueryFilters", "TagWith", "Select", "SelectMany", "Value",
    };

    private static readonly HashSet<string> Project = new(StringComparer.Ordinal) { "Select", "SelectMany", "ConvertAll", "Aggregate", "Zip", "SelectAwait", "ToDictionary", "ToDictionaryAsync", "ToLookup", "Join", "GroupJoin", "Max", "Min", "MaxAsync", "MinAsync", "Sum", "Average" };

    private static readonly HashSet<string> Figures = new(StringComparer.Ordinal) { "Sum", "SumAsync", "Average", "AverageAsync" };

    private static readonly HashSet<string> Fill = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "InsertRange", "Push", "Enqueue", "TryAdd", "AddLast", "AddFirst", "Write", "WriteLine", "AddOrUpdate", "UnionWith", "TryEnqueue",
    };

    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal) { "JsonSerializer", "JsonConvert", "JObject", "JToken", "JsonContent", "XmlConvert", "BsonExtensionMethods", "ToJson" };

    /// <summary>Whether the result holds what the receiver and the arguments hold.</summary>
    public static bool HandsOn(IMethodSymbol method)
    {
        INamedTypeSymbol? type = method.ContainingType;
        if (type is null || method.Locations.Any(place => place.IsInSource)) return false;
        return OfText.Contains(method.Name) && (TypesOfText.Contains(type.Name) || type.Name.EndsWith("Encoding", StringComparison.Ordinal) || type.Name.EndsWith("Encoder", StringComparison.Ordinal));
    }

    /// <summary>Whether a method of that name gives the text it is called on, as far as the name tells.</summary>
    public static bool KeepsText(string name) => OfText.Contains(name);

    /// <summary>Whether the result holds elements of the receiver.</summary>
    public static bool KeepsElements(IMethodSymbol method) => KeepElements.Contains(method.Name);

    /// <summary>Whether the result holds what a lambda gives.</summary>
    public static bool Projects(IMethodSymbol method) => Project.Contains(method.Name) || (method.Name is "Run" or "StartNew" && method.ContainingType?.Name is "Task" or "TaskFactory");

    /// <summary>Whether the result is one figure over all the elements.</summary>
    public static bool SumsUp(IMethodSymbol method) => Figures.Contains(method.Name);

    /// <summary>Whether the receiver holds the arguments afterwards.</summary>
    public static bool Fills(IMethodSymbol method) => Fill.Contains(method.Name);

    /// <summary>Whether the argument is written as JSON.</summary>
    public static bool Serializes(IMethodSymbol method) =>
        (method.ContainingType is { } type && Serializers.Contains(type.Name) && (method.Name.StartsWith("Serialize", StringComparison.Ordinal) || method.Name is "FromObject" or "Create")) || method.Name is "ToJson" or "ToJsonString";

    /// <summary>Whether objects of the type only carry what they are made of: contents of requests, addresses, builders.</summary>
    public static bool Carries(ITypeSymbol? type) => type is INamedTypeSymbol named && named.Name is
        "StringBuilder" or "Uri" or "StringContent" or "FormUrlEncodedContent" or "ByteArrayContent" or "JsonContent" or "ObjectContent" or "MultipartFormDataContent" or "ActivityEvent" or "ActivityTagsCollection" or "TagList" or "KeyValuePair" or "String" or "MailAddress" or "CellValue"
        or "MemoryStream" or "StringReader" or "StringWriter" or "StringValues" or "StringSegment" or "JsonObject" or "JsonArray" or "JObject" or "JProperty" or "JValue" or "NameValueCollection" or "ServiceBusMessage" or "HtmlString" or "Nullable" or "Lazy" or "XElement" or "XDocument" or "XCData" or "XAttribute" or "XText" or "Text" or "HttpRequestMessage" or "TextPart";
}
