using System.Globalization;
using System.IO.Compression;
using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Masking;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Tables.Excel;

namespace PiiClassifier.Tests.Masking;

public sealed class MaskedWorkbookTests : IDisposable
{
    private const string Header = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void SharedStrings_OfMaskedCells_AreEmptiedWithTheirReadings()
    {
        Dictionary<string, string> parts = Mask(Roll(), out IReadOnlyList<MaskDoubt> doubts);
        Assert.Empty(doubts);
        Assert.Contains("氏名", parts["xl/sharedStrings.xml"], StringComparison.Ordinal);
        Assert.Contains("総務課", parts["xl/sharedStrings.xml"], StringComparison.Ordinal);
        AssertGone(parts);
    }

    [Fact]
    public void Cells_ThatAreReplaced_KeepPlaceAndStyle()
    {
        string sheet = Mask(Roll(), out _)["xl/worksheets/sheet1.xml"];
        Assert.Contains("<c r=\"A2\" s=\"0\" t=\"inlineStr\"><is><t>person-name-", sheet, StringComparison.Ordinal);
        Assert.Contains("<c r=\"B2\" s=\"1\" t=\"inlineStr\"><is><t>1980</t></is></c>", sheet, StringComparison.Ordinal);
        Assert.Contains("<c r=\"C2\" t=\"s\"><v>3</v></c>", sheet, StringComparison.Ordinal);
        Assert.Contains("<mergeCell ref=\"E9:F9\" />", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_ThatLookAtMaskedCells_AreComputedAnew()
    {
        XlsxArchive archive = Roll("<c r='D{0}' t='str'><f>A{0}&amp;\" 様\"</f><v>架空 太郎{0} 様</v></c><c r='E{0}'><f>1+1</f><v>2</v></c>");
        Dictionary<string, string> parts = Mask(archive.With("xl/calcChain.xml", "<calcChain><c r='D2' i='1'/></calcChain>").With("xl/_rels/workbook.xml.rels", XlsxArchive.Targets("worksheets/sheet1.xml").Replace("</Relationships>", $"<Relationship Id='r9' Type='{XlsxArchive.Relationships}/calcChain' Target='calcChain.xml'/></Relationships>", StringComparison.Ordinal)), out _);
        Assert.Contains("<c r=\"D2\"><f>A2&amp;\" 様\"</f></c>", parts["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("<f>1+1</f><v>2</v>", parts["xl/worksheets/sheet1.xml"], StringComparison.Ordinal);
        Assert.Contains("fullCalcOnLoad=\"1\"", parts["xl/workbook.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("xl/calcChain.xml", parts.Keys);
        Assert.DoesNotContain("calcChain", parts["xl/_rels/workbook.xml.rels"], StringComparison.Ordinal);
        AssertGone(parts);
    }

    [Fact]
    public void SharedFormula_OfAMaskedCell_LeavesNoResultInCellsThatStay()
    {
        XlsxArchive archive = Roll("<c r='D{0}' t='str'><f t='shared' ref='D2:D9' si='0'>A{0}</f><v>架空 太郎{0}</v></c>");
        AssertGone(Mask(archive, out _));
    }

    [Theory]
    [InlineData("xl/comments1.xml", "<comments><authors><author>総務</author></authors><commentList><comment ref='A2' authorId='0'><text><r><t>架空</t></r><r><t> 太郎2</t></r></text></comment></commentList></comments>", "comments", true)]
    [InlineData("xl/charts/chart1.xml", "<c:chart xmlns:c='c'><c:strRef><c:f>A2</c:f><c:strCache><c:pt idx='0'><c:v>架空 太郎2</c:v></c:pt></c:strCache></c:strRef></c:chart>", "copy-in-part", true)]
    [InlineData("docProps/core.xml", "<coreProperties><title>架空 太郎2の件</title></coreProperties>", "copy-in-part", true)]
    [InlineData("docProps/thumbnail.wmf", "x", "opaque-part", true)]
    [InlineData("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id='h' Type='x/hyperlink' Target='mailto:架空太郎2' TargetMode='External'/></Relationships>", "copy-in-part", true)]
    [InlineData("xl/tables/table1.xml", "<table><autoFilter><filterColumn colId='0'><filters><filter val='架空 太郎2'/></filters></filterColumn></autoFilter></table>", "copy-in-part", true)]
    [InlineData("customXml/item1.xml", "<a><b c='架空 太郎2'/></a>", "copy-in-part", false)]
    [InlineData("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition><cacheFields><cacheField name='a'><sharedItems><s v='架空 太郎2'/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>", "copy-in-part", false)]
    [InlineData("xl/vbaProject.bin", "x", "opaque-part", false)]
    public void Copy_OfAMaskedCellElsewhere_IsAReasonUnlessItIsDropped(string part, string content, string code, bool canBeDropped)
    {
        Mask(Roll().With(part, content), out IReadOnlyList<MaskDoubt> doubts);
        Assert.Contains(code, doubts.Select(doubt => doubt.Code));
        Dictionary<string, string> parts = Mask(Roll().With(part, content), out IReadOnlyList<MaskDoubt> doubtsWhenDropped, dropsCopies: true);
        Assert.Equal(canBeDropped, doubtsWhenDropped.Count == 0);
        if (canBeDropped) AssertGone(parts);
        foreach (MaskDoubt doubt in doubts) Assert.DoesNotContain("架空", doubt.Describe(ReportLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void CellThatStays_WithAMaskedName_IsAReason()
    {
        Mask(Roll("<c r='D{0}' t='inlineStr'><is><t>架空太郎{0}の上司</t></is></c>"), out IReadOnlyList<MaskDoubt> doubts);
        Assert.Equal(["copy-in-part"], doubts.Select(doubt => doubt.Code));
    }

    [Theory]
    [InlineData("workbooks/scanned/employees.xlsx")]
    [InlineData("workbooks/scanned/roll.xlsx")]
    [InlineData("workbooks/scanned/registry.xlsm")]
    [InlineData("formats/xlsxwriter/hiding-places.xlsx")]
    [InlineData("formats/sheetjs/cells.xlsx")]
    public async Task Copy_OfAWorkbookOfARealProgram_HasTheSameCellsWhereNothingIsMasked(string name)
    {
        string path = RepositoryFolder.Combine(["tests", "Corpus", .. name.Split('/')]);
        MaskPlan plan = await PlanOf(path, new MaskOptions());
        byte[] copy = Write(path, plan, dropsCopies: true, out _);
        string[] before = [.. Rows(File.ReadAllBytes(path), plan)], after = [.. Rows(copy, plan)];
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("workbooks/scanned/employees.xlsx")]
    [InlineData("workbooks/scanned/roll.xlsx")]
    public async Task Copy_ScannedByItsValuesAlone_HoldsNothingPersonalOfWhatWasTakenOut(string name)
    {
        string path = RepositoryFolder.Combine(["tests", "Corpus", .. name.Split('/')]);
        MaskPlan plan = await PlanOf(path, new MaskOptions());
        Assert.Contains(plan.Columns, column => column.Action == MaskAction.Pseudonymise);
        byte[] copy = Write(path, plan, dropsCopies: true, out _);
        FileReport scanned = await new PiiScanner(new PiiScannerOptions { IgnoreHeaders = true }).ScanAsync(new MemoryStream(copy), "copy.xlsx");
        foreach (PlannedColumn column in plan.Columns.Where(column => column.Action is MaskAction.Mask or MaskAction.Pseudonymise))
        {
            ColumnReport? found = scanned.Tables.FirstOrDefault(table => table.Name == column.Table)?.Columns.FirstOrDefault(found => found.Index == column.Column.Index);
            Assert.True(found?.Type is null, $"{column.Table} {column.Column.Index}: {found?.Type}");
        }
    }

    public void Dispose() => _folder.Dispose();

    // Three columns: names with readings, birth dates as numbers, and a department that stays.
    private static XlsxArchive Roll(string more = "")
    {
        var rows = new StringBuilder(Header);
        var strings = new List<string> { "<t>氏名</t>", "<t>生年月日</t>", "<t>課</t>", "<t>総務課</t>" };
        for (int row = 2; row < 10; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r='{row}'><c r='A{row}' s='0' t='s'><v>{strings.Count}</v></c><c r='B{row}' s='1'><v>{29311 + row}</v></c><c r='C{row}' t='s'><v>3</v></c>{more.Replace("{0}", $"{row}", StringComparison.Ordinal)}</row>");
            strings.Add($"<r><t>架空</t></r><r><t xml:space='preserve'> 太郎{row}</t></r><rPh sb='0' eb='2'><t>カクウ</t></rPh>");
        }
        return XlsxArchive.WithRows(rows.ToString(), "<mergeCells count='1'><mergeCell ref='E9:F9'/></mergeCells>").WithSharedStrings([.. strings]).WithFormats("General", "yyyy/mm/dd");
    }

    [Fact]
    public void Workbook_ThatWasOpenedWithAPassword_IsRefusedForIt()
    {
        string path = RepositoryFolder.Combine("tests", "Corpus", "formats", "xlsx-populate", "roll-himitsu.xlsx");
        MaskDoubt doubt = Assert.Single(Assert.Throws<MaskRefusalException>(() => Write(path, PlanOfRoll(), dropsCopies: false, out _)).Doubts);
        Assert.Equal("not-read", doubt.Code);
        Assert.Contains("encrypted-workbook", doubt.Describe(ReportLanguage.English), StringComparison.Ordinal);
    }

    private Dictionary<string, string> Mask(XlsxArchive archive, out IReadOnlyList<MaskDoubt> doubts, bool dropsCopies = false)
    {
        string path = _folder.Write("a.xlsx", archive.ToBytes());
        byte[] copy = Write(path, PlanOfRoll(), dropsCopies, out doubts);
        using var unpacked = new ZipArchive(new MemoryStream(copy));
        return unpacked.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }

    private static MaskPlan PlanOfRoll()
    {
        var place = new TablePlace { Part = "xl/worksheets/sheet1.xml" };
        for (int row = 1; row < 9; row++) place.Add(row);
        var table = new TableReport
        {
            Name = "表",
            Hidden = false,
            Layout = TableLayout.Rows,
            HeaderRow = 0,
            Rows = 8,
            Subject = TableSubject.Person,
            SubjectEvidence = [],
            Persons = 8,
            PersonsExact = true,
            Place = place,
            Columns = [Column(0, PiiTypes.PersonName), Column(1, PiiTypes.BirthDate), Column(2, PiiTypes.Department)],
        };
        return new MaskPlan(new FileReport { Path = "a.xlsx", SizeBytes = 1, Status = ScanStatus.Scanned, Format = "xlsx", Tables = [table] }, new MaskPolicy(PiiCatalogue.Default), new MaskOptions());
    }

    private static ColumnReport Column(int index, PiiType type) => new() { Index = index, Header = "", Type = type, Confidence = 1, Filled = 8, Matched = 8, Distinct = 8, Candidates = [], Evidence = [] };

    private static byte[] Write(string path, MaskPlan plan, bool dropsCopies, out IReadOnlyList<MaskDoubt> doubts)
    {
        using var output = new MemoryStream();
        doubts = MaskedCopy.Write(path, plan, new CellMasker(new PersonalKey(new byte[PersonalKey.Size])), TableReadLimits.Default, dropsCopies, output, default);
        return output.ToArray();
    }

    private static async Task<MaskPlan> PlanOf(string path, MaskOptions options) =>
        new(await new PiiScanner(new PiiScannerOptions { KeepPlaces = true }).ScanFileAsync(path), new MaskPolicy(PiiCatalogue.Default), options);

    // What the canary stands for: no byte of any part of the copy tells a name, a reading or a day of birth.
    private static void AssertGone(Dictionary<string, string> parts) =>
        Assert.All(parts, part => Assert.False(part.Value.Contains("太郎", StringComparison.Ordinal) || part.Value.Contains("カクウ", StringComparison.Ordinal) || part.Value.Contains(">2931", StringComparison.Ordinal), part.Key));

    private static IEnumerable<string> Rows(byte[] workbook, MaskPlan plan)
    {
        using TableFile file = WorkbookReading.Open(workbook);
        foreach (TableSource source in file.Sources.Where(source => source.Part is not null))
        {
            SheetMask sheet = plan.SheetOf(source.Part!);
            using RecordReader records = source.Open();
            while (records.Read())
            {
                IReadOnlyDictionary<int, PlannedColumn>? masked = sheet.ColumnsOf(records.RecordIndex);
                yield return string.Join('|', Enumerable.Range(0, records.CellCount).Select(i => masked?.ContainsKey(i) == true ? "" : Encoding.UTF8.GetString(records.GetCell(i))));
            }
        }
    }
}
