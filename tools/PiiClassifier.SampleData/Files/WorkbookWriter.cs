using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.Tables;
using TableColumn = PiiClassifier.SampleData.Tables.TableColumn;

namespace PiiClassifier.SampleData.Files;

/// <summary>Writes tables as the sheets of an .xlsx or .xlsm workbook.</summary>
public static class WorkbookWriter
{
    private const uint DateStyle = 1;
    private const uint ThousandsStyle = 2;
    private const uint FirstPaddedStyle = 3;
    private const int LongestPadded = 13;

    public static void Write(string path, IReadOnlyList<SampleTable> tables)
    {
        using FileStream file = File.Create(path);
        Write(file, tables);
    }

    public static void Write(Stream stream, IReadOnlyList<SampleTable> tables, bool macroEnabled = false)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, macroEnabled ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            // Left to itself the package draws a random id.
            document.ChangeIdOfPart(book, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            Sheets sheets = new();
            for (int i = 0; i < tables.Count; i++)
            {
                string id = "sheet" + (i + 1).ToString(CultureInfo.InvariantCulture);
                WriteSheet(book.AddNewPart<WorksheetPart>(id), tables[i]);
                Sheet sheet = new() { Id = id, SheetId = (uint)i + 1, Name = tables[i].Sheet };
                if (tables[i].IsHidden) sheet.State = SheetStateValues.Hidden;
                sheets.Append(sheet);
            }
            book.Workbook = new Workbook(sheets);
        }
        Repack(package, stream);
    }

    // The package writer stamps the parts with the clock; the same tables are to give the same bytes.
    private static void Repack(MemoryStream package, Stream stream)
    {
        using ZipArchive from = new(package, ZipArchiveMode.Read);
        using ZipArchive to = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using Stream source = entry.Open(), target = ZipEntries.Open(to, entry.FullName);
            source.CopyTo(target);
        }
    }

    private static void WriteSheet(WorksheetPart part, SampleTable table)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        int number = 0;
        foreach (string line in table.Above) WriteRow(writer, ++number, [line], null);
        IReadOnlyList<string>? groups = table.HasHeader ? table.Groups : null;
        if (groups is not null) WriteRow(writer, ++number, GroupRow.Of(groups), null);
        if (table.HasHeader) WriteRow(writer, ++number, [.. table.Columns.Select(column => column.Header)], null);
        foreach (string[] row in table.Rows) WriteRow(writer, ++number, row, row.Length == table.Columns.Count ? table.Columns : null);
        writer.WriteEndElement();
        // A title spans the table, and a group its columns.
        List<string> merged = table.Columns.Count > 1 ? [.. table.Above.Select((_, i) => "A" + (i + 1) + ":" + ColumnName(table.Columns.Count - 1) + (i + 1))] : [];
        if (groups is not null) merged.AddRange(GroupRow.Spans(groups).Select(span => ColumnName(span.First) + (table.Above.Count + 1) + ":" + ColumnName(span.Last) + (table.Above.Count + 1)));
        if (merged.Count > 0) writer.WriteElement(new MergeCells(merged.Select(cells => new MergeCell { Reference = cells })));
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, string[] cells, IReadOnlyList<TableColumn>? columns)
    {
        writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row { RowIndex = (uint)number });
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0) continue;
            Cell cell = Make(cells[i], columns?[i].Kind.Form ?? ExcelForm.Text);
            cell.CellReference = ColumnName(i) + number.ToString(CultureInfo.InvariantCulture);
            writer.WriteElement(cell);
        }
        writer.WriteEndElement();
    }

    private static Cell Make(string text, ExcelForm form)
    {
        bool digits = text.Length <= LongestPadded && text.All(char.IsAsciiDigit);
        if (form == ExcelForm.Date && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return NumberCell((date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture), DateStyle);
        if (form == ExcelForm.Padded && digits) return NumberCell(text.TrimStart('0') is { Length: > 0 } value ? value : "0", FirstPaddedStyle + (uint)text.Length - 1);
        if (form == ExcelForm.Number && double.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) && char.IsAscii(text[0]))
            return NumberCell(number.ToString(CultureInfo.InvariantCulture), text.Contains(',', StringComparison.Ordinal) ? ThousandsStyle : 0);
        return new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    private static Cell NumberCell(string value, uint style)
    {
        Cell cell = new() { CellValue = new CellValue(value) };
        if (style > 0) cell.StyleIndex = style;
        return cell;
    }

    private static Stylesheet Styles()
    {
        const uint FirstOwnFormat = 164;
        CellFormats formats = new(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true });
        NumberingFormats own = new();
        for (int length = 1; length <= LongestPadded; length++)
        {
            uint id = FirstOwnFormat + (uint)length - 1;
            own.Append(new NumberingFormat { NumberFormatId = id, FormatCode = new string('0', length) });
            formats.Append(new CellFormat { NumberFormatId = id, ApplyNumberFormat = true });
        }
        return new Stylesheet(own, new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), new Borders(new Border()), new CellStyleFormats(new CellFormat()), formats);
    }

    private static string ColumnName(int index) => index < 26 ? ((char)('A' + index)).ToString() : ColumnName(index / 26 - 1) + (char)('A' + index % 26);
}
