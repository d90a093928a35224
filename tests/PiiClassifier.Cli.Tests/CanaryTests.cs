using System.Globalization;
using System.IO.Compression;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Tests;

/// <summary>A tool that finds personal information must not print it: every cell holds a mark, and no output does.</summary>
public sealed class CanaryTests
{
    // Letters and digits that no resource, id or header holds.
    private const string Mark = "zqxj";
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    // Each value is one that a recognizer knows, or nearly, and no two are the same.
    private static readonly Func<int, string>[] Columns =
    [
        i => $"山田 {Mark}{i:D3}",
        i => $"{Mark}{i:D3}@example.jp",
        i => $"青森県弘前市百石町{i}-{Mark}{i:D3}",
        i => $"090-{Mark}-{i:D4}",
        i => $"昭和{i % 60}年4月1日{Mark}",
        i => $"電話は{Mark}{i:D3}まで。{new string('あ', 300)}",
    ];

    private static readonly string Header = "氏名,メールアドレス,住所,電話番号,生年月日,備考";

    public static TheoryData<string> Files => [.. Contents.Keys];

    private static Dictionary<string, byte[]> Contents { get; } = new()
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
        ["binary.csv"] = [.. Utf8(Rows(3)), 0, 0, 1, 2, 255, .. Utf8(Rows(3))],
        ["old.xls"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Utf8(Rows(20))],
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNoOutput(string name)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllBytesAsync(folder[name], Contents[name]);
        var thrown = new StringBuilder();
        void Note(object? sender, FirstChanceExceptionEventArgs raised)
        {
            // The Framework's own messages are not ours; what passes through a report is looked at below.
            if (raised.Exception.TargetSite?.DeclaringType?.FullName?.StartsWith("PiiClassifier", StringComparison.Ordinal) != true) return;
            lock (thrown) thrown.AppendLine(raised.Exception.ToString());
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            foreach (string language in (string[])["en", "ja"])
            {
                AssertUnmarked(await Run("scan", folder[name], "--lang", language));
                AssertUnmarked(await Run("scan", folder[name], "--format", "json", "--lang", language, "--output", folder["report.json"]));
                foreach (string format in ReportFormats.BuiltIn.Select(format => format.Name)) AssertUnmarked(await Run("report", folder["report.json"], "--format", format, "--lang", language));
                AssertUnmarked(await Run("explain", folder[name], "--lang", language));
            }
            AssertUnmarked(await Run("scan", folder[name], "--ignore-headers", "--format", "json"));
            await Run("scan", folder[name], "--ignore-headers", "--output", folder["other.json"]);
            foreach (string format in (string[])["console", "json", "markdown"]) AssertUnmarked(await Run("diff", folder["report.json"], folder["other.json"], "--format", format));
            AssertUnmarked(await Run("explain", folder[name], "--ignore-headers"));
            AssertUnmarked(await Run("explain", folder[name], "--column", "0", "--encoding", "shift_jis"));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }
        Assert.DoesNotContain(Mark, thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Mark_OfACell_IsInNoObjectOfTheReport(string name)
    {
        var progress = new ProgressCollector();
        FileReport file = await new PiiScanner().ScanAsync(new MemoryStream(Contents[name]), name, progress);

        AssertUnmarked(file.ToString());
        AssertUnmarked(file.Failure?.ToString());
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            AssertUnmarked(file.Failure?.Describe(language));
            foreach (TableReport table in file.Tables)
            {
                AssertUnmarked(table.ToString(), table.Name);
                AssertUnmarked([.. table.SubjectEvidence.Select(evidence => evidence.Describe(language))]);
                foreach (ColumnReport column in table.Columns)
                {
                    AssertUnmarked(column.ToString(), column.Header, column.Type?.ToString());
                    AssertUnmarked([.. column.Evidence.Concat(column.Candidates.SelectMany(candidate => candidate.Evidence)).SelectMany(evidence => (string[])[evidence.ToString()!, evidence.Describe(language)])]);
                    AssertUnmarked([.. column.Candidates.Select(candidate => candidate.ToString())]);
                    if (table.HeaderRow < 0 && table.Layout == TableLayout.Rows) Assert.Null(column.Header);
                }
            }
        }
        AssertUnmarked([.. progress.Told.Select(step => step.ToString())]);
    }

