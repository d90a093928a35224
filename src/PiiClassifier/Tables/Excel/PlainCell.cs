namespace PiiClassifier.Tables.Excel;

/// <summary>A cell as it is written in a sheet.</summary>
/// <param name="column">Its 0-based column, or -1 when it does not say one.</param>
/// <param name="type">What its text is.</param>
/// <param name="style">The number of its style.</param>
/// <param name="text">Its value or text; empty where it has none.</param>
internal readonly ref struct PlainCell(int column, CellType type, int style, ReadOnlySpan<byte> text)
{
    public int Column => column;

    public CellType Type => type;

    public int Style => style;

    public ReadOnlySpan<byte> Text { get; } = text;
}
