namespace PiiClassifier.Tables.Excel;

/// <summary>A relationship of a part.</summary>
/// <param name="Type">The last word of its type: <c>worksheet</c>, <c>sharedStrings</c>.</param>
/// <param name="Part">The part it leads to, whether it is there or not; empty for one outside the package.</param>
internal sealed record XlsxRelationship(string Type, string Part);
