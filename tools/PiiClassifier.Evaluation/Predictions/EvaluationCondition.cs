namespace PiiClassifier.Evaluation.Predictions;

/// <summary>What of a table the classifier is shown.</summary>
public enum EvaluationCondition
{
    /// <summary>Everything.</summary>
    HeadersAndValues,

    /// <summary>The header rows alone, as in an empty form.</summary>
    HeadersOnly,

    /// <summary>Values and neighbours; headers are passed over.</summary>
    ValuesOnly,
}
