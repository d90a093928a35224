using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>The encodings that Japanese files are written in: those that are detected, and the names they are reported and asked for by.</summary>
/// <remarks>None throws: what is not of the encoding becomes U+FFFD. The code pages come from their provider, which a library must not register for its host.</remarks>
internal static class TextEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Shift_JIS as Windows has it, with the NEC and IBM characters.</summary>
    public static Encoding ShiftJis { get; } = CodePage(932);

    public static Encoding EucJp { get; } = CodePage(51932);

    public static Encoding Iso2022Jp { get; } = CodePage(50220);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The names of all of them, as <see cref="NameOf"/> gives and <see cref="TryGet"/> takes them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. new[] { Utf8, ShiftJis, EucJp, Iso2022Jp, Utf16LittleEndian, Utf16BigEndian }.Select(NameOf)];

    /// <summary>The encoding that people mean by a name.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        encoding = name.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => Utf8,
            "shift_jis" or "shift-jis" or "sjis" or "cp932" or "ms932" or "windows-31j" => ShiftJis,
            "euc-jp" or "eucjp" => EucJp,
            "iso-2022-jp" or "jis" => Iso2022Jp,
            "utf-16le" or "utf-16" => Utf16LittleEndian,
            "utf-16be" => Utf16BigEndian,
            _ => null,
        };
        return encoding is not null;
    }

    /// <summary>The name in the report: that of the IANA registry in lower case, the byte order of UTF-16 said.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        932 => "shift_jis",
        51932 => "euc-jp",
        50220 => "iso-2022-jp",
        1200 => "utf-16le",
        1201 => "utf-16be",
        _ => encoding.WebName.ToLowerInvariant(),
    };

    /// <summary>Whether text of this encoding can be split at delimiters as bytes: no byte of a longer character is one. Second bytes of code page 932 begin at 40.</summary>
    public static bool SplitsAsBytes(Encoding encoding, char delimiter) => encoding.CodePage switch
    {
        65001 or 51932 => true,
        932 => delimiter < '@',
        _ => false,
    };

    /// <summary>Whether a byte 0A is a line feed wherever it stands.</summary>
    public static bool HasLineFeeds(Encoding encoding) => encoding.GetByteCount("\n") == 1;

    private static Encoding CodePage(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
