using System.Buffers;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>Pages of HTML with tables and SpreadsheetML of 2003, which programs like to name .xls: not read here, but neither taken for text in columns.</summary>
internal sealed class MarkupFormat : TableFormat
{
    private const string SpreadsheetNamespace = "urn:schemas-microsoft-com:office:spreadsheet";

    // White space and the bytes of byte order marks, in any encoding.
    private static readonly SearchValues<byte> BeforeMarkup = SearchValues.Create([0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]);

    /// <inheritdoc/>
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => FormatOf(prefix, fileName) is not null;

    /// <inheritdoc/>
    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        PrefixedStream.Open(stream, PrefixLength, out ReadOnlySpan<byte> prefix);
        string? format = FormatOf(prefix, fileName);
        throw new TableReadException(ScanStatus.Unsupported, new ScanFailure(format == "html" ? "unsupported-html" : "unsupported-spreadsheetml"), format);
    }

    private static string? FormatOf(ReadOnlySpan<byte> prefix, string fileName)
    {
        int first = prefix.IndexOfAnyExcept(BeforeMarkup);
        if (first < 0 || prefix[first] != '<' || EncodingDetector.Detect(prefix) is not { } encoding) return null;
        string text = encoding.GetString(prefix);
        bool isXml = text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml");
        if (isXml && text.Contains(SpreadsheetNamespace, StringComparison.Ordinal)) return "spreadsheetml";
        bool isPage = Has("<html") || (!isXml && (Has("<!doctype html") || Has("<table") || Has("<meta")));
        // Of a page that says it is a workbook the styles may fill the beginning.
        return isPage && (Has("<table") || TableFileNames.SayTable(fileName)) ? "html" : null;

        bool Has(string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
    }
}
