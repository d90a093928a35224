using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiiClassifier.TypeFiles;

/// <summary>How the file is read: a property that is not known is a typing error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = false,
    Converters = [typeof(KebabEnumConverter<Taxonomy.PiiGroup>), typeof(KebabEnumConverter<Taxonomy.AppiClass>)],
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(TypeEntries))]
internal sealed partial class TypeFileJson : JsonSerializerContext
{
    /// <summary>Names in lower-case words joined by hyphens, as reports write them: special-care.</summary>
    internal sealed class KebabEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
        where TEnum : struct, Enum;
}
