namespace PiiClassifier.Baselines;

/// <summary>A finding that somebody has accepted, told apart from others by what it is and by a sketch of what it held. Not by its place: a column may move.</summary>
/// <param name="Path">The file, as reports name it.</param>
/// <param name="Table">The sheet or the path inside an archive; empty for a text file.</param>
/// <param name="Header">The header; <see langword="null"/> without a header row.</param>
/// <param name="Type">The id of the type.</param>
/// <param name="Sketch">The <see cref="ColumnReport.ContentSketch"/>: other content is another finding.</param>
internal sealed record AcceptedFinding(string Path, string Table, string? Header, string Type, string Sketch);
