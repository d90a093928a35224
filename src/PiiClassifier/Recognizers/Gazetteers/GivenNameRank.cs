namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>How likely a text is a given name.</summary>
internal enum GivenNameRank
{
    /// <summary>Nothing speaks for it.</summary>
    Unlikely,

    /// <summary>In no dictionary; a kanji at one of its ends is usual there.</summary>
    Weak,

    /// <summary>In no dictionary; it begins and ends as given names do.</summary>
    Plausible,

    /// <summary>In one dictionary.</summary>
    Known,

    /// <summary>In both dictionaries.</summary>
    WellKnown,

    /// <summary>More than any text has: a threshold that nothing reaches.</summary>
    Never,
}
