using System.Globalization;
using ExcelDataReader;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.LegacyExcel;

/// <summary>Reads the rows of the sheet that a reader stands at.</summary>
internal sealed class LegacyRecordReader(IExcelDataReader reader, TableReadLimits limits) : SparseRecordReader(limits)
{
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private CellRange[]? _merged;
    private long _row = -1;

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        try
        {
            _merged ??= reader.MergeCells ?? [];
            if (!reader.Read()) return false;
            RowIndex = ++_row;
            Row.Clear();
            // What is hidden has no height or no width.
            Hidden.Row = reader.RowHeight == 0;
            if (_row == 0) NoteColumns();
            for (int column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is not { } value) continue;
                int start = Row.Buffer.Length;
                Append(value, column);
                if (Row.Buffer.Length > start && HasColumn(column, _row)) Row.SetOwn(column, start);
            }
        }
        catch (Exception exception) when (LegacyFaults.IsOfTheData(exception))
        {
            throw LegacyFaults.Malformed();
        }
        if (_row < MergedCells.MaxRows) NoteMerged();
        return true;
    }

    private void NoteColumns()
    {
        for (int column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetColumnWidth(column) == 0) Hidden.AddColumns(column, column);
        }
    }

    private void NoteMerged()
    {
        foreach (CellRange range in _merged!)
        {
            if (range.FromRow == _row) Spans.Add(new MergedRange(range.FromRow, range.FromColumn, range.ToRow, range.ToColumn), Row[range.FromColumn]);
        }
    }

    private void Append(object value, int column)
    {
        switch (value)
        {
            case string text:
                Row.Buffer.Append(text, Limits.MaxCellBytes);
                break;
            case bool truth:
                Row.Buffer.Append(truth ? "TRUE"u8 : "FALSE"u8);
                break;
            case DateTime moment:
                AppendMoment(moment.ToOADate(), FormatOf(column));
                break;
            case TimeSpan span:
                AppendNumber(span.TotalDays, new NumberFormat(NumberFormatKind.Elapsed));
                break;
            case IConvertible number:
                AppendNumber(number.ToDouble(CultureInfo.InvariantCulture), FormatOf(column));
                break;
        }
    }

    // The reader told the date by its style; where the style is not understood here, the day is what matters.
    private void AppendMoment(double serial, NumberFormat format)
    {
        bool understood = format.Kind is not (NumberFormatKind.General or NumberFormatKind.Template);
        AppendNumber(serial, understood ? format : new NumberFormat(serial == Math.Floor(serial) ? NumberFormatKind.Date : NumberFormatKind.DateTime));
    }

    private void AppendNumber(double number, NumberFormat format) =>
        NumberText.TryAppend(number, format, from1904: false, Row.Buffer);

    private NumberFormat FormatOf(int column)
    {
        int index = reader.GetNumberFormatIndex(column);
        if (_formats.TryGetValue(index, out NumberFormat? format)) return format;
        return _formats[index] = reader.GetNumberFormatString(column) is { Length: > 0 } code ? NumberFormat.Parse(code) : NumberFormat.General;
    }
}
