using System.Buffers.Binary;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel.Binary;
using PiiClassifier.Tables.OpenDocument;

namespace PiiClassifier.Tables.Excel;

/// <summary>.xlsx, .xlsm and .xlsb, .ods, and a clear word about other office documents in zip archives.</summary>
/// <remarks>Only the archive's local headers stand at its beginning, so any office document is accepted and told apart when it is opened.</remarks>
internal sealed class XlsxFormat : TableFormat
{
    private static ReadOnlySpan<byte> LocalHeader => "PK\x03\x04"u8;

    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName)
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

    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        var package = new XlsxPackage(SeekableCopy.Of(stream, reading.Limits), reading.Limits);
        try
        {
            XlsxRelationship? main = package.ReadRelationships("").Values.FirstOrDefault(r => r.Type == "officeDocument");
            string part = main?.Part ?? "xl/workbook.xml";
            string contentType = package.ReadContentType(part);
            if (!package.Has(part))
            {
                if (IsOpenDocumentSpreadsheet(package)) return OdsWorkbook.Open(package, reading);
                // Another archive, with a workbook inside that was not packed anew: its headers look like this one's.
                if (main is null && !package.Has("[Content_Types].xml") && !package.Has("mimetype")) return ZipFormat.OpenTables(package.Detach(), reading);
                throw main is null ? WorkbookFaults.Unsupported("not-a-workbook") : WorkbookFaults.Damaged("missing-part");
            }
            if (contentType.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase)) return new XlsbWorkbook(package, part, reading);
            bool workbook = contentType.Contains("spreadsheetml", StringComparison.Ordinal) || contentType.Contains("ms-excel", StringComparison.Ordinal);
            if (!workbook && !part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) throw WorkbookFaults.Unsupported("not-a-workbook");
            return new XlsxWorkbook(package, part, contentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ? "xlsm" : "xlsx", reading);
        }
        catch (Exception exception)
        {
            package.Dispose();
            if (exception is not TableReadException && WorkbookFaults.TryTranslate(exception, out TableReadException? fault)) throw fault;
            throw;
        }
    }

    private static bool IsOpenDocumentSpreadsheet(XlsxPackage package)
    {
        if (!package.Has("mimetype")) return false;
        using PartStream part = package.Open("mimetype");
        Span<byte> type = stackalloc byte[128];
        return type[..part.ReadAtLeast(type, type.Length, throwOnEndOfStream: false)].IndexOf("opendocument.spreadsheet"u8) >= 0;
    }

    /// <summary>The names that office programs put first: parts of workbooks, of their properties, or of OpenDocument.</summary>
    private static bool IsOfficePart(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("[Content_Types].xml"u8) || name.SequenceEqual("mimetype"u8)
        || name.StartsWith("xl/"u8) || name.StartsWith("xl\\"u8) || name.StartsWith("_rels/"u8) || name.StartsWith("docProps/"u8);
}
