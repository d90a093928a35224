namespace PiiClassifier.Training.Learning;

/// <summary>How a model is trained. The defaults are how the shipped one was.</summary>
internal sealed record TrainingSettings
{
    /// <summary>The seed of the first table.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many tables each of the two parts is trained on.</summary>
    public int Tables { get; init; } = 6_000;

    /// <summary>The most steps of the optimiser.</summary>
    public int Steps { get; init; } = 80;

    /// <summary>In how many of a hundred tables there are headers that the lexicon is made not to know.</summary>
    public int UnknownHeaders { get; init; } = 50;

    /// <summary>What the square of a weight of a piece of a header costs.</summary>
    public double HeaderPenalty { get; init; } = 2;

    /// <summary>What the square of a weight of a statistic of values costs.</summary>
    public double ValuePenalty { get; init; } = 5;

    /// <summary>What the square of a weight of a neighbour costs.</summary>
    public double NeighbourPenalty { get; init; } = 10;

    /// <summary>What the square of a witness's departure from what it says costs, for each example.</summary>
    public double WitnessPenalty { get; init; } = 0.1;

    /// <summary>What the model counts for in the end where no header is understood: invented tables are tidier than real ones, and a model is surer of itself among them than it should be elsewhere.</summary>
    public double ModelShare { get; init; } = 0.5;

    /// <summary>What it counts for beside a header that is understood, of which the rules were weighed on real tables.</summary>
    public double ModelShareBesideHeader { get; init; } = 0.3;
}
