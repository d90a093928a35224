using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Our reader of .xlsx beside ExcelDataReader, cell for cell.</summary>
/// <remarks>
/// Known to differ, and meant to: ours writes numbers with the zeros of their style (00123, 036-8551) and fills headers over merged cells;
/// it knows dates by era for dates; it gives no text for an error (#N/A).
/// </remarks>
public sealed class XlsxDifferentialTests
{
    private static readonly string[] NumberFormats = ["General", "yyyy/m/d", "h:mm:ss", "0000000", "0.00%", "yyyy-mm-dd hh:mm", "[$-411]ggge年m月d日", "#,##0", "000-0000", "@"];
    private static readonly string[] Pieces = ["山田", "𠮷", "ｶﾞ", "a", "0", " ", "　", "&amp;", "&lt;", "&#10;", "_x000D_", "_x005F_x000D_", "\"", "'"];

    public XlsxDifferentialTests()
    {
#pragma warning disable RS0030 // The other reader asks for code pages by number.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
#pragma warning restore RS0030
    }

    public static TheoryData<string> Workbooks =>
    [
        .. ((string[])["tests/Corpus/workbooks/scanned", "tests/Corpus/formats", "samples/data"])
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFolder.Combine(folder.Split('/')), "*.xls?", SearchOption.AllDirectories))
            // With a password; and of a workbook whose columns have no width ExcelDataReader throws an ArgumentNullException.
            .Where(file => Path.GetExtension(file) is ".xlsx" or ".xlsm" && !file.Contains("himitsu", StringComparison.Ordinal) && !file.EndsWith("sheetjs/cells.xlsx", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RepositoryFolder.Combine(), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Workbook_OfAProgram_IsReadAsExcelDataReaderReadsIt(string file) => AssertSame(File.ReadAllBytes(RepositoryFolder.Combine(file.Split('/'))));

    [Fact]
    public void Workbook_Generated_IsReadAsExcelDataReaderReadsIt()
    {
        Gen<string> text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces));
        Gen<string> number = Gen.OneOf(
            Gen.Choose(-1000, 3_000_000).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Gen.Choose(61, 2_958_465).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Gen.Choose(0, 86_399).Select(n => (n / 86_400d).ToString("R", CultureInfo.InvariantCulture)),
            Gen.Choose(0, int.MaxValue).Select(n => (n * 123.456).ToString("R", CultureInfo.InvariantCulture)),
            Gen.Elements("0", "-0.5", "1E+11", "1.23456789012E+15", "4.4000000000000004"));
        Gen<string> cell = Gen.OneOf(
            text.Select(content => $"t='inlineStr'><is><t xml:space='preserve'>{content}</t></is>"),
            text.Select(content => $"t='str'><f>A1</f><v>{content.Replace("&#10;", "", StringComparison.Ordinal)}</v>"),
            Gen.Choose(0, 3).Select(index => $"t='s'><v>{index}</v>"),
            from value in number from style in Gen.Choose(0, NumberFormats.Length - 1) select $"s='{style}'><v>{value}</v>",
            Gen.Elements("t='b'><v>1</v>", "t='b'><v>0</v>", "t='e'><v>#N/A</v>", "><f>1+1</f>", "s='0'>"));
        Gen<string[][]> sheets = from columns in Gen.Choose(1, 6) from cells in cell.ArrayOf(columns).ArrayOf() select cells;
        Prop.ForAll(sheets.ToArbitrary(), rows => AssertSame(
            XlsxArchive.WithRows(string.Concat(rows.Select((row, i) => $"<row r='{i + 1}'>" + string.Concat(row.Select((content, column) => $"<c r='{(char)('A' + column)}{i + 1}' {content}</c>")) + "</row>")))
                .WithFormats(NumberFormats).WithSharedStrings("<t>氏名</t>", "<r><t>山</t></r><r><t xml:space='preserve'> 田</t></r><rPh><t>ヤマダ</t></rPh>", "<t/>", "<t>a&#10;b</t>").ToBytes())).Check();
    }

    private static void AssertSame(byte[] workbook)
    {
        using IExcelDataReader theirs = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        using TableFile ours = WorkbookReading.Open(workbook);
        // What lies beside the sheets, such as comments, comes behind them.
        foreach (TableSource source in ours.Sources.Take(theirs.ResultsCount))
        {
            Assert.Equal(theirs.Name, source.Name);
            using RecordReader reader = source.Open();
            for (int row = 0; theirs.Read(); row++)
            {
                bool read = reader.RecordIndex < row && reader.Read();
                for (int column = 0; column < Math.Max(theirs.FieldCount, reader.CellCount); column++)
                {
                    string cell = read ? reader.TextOf(column) : "";
                    object? value = column < theirs.FieldCount ? theirs.GetValue(column) : null;
                    if (value is null && IsInMerged(theirs.MergeCells, row, column)) continue;
                    Assert.True(IsSame(value, cell), $"row {row}, column {column}: {value?.GetType().Name} is read otherwise");
                }
            }
            Assert.False(reader.Read());
            Assert.Null(reader.Incomplete);
            theirs.NextResult();
        }
    }

    private static bool IsInMerged(CellRange[]? ranges, int row, int column) =>
        Array.Exists(ranges ?? [], range => row >= range.FromRow && row <= range.ToRow && column >= range.FromColumn && column <= range.ToColumn);

    private static bool IsSame(object? theirs, string ours) => theirs switch
    {
        null => ours.Length == 0,
        // Blanks that are not said to be kept are none here; results of formulas keep their escapes there.
        string text => ours == text || (ours.Length == 0 && string.IsNullOrWhiteSpace(text)) || ours == XmlConvert.DecodeName(text),
        bool truth => ours == (truth ? "TRUE" : "FALSE"),
        DateTime moment => IsMoment(ours, moment),
        TimeSpan span => ours.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).Aggregate((sum, part) => (sum * 60) + part) is var seconds && Math.Abs(seconds - span.TotalSeconds) < 1,
        IConvertible number => IsNumber(ours, number.ToDouble(CultureInfo.InvariantCulture)),
        _ => false,
    };

    // Times of day are moments of the first day there; what lies before it in the style of a date stays a number here. Excel's 29 February 1900 moves the days before it by one.
    private static bool IsMoment(string text, DateTime moment)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out double serial)) return serial < 1 && Math.Abs(serial - moment.ToOADate()) < 1.5;
        if (text == "1900-02-29" || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read)) return text.StartsWith("1900-02-29", StringComparison.Ordinal) && moment.Year == 1900;
        if (!text.Contains('-', StringComparison.Ordinal)) return Math.Abs((read.TimeOfDay - moment.TimeOfDay).TotalSeconds) < 1;
        // A date shows no time of its day.
        TimeSpan apart = (moment - read).Duration();
        return apart < (text.Contains(':', StringComparison.Ordinal) ? TimeSpan.FromMinutes(1) : TimeSpan.FromDays(1)) || (moment.Year == 1900 && moment.Month < 3 && apart < TimeSpan.FromDays(2));
    }

    // Of styles that show a year by era the other reader does not know that they are dates.
    private static bool IsNumber(string text, double number) =>
        (number is >= 1 and < 2_958_466 && text.Contains('-', StringComparison.Ordinal) && IsMoment(text, DateTime.FromOADate(number)))
        || double.TryParse(text, CultureInfo.InvariantCulture, out double read) && Math.Abs(read - number) <= Math.Abs(number) * 1e-14
        // Written out as its style has it.
        || (long.TryParse(text.Replace("-", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long digits) && digits == (long)number);
}
