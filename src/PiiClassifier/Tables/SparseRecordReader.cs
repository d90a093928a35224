using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tables;

/// <summary>Reads a sheet of which only the rows with text are written down: the rows between them are blank records, of a long run the last ones, and those behind the last text are none.</summary>
internal abstract class SparseRecordReader : RecordReader
{
    // A run of blank records says no more than its end; sheets whose only cell is the last one begin with a million of them.
    private const int MostBlankRecords = 1000;

    private long _textBytes;
    private bool _ended;
    private ScanFailure? _incomplete;

    /// <param name="limits">How much to take in.</param>
    /// <param name="sharedStrings">The texts that cells refer to; <see langword="null"/> where they hold their own.</param>
    protected SparseRecordReader(TableReadLimits limits, SharedStrings? sharedStrings = null)
    {
        Limits = limits;
        Row = new CellRow(sharedStrings ?? SharedStrings.None);
        Spans = new CellSpans(limits.MaxColumns);
    }

    /// <inheritdoc/>
    public sealed override ScanFailure? Incomplete => _incomplete;

    /// <inheritdoc/>
    public sealed override int CellCount => RecordIndex == RowIndex ? Row.Count : 0;

    /// <inheritdoc/>
    public sealed override HiddenCells Hidden { get; } = new();

    /// <summary>The rows that a sheet of the format can have.</summary>
    protected virtual long MaxRows => CellReference.MaxRows;

    protected TableReadLimits Limits { get; }

    /// <summary>The row at hand.</summary>
    protected CellRow Row { get; }

    /// <summary>The cells among the first rows that reach over others.</summary>
    protected CellSpans Spans { get; }

    /// <summary>Where the row at hand lies; <see cref="RecordReader.RecordIndex"/> stays behind it while blank records come first.</summary>
    protected long RowIndex { get; set; } = -1;

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<byte> GetCell(int index) => RecordIndex == RowIndex ? Row[index] : default;

    /// <inheritdoc/>
    public sealed override bool Read()
    {
        if (RecordIndex == RowIndex && !TryReadRowWithText()) return false;
        RecordIndex = Math.Max(RecordIndex + 1, RowIndex - MostBlankRecords);
        return true;
    }

    /// <summary>Reads the next row that is written down into <see cref="Row"/> and says where it lies in <see cref="RowIndex"/>, which must grow.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="TableReadException">The data are at fault; <see cref="WorkbookFaults.TryTranslate"/> tells which other exceptions mean the same.</exception>
    protected abstract bool MoveToRow();

    /// <summary>Gives a column of the row at hand a text.</summary>
    protected void SetText(int column, ReadOnlySpan<char> text)
    {
        int start = Row.Buffer.Length;
        Row.Buffer.Append(text, Limits.MaxCellBytes);
        Row.SetOwn(column, start);
    }

    /// <summary>Says that something was passed over; the first reason stays.</summary>
    protected void PassOver(string code, params object[] arguments) => _incomplete ??= new ScanFailure(code, arguments);

    /// <summary>Whether a column is within the limits; notes it if not.</summary>
    protected bool HasColumn(long column, long row)
    {
        if (column < Limits.MaxColumns) return true;
        PassOver("sheet-too-wide", row + 1, Limits.MaxColumns);
        return false;
    }

    private bool TryReadRowWithText()
    {
        if (_ended) return false;
        try
        {
            while (MoveToRow())
            {
                if (RowIndex >= MaxRows) throw WorkbookFaults.Damaged("malformed-workbook");
                Spans.Fill(Row, RowIndex);
                CountText();
                if (Row.Count > 0) return true;
            }
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            End();
            // What was read stands; a fault before any row leaves nothing to stand.
            if (RecordIndex < 0) throw fault;
            _incomplete = fault.Failure;
            return false;
        }
        End();
        return false;
    }

    // Small files say much by referring to one long text, or repeating it, in cell after cell.
    private void CountText()
    {
        if (Row.TextBytes > PartStream.MaxUnitBytes) throw WorkbookFaults.TooLarge("record-too-large", PartStream.MaxUnitBytes);
        if ((_textBytes += Row.TextBytes) > Limits.MaxUnpackedBytes) throw WorkbookFaults.TooLarge("part-too-large", Limits.MaxUnpackedBytes);
    }

    private void End()
    {
        _ended = true;
        Row.Clear();
        RowIndex = RecordIndex;
    }
}
