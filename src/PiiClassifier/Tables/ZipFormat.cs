using System.IO.Compression;
using System.Text;

namespace PiiClassifier.Tables;

/// <summary>Archives that are no office documents: not read here, but one with tables inside is told from others.</summary>
internal sealed class ZipFormat : TableFormat
{
    /// <inheritdoc/>
    public override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => prefix.StartsWith("PK\x03\x04"u8);

    /// <inheritdoc/>
    public override TableFile Open(Stream stream, string fileName, Encoding? encoding, TableReadLimits limits)
    {
        if (HoldsTables(SeekableCopy.Of(stream, limits))) throw new TableReadException(ScanStatus.Unsupported, new ScanFailure("unsupported-zip"), "zip");
        throw new TableReadException(ScanStatus.Unsupported, new ScanFailure("unknown-format"));
    }

    private static bool HoldsTables(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Any(entry => TableFileNames.SayTable(entry.FullName));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            // The inner exception is dropped: it may quote the name of an entry.
            throw new TableReadException(ScanStatus.Damaged, new ScanFailure("damaged-archive"), "zip");
        }
    }
}
