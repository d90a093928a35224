using System.Globalization;
using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Fixtures;

/// <summary>Text files: quotation marks, lines, bytes and names that are not what they should be.</summary>
internal static class HostileTexts
{
    private const string Header = "氏名,住所,電話番号\n";

    /// <summary>A roll of invented people.</summary>
    public static string Roll { get; } = Header + string.Concat(Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"山田 {"太次三四五"[i % 5]}郎,青森県弘前市百石町{i + 1}-2,090-1234-{i:D4}\n")));

    /// <summary>The same in UTF-8.</summary>
    public static byte[] RollBytes { get; } = Utf8(Roll);

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("unclosed-quote-first.csv", ScanStatus.Partial, "quote-not-closed", () => Utf8("\"" + Roll)),
        new("unclosed-quote-last.csv", ScanStatus.Partial, "quote-not-closed", () => Utf8(Roll + "\"山田 太郎,弘前市\n山田 次郎,弘前市\n")),
        new("unclosed-quote-each-line.csv", ScanStatus.Partial, "quote-not-closed", () => Utf8(string.Concat(Enumerable.Repeat("1,\"弘前市\n", 100_000)))),
        new("quotes-only.csv", ScanStatus.Scanned, null, () => Utf8(new string('"', 1 << 20))),
        new("nul-byte-in-a-cell.csv", ScanStatus.Scanned, null, () => Utf8(Roll.Replace("町7-", "町\07-", StringComparison.Ordinal))),
        new("nul-bytes-in-all-cells.csv", ScanStatus.Unsupported, "unknown-format", () => Utf8(Roll.Replace("弘前", "弘\0前", StringComparison.Ordinal))),
        new("nul-bytes-behind-text.csv", ScanStatus.Scanned, null, () => [.. RollBytes, .. new byte[1 << 20]]),
        new("nul-bytes-only.csv", ScanStatus.Unsupported, "unknown-format", () => new byte[1 << 20]),
        new("mixed-encodings.csv", ScanStatus.Partial, "encoding-doubtful", () => [.. RollBytes, .. Enumerable.Repeat(TextEncodings.ShiftJis.GetBytes("山田 太郎,青森県弘前市百石町,090-1234-0000\n"), 200).SelectMany(line => line)]),
        new("mixed-encodings-behind-64-kilobytes.csv", ScanStatus.Partial, "encoding-doubtful", () => [.. Utf8(string.Concat(Enumerable.Repeat(Roll, 200))), .. Enumerable.Repeat(TextEncodings.ShiftJis.GetBytes("山田 太郎,青森県弘前市百石町,090-1234-0000\n"), 2000).SelectMany(line => line)]),
        new("mojibake.csv", ScanStatus.Scanned, null, () => Utf8(TextEncodings.ShiftJis.GetString(RollBytes))),
        new("half-characters.csv", ScanStatus.Scanned, null, () => [.. RollBytes[..^2], 0xE5]),
        new("million-columns.csv", ScanStatus.Partial, "too-many-columns", () => Utf8(string.Join(',', Enumerable.Repeat("1", 1_000_000)) + "\n" + new string(',', 999_999) + "\n")),
        new("line-of-eight-megabytes.csv", ScanStatus.Partial, "record-too-long", () => Utf8(string.Join(',', Enumerable.Repeat("1234567", 1_000_000)) + "\n")),
        new("million-delimiters-a-line.csv", ScanStatus.Partial, "too-many-columns", () => Utf8(string.Concat(Enumerable.Repeat(new string(',', 1_000_000) + "\n", 20)))),
        new("million-tables.csv", ScanStatus.Scanned, null, () => Utf8(string.Concat(Enumerable.Repeat("氏名,電話番号,年齢\n山田 太郎,090-1234-5678,30\n\n\n", 100_000)))),
        new("line-breaks-only.csv", ScanStatus.Scanned, null, () => Utf8(new string('\n', 4 << 20))),
        new("dates-beyond-the-calendar.csv", ScanStatus.Scanned, null, () => Utf8("氏名,生年月日\n" + string.Concat(Enumerable.Repeat("山田 太郎,令和999999999年99月99日\n山田 次郎,-0001-00-00\n山田 三郎,9999999999/1/1\n山田 四郎,2958466\n山田 五郎,昭和-1年2月30日\n", 8)))),
        new("numbers-without-end.csv", ScanStatus.Scanned, null, () => Utf8("番号,額\n" + string.Concat(Enumerable.Repeat($"{new string('9', 5000)},1e999999\n", 40)))),
        new("controls-in-header.csv", ScanStatus.Scanned, null, () => Utf8(Roll.Replace("電話番号", "電話番号\u001b[31m\u0007", StringComparison.Ordinal))),
        new("formulas-as-header.csv", ScanStatus.Scanned, null, () => Utf8(Roll.Replace("氏名", "=cmd|'/c calc'!A1", StringComparison.Ordinal))),
        new("workbook-in-name-only.xlsx", ScanStatus.Scanned, null, () => RollBytes),
        new("picture-named.csv", ScanStatus.Unsupported, "unknown-format", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8, .. new byte[64]]),
        new("document-named.xls", ScanStatus.Unsupported, "unknown-format", () => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. new byte[64]]),
        new("empty.xlsx", ScanStatus.Scanned, null, () => []),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
