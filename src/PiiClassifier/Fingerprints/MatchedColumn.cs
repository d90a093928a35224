namespace PiiClassifier.Fingerprints;

/// <summary>A column of a sample and the column of a table whose values it holds.</summary>
/// <param name="SampleTable">The name of the table of the sample; empty for a text file.</param>
/// <param name="Sample">The 0-based place in the table of the sample.</param>
/// <param name="Known">The column of the table. A header stands in it only where one was recognised.</param>
public sealed record MatchedColumn(string SampleTable, int Sample, KnownColumn Known);
