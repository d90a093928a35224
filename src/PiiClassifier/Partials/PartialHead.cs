using System.Text;
using PiiClassifier.Storage;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Partials;

/// <summary>What is known of a part of a scan when it begins: what must be the same in all parts, and which of them it is.</summary>
/// <param name="ToolVersion">The version of the library.</param>
/// <param name="Build">A hash of its programs.</param>
/// <param name="Settings">A hash of all that a result depends on beside the file.</param>
/// <param name="Shard">Which part.</param>
/// <param name="IsListed">Whether another program has cut the scan: the files that were named are all of this part.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="OwnTypes">The types that are not in the catalogue of the program; of their words nothing is kept.</param>
internal sealed record PartialHead(string ToolVersion, string Build, string Settings, ShardNumber Shard, bool IsListed, DateTimeOffset StartedAt, IReadOnlyList<PiiType> OwnTypes)
{
    /// <summary>The head of a part that this program scans.</summary>
    /// <param name="options">How each file is scanned; with a key.</param>
    /// <param name="shard">Which part.</param>
    /// <param name="isListed">Whether another program has cut the scan.</param>
    /// <param name="startedAt">When it begins.</param>
    public static PartialHead Of(PiiScannerOptions options, ShardNumber shard, bool isListed, DateTimeOffset startedAt) => new(
        PiiClassifier.ToolVersion.Current,
        ScanSettings.Build,
        ScanSettings.Of(options, options.Key!).Fingerprint,
        shard,
        isListed,
        startedAt,
        [.. options.Catalogue.Types.Where(type => !PiiCatalogue.Default.TryGet(type.Id, out _))]);

    /// <summary>As bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(ToolVersion);
        writer.Write(Build);
        writer.Write(Settings);
        writer.Write(Shard.Index);
        writer.Write(Shard.Count);
        writer.Write(IsListed);
        writer.Write(StartedAt.UtcTicks);
        writer.Write(OwnTypes.Count);
        foreach (PiiType type in OwnTypes)
        {
            writer.Write(type.Id);
            writer.Write(type.JapaneseName);
            writer.Write(type.EnglishName);
            writer.Write((byte)type.Group);
            writer.Write((byte)type.AppiClass);
            writer.Write((byte)type.Risk);
            writer.Write(type.IdentifiesPerson);
            writer.Write(type.LegalBasis ?? "");
        }
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>From bytes that <see cref="ToBytes"/> gave.</summary>
    public static PartialHead Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return new PartialHead(
            reader.ReadString(),
            reader.ReadString(),
            reader.ReadString(),
            new ShardNumber(reader.ReadInt32(), reader.ReadInt32()),
            reader.ReadBoolean(),
            new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
            [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => ReadType(reader))]);
    }

    private static PiiType ReadType(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), reader.ReadString(), (PiiGroup)reader.ReadByte(), (AppiClass)reader.ReadByte(), reader.ReadByte())
        {
            IdentifiesPerson = reader.ReadBoolean(),
            LegalBasis = reader.ReadString() is { Length: > 0 } basis ? basis : null,
        };
}
