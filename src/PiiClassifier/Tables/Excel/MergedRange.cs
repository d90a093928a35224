namespace PiiClassifier.Tables.Excel;

/// <summary>Cells merged into one; rows and columns 0-based and inclusive.</summary>
internal readonly record struct MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
