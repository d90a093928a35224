using PiiClassifier.Taxonomy;

namespace PiiClassifier.Training.Generator;

/// <summary>A generated column.</summary>
/// <param name="Header">Its header; <see langword="null"/> in a table without.</param>
/// <param name="Values">Its cells, blank ones included.</param>
/// <param name="Type">What it holds; <see langword="null"/> for no personal information.</param>
/// <param name="LooksLike">What it looks like by itself: in a table of companies 住所 and addresses are no personal information, but nothing in the column says so.</param>
internal sealed record TrainingColumn(string? Header, IReadOnlyList<string> Values, PiiType? Type, PiiType? LooksLike);
