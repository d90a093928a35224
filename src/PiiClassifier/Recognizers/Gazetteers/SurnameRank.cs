namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>How usual a surname is.</summary>
internal enum SurnameRank
{
    /// <summary>In no dictionary.</summary>
    Unknown,

    /// <summary>In one dictionary, perhaps also a common noun.</summary>
    Seldom,

    /// <summary>In both dictionaries.</summary>
    Usual,

    /// <summary>In both dictionaries, and often met in the texts they were trained on.</summary>
    Frequent,
}
