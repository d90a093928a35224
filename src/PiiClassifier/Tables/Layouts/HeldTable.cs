namespace PiiClassifier.Tables.Layouts;

/// <summary>A small table that is held in memory: the records of a form or a transposed table.</summary>
/// <param name="layout">How it lies.</param>
/// <param name="headers">Its labels.</param>
/// <param name="rows">Its records, a cell for every label.</param>
internal sealed class HeldTable(TableLayout layout, IReadOnlyList<ColumnHeader> headers, IReadOnlyList<byte[][]> rows) : LogicalTable
{
    private int _row = -1;

    /// <inheritdoc/>
    public override TableLayout Layout => layout;

    /// <inheritdoc/>
    public override long HeaderRow => -1;

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnHeader>? Headers => headers;

    /// <inheritdoc/>
    public override int CellCount => rows[_row].Length;

    /// <inheritdoc/>
    public override bool Read() => _row + 1 < rows.Count && ++_row >= 0;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index) => (uint)index < (uint)rows[_row].Length ? rows[_row][index] : default;
}
