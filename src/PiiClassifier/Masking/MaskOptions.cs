namespace PiiClassifier.Masking;

/// <summary>How sure a masked copy must be.</summary>
internal sealed record MaskOptions
{
    /// <summary>A personal column that is less sure is a reason not to write, 0 to 1. Default 0.8.</summary>
    public double LeastConfidence
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 1.");
    } = 0.8;

    /// <summary>A column without a type that may be of one with more than this probability is a reason not to write, 0 to 1. Default 0.3.</summary>
    public double MostDoubt
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 1.");
    } = 0.3;

    /// <summary>Whether copies of cells beside the sheets are left out, where that is simple. Default false: they are reasons not to write.</summary>
    public bool DropsCopies { get; init; }
}
