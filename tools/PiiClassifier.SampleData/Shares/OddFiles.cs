using System.Globalization;
using System.IO.Compression;
using System.Text;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Tables;
using static PiiClassifier.SampleData.Shares.ShareStatus;
using static PiiClassifier.SampleData.Shares.TableContents;

namespace PiiClassifier.SampleData.Shares;

/// <summary>What is broken, protected or odd. Where a scan may rightly say one thing or another, both are named.</summary>
internal static class OddFiles
{
    private const int BombBytes = 16 << 20;
    private const int CellBytes = 3 << 20;

    public static IReadOnlyList<ShareKind> All { get; } =
    [
        // Broken.
        new("truncated-workbook", 1, place => Person(place, ".xlsx", table => Cut(Workbook(table)), null, Damaged)),
        new("flipped-workbook", 1, place => Person(place, ".xlsx", table => Flip(Workbook(table)), null, Scanned, Partial, Damaged)),
        new("truncated-zip", 1, place => Person(place, ".zip", table => Cut(Zip(table)), null, Damaged)),
        new("flipped-zip", 1, place => Person(place, ".zip", table => Flip(Zip(table)), null, Scanned, Partial, Damaged)),
        new("zip-without-workbook", 1, place => place.Add(place.Name("台帳", ".xlsx"), WithoutMainPart(), null, Damaged)),
        new("truncated-xls", 1, place => place.Add(place.Name("台帳", ".xls"), Cut(ProgramFiles.Get("employees.xls")), null, Damaged, Partial)),
        new("empty", 1, place => place.Add(place.Name("未入力", place.Random.Pick<string>([".csv", ".xlsx", ".txt"])), [], false, Scanned)),
        new("zeros", 1, place => place.Add(place.Name("復旧データ", ".xlsx"), new byte[8192], false, Unsupported)),
        new("nul-bytes", 1, place => Person(place, ".csv", WithNulBytes, true, Scanned, Partial)),
        new("mojibake", 1, place => Person(place, ".csv", table => Csv(Mojibake(table), "utf-8-bom"), null, Scanned, Partial)),
        new("mixed-encodings", 1, place => Person(place, ".csv", table => [.. Csv(table, "cp932"), .. Csv(table with { HasHeader = false, Above = [] }, "utf-8")], true, Partial)),
        new("unclosed-quote", 1, place => Person(place, ".csv", WithUnclosedQuote, true, Scanned, Partial)),
        new("header-only", 1, place => Person(place, ".csv", table => Csv(table with { Rows = [] }, "cp932"), null, Scanned)),

        // Protected.
        new("encrypted-xlsx", 1, place => UsualFiles.Program(place, "roll-himitsu.xlsx", ".xlsx", [Encrypted], null)),
        new("encrypted-xls", 1, place => UsualFiles.Program(place, "employees-himitsu.xls", ".xls", [Encrypted], null)),
        new("encrypted-ods", 1, place => UsualFiles.Program(place, "employees-himitsu.ods", ".ods", [Encrypted], null)),
        new("encrypted-zip", 1, place => UsualFiles.Program(place, "encrypted.zip", ".zip", [Encrypted], null)),
        new("no-permission", 1, WriteUnreadable),

        // Not what the name says.
        new("excel-95", 1, place => UsualFiles.Program(place, "registry-biff7.xls", ".xls", [Unsupported], null)),
        new("csv-named-xlsx", 1, place => Person(place, ".xlsx", table => Csv(table, "cp932"), true, Scanned)),
        new("workbook-named-csv", 1, place => Person(place, ".csv", table => Workbook(table), true, Scanned)),
        new("workbook-named-bak", 1, place => Person(place, ".xlsx.bak", table => Workbook(table), true, Scanned)),
        new("csv-without-ending", 1, place => Person(place, "", table => Csv(table, "cp932"), true, Scanned)),
        new("picture-named-xlsx", 1, place => place.Add(place.Name("図面", ".xlsx"), OtherFiles.Picture(place.Random), false, Unsupported)),
        new("pdf-named-csv", 1, place => place.Add(place.Name("通知", ".csv"), OtherFiles.Pdf(place.Random), false, Unsupported)),
        new("login-page-named-csv", 1, place => place.Add(place.Name("ダウンロード", ".csv"), Encoding.UTF8.GetBytes("<!DOCTYPE html>\n<html><head><title>ログイン</title></head><body><form>セッションが切れました。</form></body></html>\n"), false, Scanned, Unsupported)),
        new("gzip", 1, place => Person(place, ".csv.gz", table => Gzip(Csv(table, "utf-8")), null, NotTable)),
        new("lock-file", 1, WriteLockFiles),
        new("resource-fork", 1, place => place.Add("._" + place.Name("名簿", ".csv"), [0, 5, 0x16, 7, 0, 2, 0, 0, .. "Mac OS X        "u8, .. new byte[64], .. OtherFiles.Noise(place.Random, 200)], false, Unsupported)),

        // Large, wide, deep.
        new("zip-bomb", 1, place => place.Add(place.Name("ログ", ".zip"), ZipEntries.Pack(null, [("log.csv", Repeat("2025-04-01,200,OK,0,0,0\r\n"u8, BombBytes))]), false, Scanned)),
        new("workbook-bomb", 1, place => place.Add(place.Name("集計", ".xlsx"), WorkbookBomb(), false, Scanned)),
        new("many-headers", 1, WriteWide),
        new("long-line", 1, place => place.Add(place.Name("ダンプ", ".csv"), [.. "コード,内容\r\n1,"u8, .. Repeat("データ"u8, CellBytes), .. "\r\n2,終\r\n"u8], false, Scanned, Partial)),
        new("nested-zip", 1, place => Person(place, ".zip", table => Nest(Zip(table), 1), true, Scanned)),
        new("nested-too-deep", 1, place => Person(place, ".zip", table => Nest(Zip(table), 4), null, TooLarge, Partial)),
        new("deep-folder", 1, place => Named(place, string.Concat(Enumerable.Repeat("旧/", 40)) + place.Name("名簿", ".csv"))),

        // Names.
        new("long-name", 1, place => Named(place, Shorten(place.Name(string.Concat(Enumerable.Repeat("名簿", 60)), "")) + ".csv")),
        new("ascii-punctuation-name", 1, place => Named(place, "-rf ;$(id) 'a' & #%20[1]{x}" + place.Name("", ".csv"))),
        new("emoji-name", 1, place => Named(place, "📋㊙️" + place.Name("名簿", ".CSV"))),
        new("traversing-zip", 1, place => Person(place, ".zip", table => ZipEntries.Pack(null, [("../../../" + table.Rows.Count + ".csv", Csv(table, "utf-8"))]), true, Scanned)),
        .. OperatingSystem.IsWindows() ? [] : UnixOnly,
    ];

