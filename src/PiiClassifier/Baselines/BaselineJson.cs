using System.Text.Json.Serialization;

namespace PiiClassifier.Baselines;

/// <summary>Reads and writes the file without reflection.</summary>
[JsonSerializable(typeof(Baseline.Content))]
internal sealed partial class BaselineJson : JsonSerializerContext;
