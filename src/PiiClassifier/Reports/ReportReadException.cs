namespace PiiClassifier.Reports;

/// <summary>A stored report cannot be read.</summary>
/// <remarks>Names fields and places of the report's own schema, nothing of what stands in them.</remarks>
public sealed class ReportReadException : FormatException
{
    internal ReportReadException(string place, string reason)
        : base($"{place}: {reason}") => Place = place;

    /// <summary>Where the fault is, such as <c>files[2]</c>.</summary>
    public string Place { get; }
}