    // Windows refuses such names, and links but from those who may make them.
    private static ShareKind[] UnixOnly =>
    [
        new("newline-name", 1, place => Named(place, "改行\n=cmd()" + place.Name("名簿", ".csv"))),
        new("dangling-link", 1, place => Link(place, place.Name("最新", ".csv"), "移動済み.csv", null, Missing)),
        new("circular-link", 1, WriteCircularLink),
        new("folder-loop", 1, place => Link(place, place.Name("戻る", ""), "..", null, LeftOut)),
        new("linked-file", 1, WriteLinkedFile),
        .. OperatingSystem.IsLinux() ? new ShareKind[] { new("cp932-name", 1, WriteNameInCp932) } : [],
    ];

    private static void Person(SharePlace place, string ending, Func<SampleTable, byte[]> bytes, bool? personal, params string[] statuses)
    {
        TableKind kind = DrawPersonalKind(place.Random);
        place.Add(place.Name(kind.Title, ending), bytes(DrawPlain(place.Random, kind, place.Random.Between(20, 200), kind.Title)), personal, statuses);
    }

    private static void Named(SharePlace place, string name)
    {
        SampleTable table = DrawPlain(place.Random, DrawPersonalKind(place.Random), place.Random.Between(20, 200));
        place.Add(name, Csv(table, "cp932"), table);
    }

    private static byte[] Cut(byte[] bytes) => bytes[..(bytes.Length * 2 / 3)];

    // In the middle stands packed content.
    private static byte[] Flip(byte[] bytes)
    {
        bytes[bytes.Length / 2] ^= 0x10;
        return bytes;
    }

    private static byte[] Zip(SampleTable table) => ZipEntries.Pack(null, [("table.csv", Csv(table, "cp932"))]);

    private static byte[] Nest(byte[] archive, int times) => times == 0 ? archive : Nest(ZipEntries.Pack(null, [("inner.zip", archive)]), times - 1);

    // The list of contents names a workbook that is not there.
    private static byte[] WithoutMainPart() => ZipEntries.Pack(null, [("_rels/.rels", Encoding.UTF8.GetBytes("""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """))]);

