using PiiClassifier.Encodings;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>A table whose rows an observer sees as they go by.</summary>
internal sealed class ObservedTable(LogicalTable table, RowObserver observer) : LogicalTable
{
    /// <inheritdoc/>
    public override TableLayout Layout => table.Layout;

    /// <inheritdoc/>
    public override long HeaderRow => table.HeaderRow;

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnHeader>? Headers => table.Headers;

    /// <inheritdoc/>
    public override bool IsLoneColumn => table.IsLoneColumn;

    /// <inheritdoc/>
    public override bool IsOfCaller => table.IsOfCaller;

    /// <inheritdoc/>
    public override CodePageTable? CodePage => table.CodePage;

    /// <inheritdoc/>
    public override long RecordIndex => table.RecordIndex;

    /// <inheritdoc/>
    public override int CellCount => table.CellCount;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!table.Read()) return false;
        observer.Add(table);
        return true;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index) => table.GetCell(index);

    /// <inheritdoc/>
    public override void CopyTo(RowBuffer rows) => table.CopyTo(rows);
}
