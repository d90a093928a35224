namespace PiiClassifier.Profiles;

/// <summary>What was learned of the values of a column that are numbers.</summary>
/// <param name="Count">How many values are numbers. This and the other counts are estimates from a sample in a long column.</param>
/// <param name="Integers">How many of them are whole.</param>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Steps">How many are one more than the number before: a running number.</param>
internal readonly record struct NumberProfile(long Count, long Integers, double Min, double Max, double Mean, long Steps);
