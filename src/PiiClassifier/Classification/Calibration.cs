using PiiClassifier.Taxonomy;

namespace PiiClassifier.Classification;

/// <summary>What turns weights into probabilities that hold.</summary>
internal static class Calibration
{
    /// <summary>The divisor of all weights; above 1 makes probabilities less extreme.</summary>
    public const double Temperature = 1.0;

    /// <summary>How often the subject of a table is right when it is about organisations or things.</summary>
    public const double OfSubject = 0.95;

    /// <summary>The log-odds of a type for which neither header words, values nor neighbours speak, by the rules.</summary>
    public const double PriorOfUnsupported = -7;

    // About one column in three holds personal information, spread over many types.
    private const double LogPrior = -3.2;

    /// <summary>The log-odds of a type against none before any evidence.</summary>
    public static double PriorOf(PiiType type) => type.Group is PiiGroup.Name or PiiGroup.Contact or PiiGroup.Demographic ? LogPrior + 0.3 : LogPrior;
}
