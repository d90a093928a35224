using System.Text.Json;

namespace PiiClassifier.Reports;

/// <summary>The fields of one JSON object, each of the kind that is asked for.</summary>
/// <remarks>Every member throws <see cref="JsonFieldException"/> with the name of the field when it is not there, or of another kind.</remarks>
internal readonly struct JsonFields
{
    private readonly JsonElement _fields;

    public JsonFields(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new JsonFieldException("an element of a list");
        _fields = element;
    }

    public string Text(string name) => TextOrNull(name) ?? throw new JsonFieldException(name);

    public string? TextOrNull(string name)
    {
        return OfKind(name, JsonValueKind.String) is { } value ? TextOf(value, name) : null;
    }

    private static string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            throw new JsonFieldException(name);
        }
    }

    public bool Flag(string name) => _fields.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw new JsonFieldException(name);

    public bool FlagOr(string name, bool otherwise) => _fields.TryGetProperty(name, out _) ? Flag(name) : otherwise;

    public bool? FlagOrNull(string name) => _fields.TryGetProperty(name, out _) ? Flag(name) : null;

    public double Number(string name) => OfKind(name, JsonValueKind.Number) is { } value && value.TryGetDouble(out double number) && double.IsFinite(number) ? number : throw new JsonFieldException(name);

    public long Whole(string name) => OfKind(name, JsonValueKind.Number) is { } value && value.TryGetInt64(out long number) ? number : throw new JsonFieldException(name);

    public long Count(string name) => Whole(name) is >= 0 and var count ? count : throw new JsonFieldException(name);

    public long CountOr(string name, long otherwise) => _fields.TryGetProperty(name, out _) ? Count(name) : otherwise;

    public DateTimeOffset? Instant(string name)
    {
        if (OfKind(name, JsonValueKind.String) is not { } value) return null;
        return value.TryGetDateTimeOffset(out DateTimeOffset time) ? time : throw new JsonFieldException(name);
    }

    public JsonFields Object(string name) => ObjectOrNull(name) ?? throw new JsonFieldException(name);

    public JsonFields? ObjectOrNull(string name) => OfKind(name, JsonValueKind.Object) is { } value ? new JsonFields(value) : null;

    public IEnumerable<JsonFields> List(string name) => OfKind(name, JsonValueKind.Array) is { } value ? Elements(value) : throw new JsonFieldException(name);

    public IEnumerable<JsonFields> ListOrEmpty(string name) => OfKind(name, JsonValueKind.Array) is { } value ? Elements(value) : [];

    public IEnumerable<string> Texts(string name) => Values(name, JsonValueKind.String).Select(value => TextOf(value, name));

    public IEnumerable<long> Wholes(string name) => Values(name, JsonValueKind.Number).Select(value => value.TryGetInt64(out long number) ? number : throw new JsonFieldException(name));

    private IEnumerable<JsonElement> Values(string name, JsonValueKind kind)
    {
        if (OfKind(name, JsonValueKind.Array) is not { } list) throw new JsonFieldException(name);
        return list.EnumerateArray().Select(value => value.ValueKind == kind ? value : throw new JsonFieldException(name));
    }

    private static IEnumerable<JsonFields> Elements(JsonElement list) => list.EnumerateArray().Select(element => new JsonFields(element));

    private JsonElement? OfKind(string name, JsonValueKind kind)
    {
        if (!_fields.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == kind ? value : throw new JsonFieldException(name);
    }
}
