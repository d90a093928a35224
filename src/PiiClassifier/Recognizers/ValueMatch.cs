namespace PiiClassifier.Recognizers;

/// <summary>How well a value fits a recognizer.</summary>
public enum ValueMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It has the shape.</summary>
    Shape,

    /// <summary>It has the shape and something that chance would seldom give: a check digit that holds, a name in a gazetteer.</summary>
    Verified,
}
