using PiiClassifier.Taxonomy;

namespace PiiClassifier.Training.Generator;

/// <summary>A kind of column: how it is called and what it holds.</summary>
/// <param name="Type">What it is; <see langword="null"/> for no personal information.</param>
/// <param name="Japanese">Headers in Japanese, the usual ones first.</param>
/// <param name="Latin">Headers in English and romaji.</param>
/// <param name="Values">Settles how one column is written and gives what makes its values.</param>
internal sealed record ColumnKind(PiiType? Type, string[] Japanese, string[] Latin, Func<TrainingRandom, Func<string>> Values)
{
    /// <summary>Headers that need other columns to be understood, seldom used.</summary>
    public string[] General { get; init; } = [];

    /// <summary>What a column without personal information looks like: the address of a company is written as any.</summary>
    public PiiType? Resembles { get; init; }
}
