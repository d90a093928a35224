namespace PiiClassifier;

/// <summary>The language in which reasons and reports speak.</summary>
/// <remarks>An own value and not a culture: the Japanese texts are there under invariant globalisation too.</remarks>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>日本語.</summary>
    Japanese,
}
