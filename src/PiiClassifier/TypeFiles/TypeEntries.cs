using System.Text.Json.Serialization;

namespace PiiClassifier.TypeFiles;

/// <summary>The file as it is written.</summary>
internal sealed class TypeEntries
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public TypeEntry?[]? Types { get; init; }
}
