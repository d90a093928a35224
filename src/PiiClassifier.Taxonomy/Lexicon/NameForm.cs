namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>In which writing a header says that a name is given.</summary>
internal enum NameForm
{
    /// <summary>Not told.</summary>
    AsIs,

    /// <summary>漢字.</summary>
    Kanji,

    /// <summary>カナ, フリガナ, よみ.</summary>
    Kana,

    /// <summary>ローマ字, 英字.</summary>
    Romaji,
}
