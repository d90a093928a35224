using PiiClassifier.Counting;
using PiiClassifier.Storage;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Partials;

/// <summary>What is known of a part of a scan when it has ended.</summary>
internal sealed record PartialTail
{
    /// <summary>The files that all parts take from. When the part was interrupted it may not have found all.</summary>
    public required FoundList Found { get; init; }

    /// <summary>How many of them fell to this part.</summary>
    public required long Taken { get; init; }

    /// <summary>How many of these are no tables, and have no report.</summary>
    public required int NotTables { get; init; }

    /// <summary>Whether the scan was ended before its end.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>The files of patterns that left something out.</summary>
    public required IReadOnlyList<IgnoreFileUse> IgnoreFiles { get; init; }

    /// <summary>Reports of what was not found to its end, which stand after all files.</summary>
    public required IReadOnlyList<FileReport> NotEnded { get; init; }

    /// <summary>A hash of all reports with their places: the same when the same was found.</summary>
    public string ReportsDigest { get; init; } = "";

    /// <summary>All persons of the part, where they are too many to hold.</summary>
    public HyperLogLog? Persons { get; init; }

    /// <summary>The reports in the file.</summary>
    public long Reports => Taken - NotTables;

    /// <summary>As bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new OutcomeWriter(bytes);
        writer.Write(Found.Files);
        writer.Write(Found.Bytes);
        writer.Write(Found.Digest);
        writer.Write(Taken);
        writer.Write(NotTables);
        writer.Write(Interrupted);
        writer.Write(EndedAt.UtcTicks);
        writer.Write(IgnoreFiles.Count);
        foreach (IgnoreFileUse file in IgnoreFiles)
        {
            writer.Write(file.Path);
            writer.Write(file.LeftOut);
        }
        writer.Write(NotEnded.Count);
        foreach (FileReport file in NotEnded) writer.Write(file);
        writer.Write(ReportsDigest);
        writer.Write(Persons is not null);
        if (Persons is not null) writer.Write(Persons.Registers);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>From bytes that <see cref="ToBytes"/> gave.</summary>
    public static PartialTail Read(byte[] bytes)
    {
        using var reader = new OutcomeReader(new MemoryStream(bytes), PiiCatalogue.Default);
        return new PartialTail
        {
            Found = new FoundList(reader.ReadInt64(), reader.ReadInt64(), reader.ReadString()),
            Taken = reader.ReadInt64(),
            NotTables = reader.ReadInt32(),
            Interrupted = reader.ReadBoolean(),
            EndedAt = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
            IgnoreFiles = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => new IgnoreFileUse(reader.ReadString(), reader.ReadInt32()))],
            NotEnded = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadReport())],
            ReportsDigest = reader.ReadString(),
            Persons = reader.ReadBoolean() ? new HyperLogLog(reader.ReadBytes(HyperLogLog.RegisterCount)) : null,
        };
    }
}
