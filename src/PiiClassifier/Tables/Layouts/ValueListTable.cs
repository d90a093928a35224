using System.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>One column given as texts.</summary>
/// <param name="header">The header; <see langword="null"/> without.</param>
/// <param name="values">Not disposed.</param>
internal sealed class ValueListTable(string? header, IEnumerator<string?> values) : LogicalTable
{
    private byte[] _cell = [];

    /// <inheritdoc/>
    public override TableLayout Layout => TableLayout.Rows;

    /// <inheritdoc/>
    public override long HeaderRow => header is null ? -1 : 0;

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnHeader>? Headers { get; } = header is null ? null : [new ColumnHeader(header)];

    /// <inheritdoc/>
    public override bool IsLoneColumn => true;

    /// <inheritdoc/>
    public override bool IsOfCaller => true;

    /// <inheritdoc/>
    public override int CellCount => 1;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!values.MoveNext()) return false;
        _cell = Encoding.UTF8.GetBytes(values.Current ?? "");
        return true;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetCell(int index) => index == 0 ? _cell : [];
}
