namespace PiiClassifier.Reports;

/// <summary>A field of a stored report is missing or of another kind. Caught where it is known of which file it is.</summary>
internal sealed class JsonFieldException(string field) : Exception($"the field '{field}' is missing or not what it should be.");
