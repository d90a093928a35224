namespace PiiClassifier.Tables;

/// <summary>The built-in formats.</summary>
internal static class TableFormats
{
    /// <summary>All of them, in the order in which they are asked; the most particular first.</summary>
    public static IReadOnlyList<TableFormat> BuiltIn { get; } =
    [
    ];
}
