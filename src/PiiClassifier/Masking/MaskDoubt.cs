namespace PiiClassifier.Masking;

/// <summary>A reason not to write a masked copy. Holds no cell text.</summary>
internal sealed class MaskDoubt(string code, params object[] arguments)
{
    /// <summary>A stable word for the reason, such as <c>low-confidence</c>.</summary>
    public string Code => code;

    /// <summary>Whether the copy cannot be written at all, whatever is asked for.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The reason and what to do about it, in one sentence.</summary>
    public string Describe(ReportLanguage language) =>
        Texts.Format(language, "mask-" + code, [.. arguments.Select(argument => argument is DoubtfulPlace place ? place.Describe(language) : argument)]);
}
