using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PiiClassifier.Cli.Files;

/// <summary>The encodings that <c>--encoding</c> takes: those that Japanese files are written in.</summary>
internal static class EncodingNames
{
    /// <summary>The names to offer.</summary>
    public static IReadOnlyList<string> Offered { get; } = ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be"];

    public static bool TryGet(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        encoding = name.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "shift_jis" or "shift-jis" or "sjis" or "cp932" or "ms932" or "windows-31j" => CodePagesEncodingProvider.Instance.GetEncoding(932),
            "euc-jp" or "eucjp" => CodePagesEncodingProvider.Instance.GetEncoding(51932),
            "iso-2022-jp" or "jis" => CodePagesEncodingProvider.Instance.GetEncoding(50220),
            "utf-16le" or "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => null,
        };
        return encoding is not null;
    }
}
