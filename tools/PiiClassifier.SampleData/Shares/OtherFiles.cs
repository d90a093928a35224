using System.Globalization;
using System.Text;
using PiiClassifier.SampleData.Files;

namespace PiiClassifier.SampleData.Shares;

/// <summary>What lies on a share and is no table.</summary>
internal static class OtherFiles
{
    private static readonly string[] Subjects = ["会議室の利用について", "防災訓練の実施について", "庁舎清掃のお知らせ", "システム停止のお知らせ", "施設点検の結果について"];

    public static IReadOnlyList<ShareKind> All { get; } =
    [
        new("pdf", 60, place => NoTable(place, "通知文", ".pdf", Pdf(place.Random))),
        new("docx", 60, place => NoTable(place, "起案文書", ".docx", Document(Letter(place.Random)))),
        new("png", 25, place => NoTable(place, "現場写真", ".png", Picture(place.Random))),
        new("jpg", 25, place => NoTable(place, "DSC", ".jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, .. Noise(place.Random, 8000)])),
        new("photos-zip", 5, place => NoTable(place, "写真一式", ".zip", ZipEntries.Pack(FileEncodings.Get("cp932"), [("写真/表.png", Picture(place.Random)), ("写真/裏.png", Picture(place.Random))]))),
        new("letter-txt", 25, place => place.Add(place.Name("お知らせ", ".txt"), FileEncodings.Get("cp932").GetBytes(Letter(place.Random)), false, ShareStatus.Scanned)),
        new("letter-md", 10, place => NoTable(place, "手順", ".md", Encoding.UTF8.GetBytes("# " + Letter(place.Random)))),
        new("code-python", 8, place => NoTable(place, "集計", ".py", Code("import csv\nimport sys\n\n", "def total_{0}(rows):\n    return sum(int(row[{0}]) for row in rows)\n\n\n"))),
        new("code-sql", 6, place => NoTable(place, "抽出", ".sql", Code("-- 月次処理\n", "SELECT shisetsu_cd, COUNT(*) FROM riyo_{0} GROUP BY shisetsu_cd;\n"))),
        new("code-batch", 6, place => NoTable(place, "バックアップ", ".bat", Code("@echo off\r\n", "xcopy D:\\share\\{0} E:\\backup\\{0} /E /Y\r\n"))),
        new("page-html", 6, place => NoTable(place, "案内", ".html", Code("<html><body><h1>案内</h1>\n", "<p>{0} 番窓口へお越しください。</p>\n"))),
        new("settings-ini", 4, place => NoTable(place, "設定", ".ini", Code("[common]\r\n", "timeout{0}={0}00\r\n"))),
    ];

    /// <summary>Bytes that are of no format.</summary>
    public static byte[] Noise(SeededRandom random, int length) => [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))];

    /// <summary>What begins like a picture.</summary>
    public static byte[] Picture(SeededRandom random) => [0x89, .. "PNG\r\n\x1A\n\0\0\0\rIHDR"u8, .. Noise(random, 6000)];

    /// <summary>What begins and ends like a document for print.</summary>
    public static byte[] Pdf(SeededRandom random) => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n<</Filter/FlateDecode/Length 6000>>stream\n"u8, .. Noise(random, 6000), .. "\nendstream\nendobj\n%%EOF\n"u8];

    private static void NoTable(SharePlace place, string title, string ending, byte[] content) => place.Add(place.Name(title, ending), content, false, ShareStatus.NotTable);

    private static string Letter(SeededRandom random) =>
        $"{random.Pick(Subjects)}\r\n\r\n各課長　様\r\n\r\n　標記の件について、下記のとおり実施しますので、関係者への周知をお願いします。\r\n\r\n記\r\n\r\n１　日時　令和７年{random.Between(1, 12)}月{random.Between(1, 28)}日\r\n２　場所　第{random.Between(1, 9)}会議室\r\n３　その他　不明な点は総務課へ問い合わせてください。\r\n\r\n以上\r\n";

    private static byte[] Code(string head, string line) => Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Range(1, 30).Select(i => string.Format(CultureInfo.InvariantCulture, line, i))));

    private static byte[] Document(string text)
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types", Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        string paragraphs = string.Concat(text.Split("\r\n").Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));
        return ZipEntries.Pack(
            null,
            Part("[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            Part("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            Part("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{paragraphs}</w:body></w:document>"));
    }

    private static (string Name, byte[] Content) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
}
