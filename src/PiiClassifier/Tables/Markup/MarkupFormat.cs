using System.Buffers;
using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Tables.Csv;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.OpenDocument;

namespace PiiClassifier.Tables.Markup;

/// <summary>Pages of HTML with tables and SpreadsheetML of 2003, which programs like to name .xls, and flat OpenDocument.</summary>
internal sealed class MarkupFormat : TableFormat
{
    private const string Html = "html";
    private const string SpreadsheetMl = "spreadsheetml";
    private const string FlatOpenDocument = "fods";

    private static readonly SearchValues<char> AfterName = SearchValues.Create("\"'>; /");

    // White space and the bytes of byte order marks, in any encoding.
    private static readonly SearchValues<byte> BeforeMarkup = SearchValues.Create([0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]);

    /// <inheritdoc/>
    internal override bool Accepts(ReadOnlySpan<byte> prefix, string fileName) => FormatOf(prefix, fileName) is not null;

    /// <inheritdoc/>
    internal override TableFile Open(Stream stream, string fileName, ReadContext reading)
    {
        Stream text = PrefixedStream.Open(stream, PrefixLength, out ReadOnlySpan<byte> prefix);
        string? format = FormatOf(prefix, fileName);
        Encoding encoding = reading.Encoding ?? EncodingOf(prefix);
        try
        {
            return format switch
            {
                SpreadsheetMl => new SpreadsheetMlWorkbook(SeekableCopy.Of(text, reading.Limits), encoding, reading.Limits),
                FlatOpenDocument => new OdsWorkbook(new PartStream(text, long.MaxValue, leaveOpen: true), FlatOpenDocument, reading),
                _ => new HtmlPage(text, encoding, reading.Limits),
            };
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            throw new TableReadException(fault.Status, fault.Failure, format);
        }
    }

    private static string? FormatOf(ReadOnlySpan<byte> prefix, string fileName)
    {
        int first = prefix.IndexOfAnyExcept(BeforeMarkup);
        if (first < 0 || prefix[first] != '<' || EncodingDetector.Detect(prefix) is not { } encoding) return null;
        string text = encoding.GetString(prefix);
        if (text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml"))
        {
            if (text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)) return SpreadsheetMl;
            if (text.Contains("<office:document ", StringComparison.Ordinal) && text.Contains("opendocument.spreadsheet", StringComparison.Ordinal)) return FlatOpenDocument;
            return Has("<html") && (Has("<table") || TableFileNames.SayTable(fileName)) ? Html : null;
        }
        bool isPage = Has("<html") || Has("<!doctype html") || Has("<table") || Has("<meta");
        // Of a page that says it is a workbook the styles may fill the beginning.
        return isPage && (Has("<table") || TableFileNames.SayTable(fileName)) ? Html : null;

        bool Has(string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
    }

    // What the bytes show; where they show too little, what the page says of itself.
    private static Encoding EncodingOf(ReadOnlySpan<byte> prefix)
    {
        Encoding detected = EncodingDetector.Detect(prefix) ?? TextEncodings.Utf8;
        if (!UndecidedText.IsUndecided(prefix)) return detected;
        string text = Encoding.Latin1.GetString(prefix);
        int charset = text.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (charset < 0) return detected;
        ReadOnlySpan<char> name = text.AsSpan(charset + "charset=".Length).TrimStart("\"'");
        int end = name.IndexOfAny(AfterName);
        // A name such as x-sjis, which is not known here, was a name of code page 932.
        string said = (end < 0 ? name : name[..end]).ToString().Replace("x-", "", StringComparison.OrdinalIgnoreCase);
        // That the bytes are not UTF-16 is plain.
        return TextEncodings.TryGet(said, out Encoding? encoding) && encoding.CodePage is not (1200 or 1201) ? encoding : detected;
    }
}
