namespace PiiClassifier.Tables;

/// <summary>Where a cell lies among the bytes of a <see cref="RowBuffer"/>.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its bytes.</param>
internal readonly record struct CellPlace(int Start, int Length);
