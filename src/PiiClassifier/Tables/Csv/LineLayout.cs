namespace PiiClassifier.Tables.Csv;

/// <summary>How the lines of a text are cut into cells that no ASCII delimiter parts.</summary>
internal abstract class LineLayout
{
    /// <summary>The format for the report.</summary>
    public abstract string Format { get; }

    /// <summary>Cuts a line.</summary>
    /// <param name="line">In UTF-8.</param>
    /// <param name="cells">Gets where each cell lies in the line.</param>
    public abstract void Cut(ReadOnlySpan<byte> line, List<(int Start, int Length)> cells);
}
