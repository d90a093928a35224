namespace PiiClassifier.Tables.Layouts;

/// <summary>The header of one column.</summary>
/// <param name="Text">The text as written, line breaks as spaces; empty when the cell is blank.</param>
/// <param name="Group">The group header above it in a two-row header (給与 above 基本給), merged cells spread out; <see langword="null"/> when there is none.</param>
internal sealed record ColumnHeader(string Text, string? Group = null);
