namespace PiiClassifier.Masking;

/// <summary>The copy cannot be written, or not be handed on: thrown while it is written. Holds no cell text.</summary>
internal sealed class MaskRefusalException(params MaskDoubt[] doubts) : Exception(string.Join(' ', doubts.Select(doubt => doubt.Code)))
{
    public IReadOnlyList<MaskDoubt> Doubts => doubts;
}
