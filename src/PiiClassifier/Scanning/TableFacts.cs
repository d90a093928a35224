namespace PiiClassifier.Scanning;

/// <summary>What is known of a table beside its columns.</summary>
internal sealed record TableFacts(bool Hidden, TableLayout Layout, long HeaderRow, long Rows, TablePlace? Place);
