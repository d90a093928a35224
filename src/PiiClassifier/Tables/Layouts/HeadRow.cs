using System.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>A record of the head of a sheet, its cells decoded and their shapes found when they are asked for.</summary>
internal sealed class HeadRow
{
    /// <summary>The most columns that are looked at: enough to tell, and a sheet 16,384 wide stays cheap.</summary>
    public const int MaxColumns = 512;

    // What a cell looks like shows in its beginning.
    private const int MaxBytes = 400;

    private readonly int _firstColumn;

    // Only what is looked at is decoded: where the header is found at once, hardly half of the rows.
    private Decoded? _decoded;

    /// <summary>Takes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="offset">Its place in the head.</param>
    /// <param name="firstColumn">The first column of the sheet that is filled.</param>
    public HeadRow(StoredRecord record, int offset, int firstColumn)
    {
        Record = record;
        Offset = offset;
        _firstColumn = firstColumn;
    }

    /// <summary>The record.</summary>
    public StoredRecord Record { get; }

    /// <summary>Its place in the head, blank records counted.</summary>
    public int Offset { get; }

    /// <summary>The cells, trimmed and folded.</summary>
    public string[] Texts => Cells.Texts;

    /// <summary>What each cell looks like.</summary>
    public CellShape[] Shapes => Cells.Shapes;

    /// <summary>How many cells are not blank.</summary>
    public int Filled => Cells.Filled;

    /// <summary>How many cells are not blank and do not repeat the one on their left, as merged cells that were spread do.</summary>
    public int Runs => Cells.Runs;

    /// <summary>A cell; empty beyond the last one.</summary>
    public string TextAt(int column) => (uint)column < (uint)Texts.Length ? Texts[column] : "";

    /// <summary>The shape of a cell.</summary>
    public CellShape ShapeAt(int column) => (uint)column < (uint)Shapes.Length ? Shapes[column] : CellShape.Blank;

    /// <summary>The whole of a cell in UTF-8.</summary>
    public ReadOnlySpan<byte> Cell(int column) => Record.GetUtf8(_firstColumn + column);

    /// <summary>The records that are not blank.</summary>
    public static List<HeadRow> Of(IReadOnlyList<StoredRecord> head)
    {
        int first = int.MaxValue;
        foreach (StoredRecord record in head)
        {
            if (record.IsBlank) continue;
            int column = 0;
            while (BlankCells.IsBlank(record.GetUtf8(column))) column++;
            first = Math.Min(first, column);
        }
        var rows = new List<HeadRow>(head.Count);
        for (int i = 0; i < head.Count; i++)
        {
            if (!head[i].IsBlank) rows.Add(new HeadRow(head[i], i, first));
        }
        return rows;
    }

    private Decoded Cells => _decoded ??= Decode();

    private Decoded Decode()
    {
        int count = Math.Clamp(Record.TrimmedCount - _firstColumn, 0, MaxColumns);
        var texts = new string[count];
        var shapes = new CellShape[count];
        int filled = 0, runs = 0;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> cell = Cell(i);
            texts[i] = cell.IsEmpty ? "" : CellShapes.Fold(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, MaxBytes)]));
            shapes[i] = CellShapes.Of(texts[i]);
            if (texts[i].Length == 0) continue;
            filled++;
            if (i == 0 || texts[i] != texts[i - 1]) runs++;
        }
        return new Decoded(texts, shapes, filled, runs);
    }

    private sealed record Decoded(string[] Texts, CellShape[] Shapes, int Filled, int Runs);
}
