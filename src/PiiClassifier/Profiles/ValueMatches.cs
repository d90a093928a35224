namespace PiiClassifier.Profiles;

/// <summary>Which recognizers a value matched, a bit for each.</summary>
/// <param name="Shape">Those whose shape it has, the verified ones included.</param>
/// <param name="Verified">Those that verified it.</param>
internal readonly record struct ValueMatches(UInt128 Shape, UInt128 Verified);
