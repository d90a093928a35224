namespace PiiClassifier.Fingerprints;

/// <summary>A column of a sample.</summary>
/// <param name="index">Its 0-based place in its table.</param>
internal sealed class SampleColumn(int index)
{
    public int Index => index;

    /// <summary>Its table, once that was read; <see langword="null"/> for one that was broken off.</summary>
    public TableReport? Table { get; set; }
}
