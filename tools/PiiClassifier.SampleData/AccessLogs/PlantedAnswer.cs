namespace PiiClassifier.SampleData.AccessLogs;

/// <summary>An answer to a planted request.</summary>
/// <param name="Kind">The field of a trace that counts it.</param>
/// <param name="Method">GET or HEAD.</param>
/// <param name="Status">The status code.</param>
/// <param name="Bytes">The bytes sent.</param>
internal sealed record PlantedAnswer(string Kind, string Method, int Status, long Bytes);