    [Theory]
    [InlineData("男 女")]
    [InlineData("既婚 未婚 離婚")]
    [InlineData("世帯主 妻 長男 長女")]
    [InlineData("店長 部長 代表 課長")]
    [InlineData("学生 会社員 無職")]
    [InlineData("A B O AB")]
    [InlineData("電話 備考 住所")]
    public async Task ListWithoutHeaders_BesideWordsThatHeadColumnsToo_HasNoHeaders_AndAllItsPersons(string words)
    {
        string[] beside = words.Split(' ');
        string[] given = "太郎 花子 一郎 健一 美咲 翔太 陽子 直樹".Split(' ');
        IEnumerable<string> people = "佐藤 鈴木 高橋 田中 渡辺".Split(' ').SelectMany(family => given.Select(name => family + name));
        string csv = string.Concat(people.Select((person, i) => $"{beside[i % beside.Length]},{person},弘前市{i + 1}-2\n"));

        foreach ((string name, byte[] content) in ((string, byte[])[])[("list.csv", Utf8(csv)), ("list.xlsx", Xlsx(csv))])
        {
            TableReport table = Assert.Single((await new PiiScanner().ScanAsync(new MemoryStream(content), name)).Tables);

            Assert.Equal(TableLayout.Rows, table.Layout);
            Assert.Equal(-1, table.HeaderRow);
            Assert.All(table.Columns, column => Assert.Null(column.Header));
            Assert.Equal(TableSubject.Person, table.Subject);
            Assert.Equal(40, table.Rows);
            Assert.Equal(40, table.Persons);
        }
    }

    [Fact]
    public async Task Header_OfARecognisedHeaderRow_IsShown()
    {
        FileReport file = await new PiiScanner().ScanAsync(new MemoryStream(Contents["utf-8.csv"]), "roll.csv");
        Assert.Equal(Header.Split(','), Assert.Single(file.Tables).Columns.Select(column => column.Header));
    }

    [Fact]
    public async Task Markup_InPathSheetAndHeader_IsMarkupInNoReport()
    {
        const string Attack = "<img src=x onerror=alert(1)>";
        using var folder = new ScratchFolder();
        string path = folder[OperatingSystem.IsWindows() ? "roll.csv" : Attack.Replace(" ", "_", StringComparison.Ordinal) + ".csv"];
        await File.WriteAllBytesAsync(path, Utf8($"氏名{Attack},住所,電話番号,=cmd|' /C calc'!A0\n{string.Concat(Enumerable.Range(0, 20).Select(i => $"山田太郎{i},弘前市{i + 1}-2,090-1234-{i:D4},{i}\n"))}"));
        await Run("scan", path, "--format", "json", "--output", folder["report.json"]);
        Assert.Contains(Attack, await Run("report", folder["report.json"], "--format", "json"), StringComparison.Ordinal);
        foreach (string format in (string[])["html", "markdown"]) Assert.DoesNotContain("<img", await Run("report", folder["report.json"], "--format", format), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(",'=cmd|", await Run("report", folder["report.json"], "--format", "csv"), StringComparison.Ordinal);
        foreach (JsonElement result in JsonDocument.Parse(await Run("report", folder["report.json"], "--format", "sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            Assert.DoesNotContain('<', result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        }
    }

    private static async Task<string> Run(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, arguments);
        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Unread]);
        Assert.True(run.Output.Length > 0 || arguments.Contains("--output"));
        return run.Output + run.Error;
    }

    private static void AssertUnmarked(params string?[] outputs) => Assert.All(outputs, output => Assert.DoesNotContain(Mark, output ?? "", StringComparison.OrdinalIgnoreCase));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(i => string.Join(',', Columns.Select(column => column(i))) + "\n"));

    // Words that head columns as well as fill them, each beside marked cells.
    private static string Marked(int count, params string[] words) => string.Concat(Enumerable.Range(0, count).Select(i => $"{words[i % words.Length]},山田　{Mark}{i},{Mark}{i}課\n"));

    // Cells that are merged come spread over all the columns they cover.
    private static string Form(int labelWidth, int valueWidth) => string.Concat(
        "氏名 住所 電話番号 生年月日 備考".Split(' ').Select(label => $"{Spread(label, labelWidth)}{Spread($"{label[0]}{Mark}", valueWidth)}\n".Replace(",\n", "\n", StringComparison.Ordinal)));

    private static string Spread(string cell, int width) => string.Concat(Enumerable.Repeat(cell + ",", width));

    // The smallest workbook; a sheet whose rows end too early is malformed.
    private static byte[] Xlsx(string csv, string? cutOff = null, bool copies = false)
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
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string xml) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Utf8(xml));
            }
        }
        return memory.ToArray();
    }
}
