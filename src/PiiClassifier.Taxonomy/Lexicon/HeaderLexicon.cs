namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Knows what header texts and identifiers announce.</summary>
public sealed class HeaderLexicon
{
    private HeaderLexicon(PiiCatalogue catalogue) => Catalogue = catalogue;

    /// <summary>The lexicon of <see cref="PiiCatalogue.Default"/>.</summary>
    public static HeaderLexicon Default { get; } = new(PiiCatalogue.Default);

    /// <summary>The types it knows.</summary>
    public PiiCatalogue Catalogue { get; }

    /// <summary>Whether a text reads as a header: a header word of a type or a look-alike, or one that ends in such a word.</summary>
    /// <param name="header">The text as written.</param>
    public bool Knows(string header) => throw new NotImplementedException(header);
}
