namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>How a header was matched, the surest way first.</summary>
public enum HeaderMatchKind
{
    /// <summary>The whole header is a word of the type.</summary>
    Exact,

    /// <summary>A word of the type with a note beside it: (カナ), (西暦), a number, a unit.</summary>
    Qualified,

    /// <summary>A word of the type behind the one it belongs to: 保護者住所, <c>shippingPostalCode</c>.</summary>
    Owned,

    /// <summary>The header ends in a word of the type.</summary>
    Ending,

    /// <summary>The header holds a word of the type.</summary>
    Part,

    /// <summary>The header resembles a word of the type.</summary>
    Resembling,
}
