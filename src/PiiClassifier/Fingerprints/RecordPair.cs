namespace PiiClassifier.Fingerprints;

/// <summary>A record of a known table and a row of a sample that agree in some cells.</summary>
/// <param name="Record">The number of the record.</param>
/// <param name="Row">The row.</param>
/// <param name="Agreements">In what they agree.</param>
internal readonly record struct RecordPair(long Record, int Row, Agreement[] Agreements);
