using PiiClassifier.Evaluation.Labels;

namespace PiiClassifier.Evaluation.Metrics;

/// <summary>A column's truth and a tool's answer.</summary>
/// <param name="Answer">The id of a type, or <c>none</c>.</param>
public sealed record ColumnOutcome(LabelledColumn Truth, string Answer, double? Confidence)
{
    public bool IsRight => Truth.Accepts(Answer);

    /// <summary>A type was allowed but not asked for, and none was given: neither hit nor miss.</summary>
    public bool IsExcused => !Truth.IsNone && Answer == LabelledColumn.None && Truth.AcceptsSilence;

    /// <summary>A hit counts for the labelled type, whichever of the right answers was given.</summary>
    public bool IsHit => !Truth.IsNone && IsRight && !IsExcused;

    public bool IsMiss => !Truth.IsNone && !IsRight;

    public bool IsFalseAlarm => !IsRight && Answer != LabelledColumn.None;
}
