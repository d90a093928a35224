using System.Text;

namespace PiiClassifier.SampleData.Files;

/// <summary>The encodings of text files, by the names the commands take.</summary>
public static class FileEncodings
{
    public static IReadOnlyList<string> Names { get; } = ["utf-8", "utf-8-bom", "cp932", "euc-jp", "iso-2022-jp", "utf-16le"];

    /// <summary>The encoding of that name. A character it lacks becomes 〓 (geta), as printers and offices do it.</summary>
    /// <exception cref="ArgumentException">The name is none of <see cref="Names"/>.</exception>
    public static Encoding Get(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        "utf-8-bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        "cp932" => CodePage(932),
        "euc-jp" => CodePage(51932),
        "iso-2022-jp" => CodePage(50220),
        "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        _ => throw new ArgumentException("Encodings are " + string.Join(", ", Names) + ".", nameof(name)),
    };

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, new EncoderReplacementFallback("〓"), DecoderFallback.ExceptionFallback)!;
}
