namespace PiiClassifier.Fingerprints;

/// <summary>What a table and a sample have in common beyond chance.</summary>
public sealed record TableMatch
{
    /// <summary>The table.</summary>
    public required KnownTable Table { get; init; }

    /// <summary>What it is to the sample.</summary>
    public required MatchVerdict Verdict { get; init; }

    /// <summary>The verdict as reports write it: <c>source</c>, <c>copy</c> or <c>overlap</c>.</summary>
    internal string VerdictId => Verdict switch
    {
        MatchVerdict.Source => "source",
        MatchVerdict.Copy => "copy",
        _ => "overlap",
    };

    /// <summary>The rows of the sample that are records of it; for a sample of which not every row was looked at, as many as there are likely to be.</summary>
    public required long Records { get; init; }

    /// <summary>The different persons of these rows, as far as the columns tell them apart.</summary>
    public required long Persons { get; init; }

    /// <summary>The share of the sample's rows, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>In how many cells these rows and their records agree: of two versions of a list the one that the sample is of agrees in more.</summary>
    public required long Cells { get; init; }

    /// <summary>The probability that the agreement is none of chance, 0 to 1.</summary>
    public double Confidence => 1 - Math.Min(1, Math.Pow(10, LogChance));

    /// <summary>The decimal logarithm of the chance that a table of other people agrees so: -6 at most.</summary>
    public required double LogChance { get; init; }

    /// <summary>The columns that belong together, in the order of the sample.</summary>
    public required IReadOnlyList<MatchedColumn> Columns { get; init; }

    /// <summary>Whether a column that tells persons apart is among the columns: if not, it may be other people of the same households.</summary>
    public required bool NamesPersons { get; init; }
}
