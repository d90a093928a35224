using System.Text.Json.Serialization;

namespace PiiClassifier.Fingerprints;

/// <summary>What the sealed directory of a file of fingerprints says, as it is written.</summary>
internal sealed record FingerprintDirectory
{
    public required IReadOnlyList<Entry> Tables { get; init; }

    /// <summary>A table and where its blocks lie.</summary>
    internal sealed record Entry
    {
        public required KnownTable Table { get; init; }

        /// <summary>Where its first block begins.</summary>
        public required long Offset { get; init; }

        /// <summary>The number of its first block; the others follow.</summary>
        public required long FirstBlock { get; init; }

        public required int Blocks { get; init; }
    }
}

/// <summary>Reads and writes the directory without reflection.</summary>
[JsonSerializable(typeof(FingerprintDirectory))]
internal sealed partial class FingerprintJson : JsonSerializerContext;
