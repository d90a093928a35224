using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>What does not show in workbooks of real programs is read, and named as what it is.</summary>
public sealed class HidingPlacesTests
{
    [Theory]
    [InlineData("xlsxwriter/hiding-places.xlsx", 2, 1)]
    [InlineData("libreoffice/hiding-places.ods", 2, 1)]
    [InlineData("libreoffice/hiding-places.fods", 2, 1)]
    [InlineData("libreoffice/hiding-places.xls", 2, 1)]
    [InlineData("xlwt/hidden.xls", 1, 1)]
    [InlineData("libreoffice/employees.ods", 0, 0)]
    public async Task RowsAndColumns_HiddenOrLeftOutByAFilter_AreReadAndCounted(string name, long rows, int columns)
    {
        TableReport table = (await Scan(name)).Tables[0];
        Assert.Equal((rows, columns), (table.HiddenRows, table.HiddenColumns));
        if (rows > 0) Assert.Equal((4, 4, "phone-number"), (table.Rows, table.Persons, table.Columns[2].Type?.Id));
    }

    [Fact]
    public async Task HiddenRowsAndColumns_OfSpreadsheetMl_AreCounted()
    {
        const string Workbook = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='名簿'><Table><Column ss:Index='2' ss:Hidden='1' ss:Span='1'/><Row><Cell><Data ss:Type='String'>氏名</Data></Cell><Cell><Data ss:Type='String'>住所</Data></Cell></Row><Row ss:Hidden='1'><Cell><Data ss:Type='String'>架空 太郎</Data></Cell><Cell><Data ss:Type='String'>青森県弘前市1-2</Data></Cell></Row></Table></Worksheet></Workbook>";
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Workbook)), "a.xml");
        Assert.Equal((1, 1), (report.Tables[0].HiddenRows, report.Tables[0].HiddenColumns));
    }

    [Fact]
    public async Task Copies_BesideTheSheets_AreTablesByTheirNames()
    {
        FileReport report = await Scan("xlsxwriter/hiding-places.xlsx");
        Assert.Equal(["名簿", "控え", "comments 1", "defined names", "document properties"], report.Tables.Select(table => table.Name));
        Assert.All(report.Tables.Skip(1), table => Assert.True(table.Hidden));
        Assert.Equal(2, report.Authors);
    }

    [Theory]
    [InlineData("xlsx-populate/hiding-places-himitsu.xlsx")]
    [InlineData("officecrypto-tool/hiding-places-himitsu.xlsx")]
    public async Task Copies_UnderAPassword_AreTheSame(string name)
    {
        FileReport open = await Scan("xlsxwriter/hiding-places.xlsx"), opened = await Scan(name, "himitsu");
        Assert.Equal((ScanStatus.Scanned, "xlsx", 2), (opened.Status, opened.Format, opened.Authors));
        Assert.Equal(open.Tables.Select(table => (table.Name, table.Hidden, table.Persons)), opened.Tables.Select(table => (table.Name, table.Hidden, table.Persons)));
        Assert.Equal((ScanStatus.Encrypted, "encrypted-workbook"), await Status(name, "wrong"));
    }

    [Theory]
    [InlineData("libreoffice/pivot.xls", "pivot cache 1", 4)]
    [InlineData("libreoffice/links.xls", "external link 1/名簿", 3)]
    [InlineData("libreoffice/hiding-places.xls", "defined names", 3)]
    [InlineData("libreoffice/hiding-places.ods", "defined names", 3)]
    [InlineData("libreoffice/hiding-places.fods", "defined names", 3)]
    [InlineData("openpyxl/external-link.xlsx", "external link 1/名簿", 4)]
    public async Task Copy_OfPeople_IsATableThatDoesNotShow(string name, string table, long persons)
    {
        FileReport report = await Scan(name);
        TableReport copy = Assert.Single(report.Tables, found => found.Name == table);
        Assert.Equal((ScanStatus.Scanned, true, persons), (report.Status, copy.Hidden, copy.Persons));
    }

    [Theory]
    [InlineData("libreoffice/embedded.xls")]
    [InlineData("libreoffice/embedded.ods")]
    [InlineData("libreoffice/embedded.fods")]
    public async Task EmbeddedSpreadsheet_IsReadWithItsSheets(string name)
    {
        FileReport report = await Scan(name);
        TableReport inner = Assert.Single(report.Tables, table => table.Name.StartsWith("embedded/", StringComparison.Ordinal));
        Assert.Equal((ScanStatus.Scanned, 3), (report.Status, inner.Persons));
        Assert.EndsWith("/名簿", inner.Name, StringComparison.Ordinal);
        FileReport shallow = await Scan(name, limits: new TableReadLimits { MaxArchiveDepth = 0 });
        Assert.Equal((ScanStatus.Partial, "archive-too-deep", 1), (shallow.Status, shallow.Failure?.Code, shallow.Tables.Count));
    }

    [Theory]
    [InlineData("xlsxwriter/hiding-places.xlsx", "comments 1")]
    [InlineData("sheetjs/cells.xlsb", "comments 1")]
    [InlineData("sheetjs/cells-2003.xls", "comments")]
    [InlineData("libreoffice/comments.ods", "comments")]
    [InlineData("libreoffice/comments.xls", "comments")]
    [InlineData("libreoffice/hiding-places.fods", "comments")]
    public async Task Comments_AreATableThatDoesNotShow(string name, string table)
    {
        TableReport comments = Assert.Single((await Scan(name)).Tables, found => found.Name.StartsWith("comments", StringComparison.Ordinal));
        Assert.Equal((table, true), (comments.Name, comments.Hidden));
    }

    [Theory]
    [InlineData("xlsxwriter/hiding-places.xlsx")]
    [InlineData("sheetjs/cells.xlsb")]
    [InlineData("sheetjs/cells-2003.xls")]
    [InlineData("libreoffice/comments.ods")]
    [InlineData("libreoffice/hiding-places.fods")]
    [InlineData("libreoffice/comments.xls")]
    public async Task Properties_NameTheAuthorsAndAreATable(string name)
    {
        FileReport report = await Scan(name);
        Assert.Equal(2, report.Authors);
        TableReport properties = Assert.Single(report.Tables, table => table.Name == "document properties");
        Assert.Equal((true, 1), (properties.Hidden, properties.Rows));
    }

    [Fact]
    public void DefinedNames_OfSpreadsheetMl_AreATable()
    {
        const string Workbook = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Names><NamedRange ss:Name='担当者' ss:RefersTo='=&quot;架空 太郎&quot;'/><NamedRange ss:Name='範囲' ss:RefersTo='=名簿!R1C1:R2C2'/></Names><Worksheet ss:Name='名簿'><Table><Row><Cell><Data ss:Type='Number'>1</Data></Cell></Row></Table></Worksheet></Workbook>";
        using TableFile file = WorkbookReading.Open(System.Text.Encoding.UTF8.GetBytes(Workbook));
        using RecordReader reader = file.Sources.Last().Open();
        Assert.Equal(["担当者", "架空 太郎"], WorkbookReading.ReadRows(reader));
    }

    [Fact]
    public void NamedValues_BeyondWhatIsHeld_AreSaidToBeLeftOut()
    {
        var values = new NamedValues(maxColumns: 2);
        for (int i = 0; i < 4; i++) values.Add("a", [["b"]]);
        using RecordReader wide = new TextRows("defined names", () => values.Rows, new TableReadLimits { MaxColumns = 2 }).Open();
        Assert.Equal(["a|a", "b|b"], WorkbookReading.ReadRows(wide));
        Assert.Equal("sheet-too-wide", wide.Incomplete?.Code);
        values = new NamedValues(maxColumns: 2);
        values.Add("a", [["b"]]);
        values.Add("a", [[new string('x', 1 << 24)]]);
        using RecordReader full = new TextRows("defined names", () => values.Rows, TableReadLimits.Default).Open();
        Assert.Equal((2, "record-too-large"), (WorkbookReading.ReadRows(full).Count(), full.Incomplete?.Code));
    }

    [Fact]
    public void Comments_BeyondTheMemoryForThem_AreSaidToBeLeftOut()
    {
        var comments = new CommentList(TableReadLimits.Default);
        for (int i = 0; i < 40; i++) comments.Add("", new string('x', 1 << 19));
        using RecordReader reader = Assert.Single(comments.Tables).Open();
        int rows = 0;
        while (reader.Read()) rows++;
        Assert.Equal((33, "record-too-large"), (rows, reader.Incomplete?.Code));
    }

    [Theory]
    [InlineData("架空 太郎", 1)]
    [InlineData("openpyxl", 0)]
    [InlineData("", 0)]
    public async Task Author_OfAWorkbookWithoutPersons_IsCountedAndNoTable(string author, long authors)
    {
        byte[] workbook = XlsxArchive.WithRows("<row><c><v>1</v></c></row>").With("docProps/core.xml", $"<coreProperties><creator>{author}</creator><title>集計</title></coreProperties>").ToBytes();
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(workbook), "a.xlsx");
        Assert.Equal(["表"], report.Tables.Select(table => table.Name));
        Assert.Equal(authors, report.Authors);
    }

    [Fact]
    public async Task Copies_ThatAreBroken_LeaveTheSheets()
    {
        byte[] workbook = XlsxArchive.WithRows("<row><c><v>1</v></c></row>").With("docProps/core.xml", "<coreProperties><creator></b>").With("xl/externalLinks/externalLink1.xml", "<externalLink><a></b>").ToBytes();
        FileReport report = await new PiiScanner().ScanAsync(new MemoryStream(workbook), "a.xlsx");
        Assert.Equal((ScanStatus.Partial, "malformed-workbook", 1), (report.Status, report.Failure?.Code, report.Tables.Count));
    }

    [Theory]
    [InlineData("\"架空 \"\"太郎\"\"\"", "架空 \"太郎\"")]
    [InlineData("0.1", "0.1")]
    [InlineData("{\"a\",1;\"b\",2}", "a|1/b|2")]
    [InlineData("IF('表\"1'!A1=3,\"はい\",\"いいえ\")", "はい|いいえ")]
    [InlineData("名簿!$A$1:$D$5", "")]
    [InlineData("\"", "")]
    public void Constants_OfAFormula_AreItsTexts(string formula, string expected) =>
        Assert.Equal(expected, string.Join('/', DefinedNames.ConstantsOf(formula).Select(line => string.Join('|', line))));

    [Theory]
    [InlineData("libreoffice/employees-himitsu.ods", ScanStatus.Encrypted, "encrypted-workbook")]
    [InlineData("gnumeric/registry-biff7.xls", ScanStatus.Unsupported, "unsupported-excel-95")]
    [InlineData("sheetjs/cells-biff2.xls", ScanStatus.Unsupported, "unknown-format")]
    public async Task Workbook_ThatIsNotRead_SaysWhy(string name, ScanStatus status, string code)
    {
        FileReport report = await Scan(name);
        Assert.Equal((status, code), (report.Status, report.Failure?.Code));
    }

    private static async Task<(ScanStatus Status, string? Code)> Status(string name, string password)
    {
        FileReport report = await Scan(name, password);
        return (report.Status, report.Failure?.Code);
    }

    private static async Task<FileReport> Scan(string name, string? password = null, TableReadLimits? limits = null)
    {
        byte[] bytes = await File.ReadAllBytesAsync(RepositoryFolder.Combine("tests", "Corpus", "formats", name));
        var options = new PiiScannerOptions { Formats = [new LegacyExcelFormat()], Passwords = password is null ? [] : [password], Limits = limits ?? TableReadLimits.Default };
        return await new PiiScanner(options).ScanAsync(new MemoryStream(bytes), name);
    }
}
