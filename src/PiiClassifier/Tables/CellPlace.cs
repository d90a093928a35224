namespace PiiClassifier.Tables;

/// <summary>Where a cell lies among the bytes of a <see cref="RowBuffer"/>.</summary>
/// <remarks>One word, so that it is written and read as one: of two fields written apart and read together the processor waits for the writes, which took longer than all else about finding a cell.</remarks>
internal readonly record struct CellPlace
{
    private readonly ulong _startAndLength;

    /// <param name="start">Its first byte.</param>
    /// <param name="length">Its bytes.</param>
    public CellPlace(int start, int length) => _startAndLength = ((ulong)(uint)start << 32) | (uint)length;

    /// <summary>Its first byte.</summary>
    public int Start => (int)(_startAndLength >> 32);

    /// <summary>Its bytes.</summary>
    public int Length => (int)_startAndLength;
}
