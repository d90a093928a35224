namespace PiiClassifier.Recognizers;

/// <summary>The built-in recognizers.</summary>
public static class ValueRecognizers
{
    /// <summary>All of them, in the order in which they are tried.</summary>
    public static IReadOnlyList<ValueRecognizer> BuiltIn { get; } =
    [
    ];
}
