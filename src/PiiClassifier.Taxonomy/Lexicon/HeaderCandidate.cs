namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>A type that a header may announce.</summary>
public sealed class HeaderCandidate
{
    internal HeaderCandidate(PiiType type, double strength, string word, HeaderMatchKind kind)
    {
        Type = type;
        Strength = strength;
        Word = word;
        Kind = kind;
    }

    /// <summary>The type.</summary>
    public PiiType Type { get; }

    /// <summary>How strongly the header speaks for the type: 1 for a word that says nothing else, below 0.5 for one that needs context.</summary>
    public double Strength { get; }

    /// <summary>The word of the catalogue that was found.</summary>
    public string Word { get; }

    /// <summary>How it was found.</summary>
    public HeaderMatchKind Kind { get; }
}
