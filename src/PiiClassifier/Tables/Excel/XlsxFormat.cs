using System.Buffers.Binary;
using System.Text;

namespace PiiClassifier.Tables.Excel;

/// <summary>.xlsx and .xlsm, and a clear word about other office documents in zip archives.</summary>
/// <remarks>Only the archive's local headers stand at its beginning, so any office document is accepted and told apart when it is opened.</remarks>
internal sealed class XlsxFormat : TableFormat
{
    /// <summary>The most bytes of a stream that cannot seek which are held in memory.</summary>
    private const long MaxBufferedBytes = 1 << 30;

    private static ReadOnlySpan<byte> LocalHeader => "PK\x03\x04"u8;

    public override bool Accepts(ReadOnlySpan<byte> prefix, string fileName)
    {
        if (!prefix.StartsWith(LocalHeader)) return false;
        for (int at = 0; at >= 0;)
        {
            ReadOnlySpan<byte> header = prefix[at..];
            if (header.Length < 30) return false;
            int length = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
            if (IsOfficePart(header.Slice(30, Math.Min(length, header.Length - 30)))) return true;
            int next = header[4..].IndexOf(LocalHeader);
            at = next < 0 ? -1 : at + 4 + next;
        }
        return false;
    }

    public override TableFile Open(Stream stream, string fileName, Encoding? encoding, TableReadLimits limits)
    {
        var package = new XlsxPackage(stream.CanSeek ? stream : Buffer(stream, Math.Min(limits.MaxUnpackedBytes, MaxBufferedBytes)), limits);
        try
        {
            XlsxRelationship? main = package.ReadRelationships("").Values.FirstOrDefault(r => r.Type == "officeDocument");
            string part = main?.Part ?? "xl/workbook.xml";
            string contentType = package.ReadContentType(part);
            if (contentType.Contains("sheet.binary", StringComparison.Ordinal)) throw WorkbookFaults.Unsupported("unsupported-xlsb");
            if (!package.Has(part))
            {
                if (package.Has("mimetype") && package.Has("content.xml")) throw WorkbookFaults.Unsupported("unsupported-opendocument");
                throw main is null ? WorkbookFaults.Unsupported("not-a-workbook") : WorkbookFaults.Damaged("missing-part");
            }
            bool workbook = contentType.Contains("spreadsheetml", StringComparison.Ordinal) || contentType.Contains("ms-excel", StringComparison.Ordinal);
            if (!workbook && !part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) throw WorkbookFaults.Unsupported("not-a-workbook");
            return new XlsxWorkbook(package, part, contentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ? "xlsm" : "xlsx");
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The names that office programs put first: parts of workbooks, of their properties, or of OpenDocument.</summary>
    private static bool IsOfficePart(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("[Content_Types].xml"u8) || name.SequenceEqual("mimetype"u8)
        || name.StartsWith("xl/"u8) || name.StartsWith("xl\\"u8) || name.StartsWith("_rels/"u8) || name.StartsWith("docProps/"u8);

    private static MemoryStream Buffer(Stream stream, long maxBytes)
    {
        var memory = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            if (memory.Length + read > maxBytes) throw WorkbookFaults.TooLarge("archive-too-large", maxBytes);
            memory.Write(piece, 0, read);
        }
        memory.Position = 0;
        return memory;
    }
}
