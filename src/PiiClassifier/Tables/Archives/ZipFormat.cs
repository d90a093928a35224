namespace PiiClassifier.Tables.Archives;

/// <summary>.zip with tables inside; also archives in archives, to a bounded depth.</summary>
internal sealed class ZipFormat : TableFormat
{
    /// <inheritdoc/>
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith("PK\x03\x04"u8);

    /// <inheritdoc/>
    internal override TableFile Open(Stream stream, string fileName, ReadContext reading) => OpenTables(SeekableCopy.Of(stream, reading.Limits), reading);

    /// <summary>Opens an archive that seeks.</summary>
    /// <exception cref="TableReadException">It is damaged or lies too deep.</exception>
    public static ZipTables OpenTables(Stream stream, ReadContext reading)
    {
        if (reading.Depth >= reading.Limits.MaxArchiveDepth) throw ArchiveFaults.TooLarge("archive-too-deep", reading.Limits.MaxArchiveDepth);
        return new ZipTables(stream, reading);
    }
}
