namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>What a header text announces.</summary>
public sealed class HeaderMatch
{
    /// <summary>Nothing is announced.</summary>
    public static HeaderMatch None { get; } = new();

    /// <summary>The types it may announce, strongest first.</summary>
    public IReadOnlyList<HeaderCandidate> Candidates { get; internal init; } = [];

    /// <summary>Whose property the column is.</summary>
    public HeaderOwner Owner { get; internal init; }

    /// <summary>The word that tells the owner, as it stands in the lexicon; <see langword="null"/> without one.</summary>
    public string? OwnerWord { get; internal init; }

    /// <summary>How strongly the header says that the column holds no personal information: a look-alike, or a word of things. 0 to 1.</summary>
    public double NotPersonal { get; internal init; }

    /// <summary>The word that says so; <see langword="null"/> without one.</summary>
    public string? NotPersonalWord { get; internal init; }

    /// <summary>How the word that says so was found.</summary>
    internal HeaderMatchKind NotPersonalKind { get; init; }

    /// <summary>What the rows of a table with such a header are about; <see cref="HeaderOwner.None"/> when it does not tell.</summary>
    public HeaderOwner Subject { get; internal init; }

    /// <summary>The strongest candidate, or <see langword="null"/>.</summary>
    public HeaderCandidate? Best => Candidates.Count > 0 ? Candidates[0] : null;
}
