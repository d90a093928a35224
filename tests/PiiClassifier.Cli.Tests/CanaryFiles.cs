using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PiiClassifier.Cli.Tests;

/// <summary>Files whose cells hold marks: tables of every layout, and files at fault.</summary>
internal static class CanaryFiles
{
    private const string Mark = CanaryMark.Latin;
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    // Each value is one that a recognizer knows, or nearly, and no two are the same.
    private static readonly Func<int, string>[] Columns =
    [
        i => $"山田 {Mark}{CanaryMark.Japanese}{i:D3}",
        i => $"{Mark}{i:D3}@example.jp",
        i => $"青森県弘前市{CanaryMark.Japanese}町{i}-{Mark}{i:D3}",
        i => $"090-{Mark}-{i:D4}",
        i => $"昭和{i % 60}年4月1日{Mark}",
        i => $"電話は{Mark}{i:D3}まで。{new string('あ', 300)}",
    ];

    /// <summary>The headers of the columns.</summary>
    public const string Header = "氏名,メールアドレス,住所,電話番号,生年月日,備考";

    /// <summary>The files by their names.</summary>
    public static Dictionary<string, byte[]> Contents { get; } = new()
    {
        ["utf-8.csv"] = Utf8($"{Header}\n{Rows(40)}"),
        ["cp932.csv"] = Cp932.GetBytes($"{Header}\n{Rows(40)}"),
        ["long.csv"] = Utf8($"{Header}\n{Rows(1500)}"),
        ["headerless.csv"] = Utf8(Rows(40)),
        ["one-row.csv"] = Utf8(Rows(1)),
        ["names.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"山田 {Mark}{i},タロウ {Mark}{i},男{Mark}\n"))),
        ["notes-in-brackets.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"氏名（{Mark}{i}）,電話番号（{Mark}{i}）,氏名_{Mark}{i},備考[{Mark}{i}]\n"))),
        ["logins.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"{Mark}{(char)('a' + i)}_tanaka,{Mark}{(char)('a' + i)}_sato\n"))),
        ["login-list.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"{Mark}{(char)('a' + i)}_id\n"))),
        ["endings.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"{Mark}{(char)('a' + i)}桑名,{Mark}{(char)('a' + i)}春日\n"))),
        ["english.csv"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"{Mark}{(char)('a' + i)} Price,{Mark}{(char)('a' + i)} Page,{Mark}{(char)('a' + i)} Day\n"))),
        ["one-english.csv"] = Utf8($"{Mark} Price,{Mark} Page\nJohn Brand,Jim Line\n"),
        ["titles.csv"] = Utf8($"名簿 {Mark}\n作成者：{Mark}太郎\n\n{Header}\n{Rows(20)}"),
        ["form.csv"] = Utf8($"申請書,\n氏名,山田{Mark}\n住所,青森県{Mark}\n電話番号,090-{Mark}\n生年月日,昭和{Mark}\n備考,{Mark}\n"),
        ["form-inline.csv"] = Utf8($"氏名：山田{Mark}\n住所：青森県{Mark}\n電話番号：090-{Mark}\n"),
        ["transposed.csv"] = Utf8($"氏名,{Mark}1,{Mark}2,{Mark}3,{Mark}4\n住所,{Mark}5,{Mark}6,{Mark}7,{Mark}8\n電話番号,{Mark}9,{Mark}10,{Mark}11,{Mark}12\n"),
        ["stacked.csv"] = Utf8($"{Header}\n{Rows(8)}\n\n会社名,担当者,電話番号\n{string.Concat(Enumerable.Range(0, 8).Select(i => $"株式会社{Mark}{i},{Mark}{i},03-{Mark}\n"))}"),
        ["sexes.csv"] = Utf8(Marked(40, "男", "女")),
        ["relations.csv"] = Utf8(Marked(12, "世帯主", "妻", "長男", "長女")),
        ["offices.csv"] = Utf8(Marked(5, "店長", "部長", "代表", "課長")),
        ["marriages.csv"] = Utf8(Marked(3, "離婚", "既婚", "未婚")),
        ["one-office.csv"] = Utf8(Marked(1, "店長")),
        ["one-word.csv"] = Utf8($"備考,{Mark}太郎\n"),
        ["channels.csv"] = Utf8(Marked(30, "電話", "住所", "備考", "氏名")),
        ["offices.xlsx"] = Xlsx(Marked(30, "店長", "部長", "代表", "課長")),
        ["form-merged.xlsx"] = Xlsx(Form(2, 6)),
        ["form-wide.xlsx"] = Xlsx(Form(12, 64)),
        ["form-wider.xlsx"] = Xlsx(Form(70, 1)),
        ["form-two-up.xlsx"] = Xlsx($"{Spread("氏名", 8)}{Spread($"山田{Mark}", 32)}{Spread("電話番号", 8)}{Mark}\n{Spread("住所", 8)}{Spread($"青森県{Mark}", 32)}{Spread("生年月日", 8)}昭和{Mark}\n"),
        ["form-long.csv"] = Utf8(Form(1, 1) + string.Concat(Enumerable.Range(0, 150).Select(i => $"{Mark}{i},はい{Mark}\n"))),
        ["forms.csv"] = Utf8(string.Concat(Enumerable.Repeat(Form(1, 1), 60))),
        ["lines.json"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"name\": \"{Mark}{i}\", \"{Mark}\": \"{Mark}\"}}\n"))),
        ["form-unknown-first.csv"] = Utf8($"氏名,山田{Mark}\n" + string.Concat(Enumerable.Range(0, 150).Select(i => $"{Mark}{i},はい{Mark}\n"))),
        ["transposed-unknown.csv"] = Utf8($"氏名,{Mark}1,{Mark}2,{Mark}3,{Mark}4\n住所,{Mark}5,{Mark}6,{Mark}7,{Mark}8\n電話番号,090-{Mark},090-1,090-2,090-3\n{{{Mark},1980-01-01,1980-01-02,1980-01-03,1980-01-04\n"),
        ["stacked-below.csv"] = Utf8($"会社名,所在地,電話番号\n{string.Concat(Enumerable.Range(0, 20).Select(i => $"株式会社{Mark}{i},{Mark}町{i},03-0000-{i:D4}\n"))}{Header}\n{Rows(20)}"),
        ["long-notes.csv"] = Utf8(string.Concat(Enumerable.Range(0, 30).Select(i => $"{i} {Mark}の注意\n")) + $"{Header}\n{Rows(20)}"),
        ["broken-quotes.csv"] = Utf8($"{Header}\n{Rows(10)}\"{Mark},{Mark}\n{Rows(10)}"),
        ["ragged.csv"] = Utf8($"氏名,住所\n{Rows(10)}{Mark}\n,,,,,,,,,{Mark}\n"),
        ["fixed-width.txt"] = Cp932.GetBytes(string.Concat(Enumerable.Range(0, 20).Select(i => $"山田{Mark}{i,-8}青森県{Mark}{i,-12}090-0000-{i:D4}\n"))),
        ["blanks.txt"] = Utf8("氏名 住所 電話番号\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"山田{Mark}{i} 青森県{Mark}{i} 090-0000-{i:D4}\n"))),
        ["wide-commas.txt"] = Utf8(string.Concat(Enumerable.Range(0, 20).Select(i => $"山田{Mark}{i}，青森県{Mark}{i}，090-0000-{i:D4}\n"))),
        ["copies.xlsx"] = Xlsx($"{Header}\n{Rows(5)}", copies: true),
        ["roll.xlsx"] = Xlsx($"{Header}\n{Rows(40)}"),
        ["headerless.xlsx"] = Xlsx(Rows(40)),
        ["malformed.xlsx"] = Xlsx(Rows(10), cutOff: "</row>"),
        ["truncated.xlsx"] = Xlsx(Rows(40))[..600],
        ["page.xls"] = Utf8($"<html><body><table>{string.Concat($"{Header}\n{Rows(20)}".Split('\n').Select(line => $"<tr><td>{line.Replace(",", "</td><td>", StringComparison.Ordinal)}</td></tr>"))}</table>"),
        ["inside.zip"] = Zip(("名簿/roll.csv", Utf8($"{Header}\n{Rows(20)}"))),
        ["truncated.zip"] = Zip(("roll.csv", Utf8($"{Header}\n{Rows(400)}")))[..900],
        ["encrypted.zip"] = Encrypted(Zip(("roll.csv", Utf8($"{Header}\n{Rows(20)}")))),
        ["binary.csv"] = [.. Utf8(Rows(3)), 0, 0, 1, 2, 255, .. Utf8(Rows(3))],
        ["old.xls"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Utf8(Rows(20))],
    };

    /// <summary>The bytes of a text.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Lines of marked cells.</summary>
    public static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(i => string.Join(',', Columns.Select(column => column(i))) + "\n"));

    // Words that head columns as well as fill them, each beside marked cells.
    private static string Marked(int count, params string[] words) => string.Concat(Enumerable.Range(0, count).Select(i => $"{words[i % words.Length]},山田　{Mark}{i},{Mark}{i}課\n"));

    // Cells that are merged come spread over all the columns they cover.
    private static string Form(int labelWidth, int valueWidth) => string.Concat(
        "氏名 住所 電話番号 生年月日 備考".Split(' ').Select(label => $"{Spread(label, labelWidth)}{Spread($"{label[0]}{Mark}", valueWidth)}\n".Replace(",\n", "\n", StringComparison.Ordinal)));

    private static string Spread(string cell, int width) => string.Concat(Enumerable.Repeat(cell + ",", width));

    /// <summary>The smallest workbook; a sheet whose rows end too early is malformed.</summary>
    public static byte[] Xlsx(string csv, string? cutOff = null, bool copies = false)
    {
        string rows = string.Concat(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            $"<row>{string.Concat(line.Split(',').Select(cell => $"<c t='inlineStr'><is><t>{cell}</t></is></c>"))}</row>"));
        if (cutOff is not null) rows = rows[..rows.LastIndexOf(cutOff, StringComparison.Ordinal)];
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Dictionary<string, string> parts = new()
        {
            ["[Content_Types].xml"] = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>",
            ["_rels/.rels"] = $"<Relationships><Relationship Id='a' Type='{Related}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            ["xl/workbook.xml"] = $"<workbook xmlns='{Main}' xmlns:r='{Related}'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships><Relationship Id='r1' Type='{Related}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
            ["xl/worksheets/sheet1.xml"] = string.Create(CultureInfo.InvariantCulture, $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData></worksheet>"),
        };
        if (copies)
        {
            string cells = string.Concat(Header.Split(',').Select((header, i) => $"<definedName name='{header}'>\"{Columns[i](i)}\"</definedName>"));
            parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("</workbook>", $"<definedNames>{cells}</definedNames></workbook>", StringComparison.Ordinal);
            parts["docProps/core.xml"] = $"<coreProperties><creator>山田 {Mark}</creator><description>{Mark}@example.jp</description></coreProperties>";
            parts["docProps/custom.xml"] = $"<Properties><property name='電話番号'><lpwstr>090-0000-{Mark}</lpwstr></property></Properties>";
            parts["xl/externalLinks/externalLink1.xml"] = string.Create(CultureInfo.InvariantCulture, $"<externalLink><externalBook><sheetNames><sheetName val='表'/></sheetNames><sheetDataSet><sheetData sheetId='0'>{rows.Replace("<c t='inlineStr'><is><t>", "<cell t='str'><v>", StringComparison.Ordinal).Replace("</t></is></c>", "</v></cell>", StringComparison.Ordinal)}</sheetData></sheetDataSet></externalBook></externalLink>");
        }
        return Zip([.. parts.Select(part => (part.Key, Utf8(part.Value)))]);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }
        return memory.ToArray();
    }

    // Says of its entry that it is encrypted: bit 0 of the flags, in the header of the entry and in the directory (APPNOTE 4.4.4).
    private static byte[] Encrypted(byte[] archive)
    {
        archive[6] |= 1;
        archive[archive.AsSpan().IndexOf("PK\x1\x2"u8) + 8] |= 1;
        return archive;
    }
}
