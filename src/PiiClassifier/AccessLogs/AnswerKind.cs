namespace PiiClassifier.AccessLogs;

/// <summary>What came of a request. Those up to <see cref="OfUnknownSize"/> sent content.</summary>
internal enum AnswerKind
{
    Whole,
    Fewer,
    Range,
    OfUnknownSize,
    NotModified,
    Head,
    Other,
}
