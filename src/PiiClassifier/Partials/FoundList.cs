namespace PiiClassifier.Partials;

/// <summary>The files that all parts of a scan take from, as one of them has found them.</summary>
/// <param name="Files">How many.</param>
/// <param name="Bytes">Their sizes added up.</param>
/// <param name="Digest">A hash of their names, sizes and order, and of what was left out: parts with the same one have cut the same list.</param>
internal sealed record FoundList(long Files, long Bytes, string Digest);