    // As a copy broken off and filled up leaves it in one place of the file.
    private static byte[] WithNulBytes(SampleTable table)
    {
        byte[] bytes = Csv(table, "cp932");
        bytes.AsSpan(bytes.Length * 3 / 4, 8).Clear();
        return bytes;
    }

    // UTF-8 that somebody opened as Shift_JIS and saved.
    private static SampleTable Mojibake(SampleTable table)
    {
        Encoding cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        string Mistake(string text) => cp932.GetString(Encoding.UTF8.GetBytes(text));
        return table with { Columns = [.. table.Columns.Select(column => column with { Header = Mistake(column.Header) })], Rows = [.. table.Rows.Select(row => row.Select(Mistake).ToArray())] };
    }

    private static byte[] WithUnclosedQuote(SampleTable table)
    {
        byte[] whole = Csv(table, "cp932");
        int line = whole.AsSpan(0, whole.Length / 2).LastIndexOf((byte)'\n') + 1;
        return [.. whole[..line], (byte)'"', .. whole[line..]];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Repeat(ReadOnlySpan<byte> part, int length)
    {
        byte[] bytes = new byte[length / part.Length * part.Length];
        for (int at = 0; at < bytes.Length; at += part.Length) part.CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    private static byte[] WorkbookBomb()
    {
        string[] row = ["0", "0", "0", "0", "0"];
        TableColumn column = new(Columns.ColumnKinds.Get("quantity"), "数", 0);
        return Workbook(new SampleTable("集計", TableSubject.Thing, [], [.. Enumerable.Repeat(column, row.Length)], [.. Enumerable.Repeat(row, 30_000)], 0));
    }

    private static byte[] Wide(int columns)
    {
        string Line(string cell) => string.Join(',', Enumerable.Range(1, columns).Select(i => cell + i.ToString(CultureInfo.InvariantCulture))) + "\r\n";
        return Encoding.UTF8.GetBytes(Line("項目") + Line("") + Line("1") + Line("2"));
    }

    // A day a column is common; more columns than are read are rare.
    private static void WriteWide(SharePlace place)
    {
        if (place.Random.Chance(0.2)) place.Add(place.Name("横持ち", ".csv"), Wide(20_000), null, Partial);
        else place.Add(place.Name("横持ち", ".csv"), Wide(2_000), null, Scanned);
    }

    // A part of a path has at most 255 bytes; the number at the end stays.
    private static string Shorten(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > 251) name = name[1..];
        return name;
    }

    // Whoever runs this may read all the same, as the administrator of a machine does.
    private static void WriteUnreadable(SharePlace place)
    {
        TableKind kind = DrawPersonalKind(place.Random);
        SampleTable table = DrawPlain(place.Random, kind, place.Random.Between(20, 200));
        string name = place.Name(kind.Title, ".csv");
        place.Add(name, Csv(table, "cp932"), table);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(place.FullPath(name), UnixFileMode.None);
        try
        {
            using FileStream file = File.OpenRead(place.FullPath(name));
        }
        catch (UnauthorizedAccessException)
        {
            place.Correct(null, Denied);
        }
    }

    private static void WriteLockFiles(SharePlace place)
    {
        string name = place.Name("名簿", ".xlsx");
        place.Add("~$" + name, [6, .. "office"u8, .. new byte[158]], false, LeftOut);
        place.Add(".~lock." + name + "#", [.. ",office,pc01,01.04.2025 09:00,file:///;"u8], false, LeftOut);
    }

    private static void Link(SharePlace place, string name, string target, bool? personal, params string[] statuses)
    {
        File.CreateSymbolicLink(place.FullPath(name), target);
        place.Note(name, personal, statuses);
    }

    private static void WriteCircularLink(SharePlace place)
    {
        string name = place.Name("循環", ".csv");
        Link(place, name, name, null, Denied, Missing);
    }

    private static void WriteLinkedFile(SharePlace place)
    {
        string target = place.Name("名簿", ".csv");
        Named(place, target);
        Link(place, "リンク_" + target, target, true, Scanned);
    }

    // 名簿 in the bytes of an old program.
    private static void WriteNameInCp932(SharePlace place)
    {
        string before = place.Name("", ".csv");
        SampleTable table = DrawPlain(place.Random, DrawPersonalKind(place.Random), 20);
        place.Add(before, Csv(table, "cp932"), null, Missing);
        byte[] name = [.. FileEncodings.Get("cp932").GetBytes("名簿_" + before)];
        FileNames.Rename(place.FullPath(before), [.. Encoding.UTF8.GetBytes(place.FullPath("") + "/"), .. name]);
        place.CorrectName(Encoding.UTF8.GetString(name));
    }
}
