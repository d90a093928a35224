using System.Text;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Excel;

public class WorkbookFaultTests
{
    private const string Mark = "氷室丸見え";
    private const string Row = "<row><c t='str'><v>" + Mark + "</v></c></row>";

    [Fact]
    public void Truncated_archives_are_damaged()
    {
        byte[] bytes = XlsxArchive.WithRows(Row).ToBytes();
        AssertFault(bytes[..(bytes.Length / 2)], ScanStatus.Damaged, "damaged-archive");
    }

    [Fact]
    public void Missing_sheets_are_damaged() => AssertFault(new XlsxArchive().ToBytes(), ScanStatus.Damaged, "missing-part");

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..\\..\\windows\\win.ini")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void Targets_outside_the_archive_are_missing_parts(string target) =>
        AssertFault(XlsxArchive.WithRows(Row).With("xl/_rels/workbook.xml.rels", XlsxArchive.Targets(target)).ToBytes(), ScanStatus.Damaged, "missing-part");

    [Fact]
    public void Missing_shared_strings_are_damaged() =>
        AssertFault(XlsxArchive.WithRows(Row).With("xl/_rels/workbook.xml.rels", XlsxArchive.Targets("worksheets/sheet1.xml").Replace("sharedStrings.xml", "gone.xml", StringComparison.Ordinal)).ToBytes(), ScanStatus.Damaged, "missing-part");

    [Fact]
    public void One_part_cannot_be_two_sheets() =>
        AssertFault(XlsxArchive.WithRows(Row).With("xl/workbook.xml", $"<workbook xmlns:r='{XlsxArchive.Relationships}'><sheets><sheet name='a' r:id='r1'/><sheet name='b' r:id='r1'/></sheets></workbook>").ToBytes(), ScanStatus.Damaged, "malformed-workbook");

    [Fact]
    public void Entities_are_refused() =>
        AssertFault(new XlsxArchive().With("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>").ToBytes(), ScanStatus.Damaged, "malformed-workbook");

    [Fact]
    public void Bombs_are_too_large()
    {
        byte[] bytes = XlsxArchive.WithRows(string.Concat(Enumerable.Repeat("<row></row>", 100_000))).ToBytes();
        AssertFault(bytes, ScanStatus.TooLarge, "part-too-large", new TableReadLimits { MaxUnpackedBytes = 100_000 });
    }

    [Fact]
    public void A_single_endless_text_is_too_large()
    {
        byte[] bytes = XlsxArchive.WithRows($"<row a='{new string(' ', PartStream.MaxUnitBytes)}'/>").ToBytes();
        AssertFault(bytes, ScanStatus.TooLarge, "record-too-large");
    }

    [Theory]
    [InlineData("<row><c><v>1</v></wrong>", "malformed-workbook")]
    [InlineData("<row r='1048577'><c><v>1</v></c></row>", "malformed-workbook")]
    [InlineData("<row><c t='s'><v>99</v></c></row>", "malformed-workbook")]
    public void What_was_read_before_a_fault_stands(string broken, string code)
    {
        using TableFile file = WorkbookReading.Open(XlsxArchive.WithRows(Row + broken).ToBytes());
        using RecordReader reader = file.Sources.Single().Open();
        Assert.Equal([Mark], WorkbookReading.ReadRows(reader));
        Assert.Equal(code, reader.Incomplete?.Code);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Bombs_behind_good_rows_leave_the_rows()
    {
        byte[] bytes = XlsxArchive.WithRows(Row + string.Concat(Enumerable.Repeat("<row></row>", 100_000))).ToBytes();
        using TableFile file = WorkbookReading.Open(bytes, new TableReadLimits { MaxUnpackedBytes = 100_000 });
        using RecordReader reader = file.Sources.Single().Open();
        Assert.Equal([Mark], WorkbookReading.ReadRows(reader));
        Assert.Equal("part-too-large", reader.Incomplete?.Code);
    }

    [Fact]
    public void Streams_that_cannot_seek_are_held_in_memory()
    {
        byte[] bytes = XlsxArchive.WithRows(Row).ToBytes();
        using TableFile file = new XlsxFormat().Open(new ForwardStream(bytes), "", new ReadContext());
        using RecordReader reader = file.Sources.Single().Open();
        Assert.Equal([Mark], WorkbookReading.ReadRows(reader));
    }

    [Fact]
    public void Office_documents_that_are_no_workbooks_are_unsupported() =>
        AssertFault(new XlsxArchive().With("_rels/.rels", $"<Relationships><Relationship Id='a' Type='{XlsxArchive.Relationships}/officeDocument' Target='word/document.xml'/></Relationships>").With("word/document.xml", "<document/>").ToBytes(), ScanStatus.Unsupported, "not-a-workbook");

    [Theory]
    [InlineData("PK\x03\x04")]
    [InlineData("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0a.csvxl/")]
    [InlineData("PK\x05\x06")]
    [InlineData("氏名,住所")]
    public void Other_archives_and_text_are_not_accepted(string prefix) => Assert.False(new XlsxFormat().Accepts(Encoding.Latin1.GetBytes(prefix), ""));

    [Fact]
    public void Any_changed_byte_gives_rows_or_a_fault_and_nothing_else()
    {
        byte[] good = XlsxArchive.WithRows(Row + "<row r='3'><c s='0'><v>29312</v></c></row>", "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>").WithFormats("yyyy/m/d").ToBytes();
        var random = new Random(20261122);
        for (int round = 0; round < 2000; round++)
        {
            byte[] bytes = [.. good];
            for (int change = 0; change <= round % 4; change++) bytes[4 + random.Next(bytes.Length - 4)] = (byte)random.Next(256);
            TryReadAll(bytes);
            TryReadAll(good[..(4 + random.Next(good.Length - 4))]);
        }

        static void TryReadAll(byte[] bytes)
        {
            if (!new XlsxFormat().Accepts(bytes, "")) return;
            try
            {
                WorkbookReading.ReadAll(bytes);
            }
            catch (TableReadException e)
            {
                Assert.DoesNotContain(Mark, e.ToString(), StringComparison.Ordinal);
            }
        }
    }

    private static void AssertFault(byte[] bytes, ScanStatus status, string code, TableReadLimits? limits = null)
    {
        TableReadException fault = Assert.Throws<TableReadException>(() => WorkbookReading.ReadAll(bytes, limits));
        Assert.Equal((status, code), (fault.Status, fault.Failure.Code));
        Assert.DoesNotContain(Mark, fault.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(fault.Failure.Describe(ReportLanguage.English));
        Assert.NotEqual(fault.Failure.Describe(ReportLanguage.English), fault.Failure.Describe(ReportLanguage.Japanese));
    }

    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
