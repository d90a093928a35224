namespace PiiClassifier.Tables.Csv;

/// <summary>Lines whose cells a character that is not ASCII parts, such as a full-width comma.</summary>
/// <param name="separator">In UTF-8.</param>
internal sealed class SeparatedLines(byte[] separator) : LineLayout
{
    /// <inheritdoc/>
    public override string Format => "csv";

    /// <inheritdoc/>
    public override void Cut(ReadOnlySpan<byte> line, List<(int Start, int Length)> cells)
    {
        int start = 0;
        for (int found; (found = line[start..].IndexOf(separator)) >= 0; start += found + separator.Length) cells.Add((start, found));
        cells.Add((start, line.Length - start));
    }
}
