namespace PiiClassifier.Classification;

/// <summary>The cells of one row.</summary>
internal interface IRowCells
{
    /// <summary>A cell in UTF-8 without blanks around it; empty beyond the last one.</summary>
    ReadOnlySpan<byte> GetCell(int index);
}
