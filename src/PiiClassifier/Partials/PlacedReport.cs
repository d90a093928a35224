namespace PiiClassifier.Partials;

/// <summary>The report of a file with its place among all files of a scan.</summary>
/// <param name="Place">From 0; where another program has cut the scan, among those of the part.</param>
/// <param name="Report">The report.</param>
internal readonly record struct PlacedReport(long Place, FileReport Report);
