namespace PiiClassifier;

/// <summary>One reason for or against a type.</summary>
/// <remarks>Holds header words, counts and rates; never cell text.</remarks>
public sealed class Evidence
{
    internal Evidence(EvidenceKind kind, double weight, string code, params object[] arguments)
    {
        Kind = kind;
        Weight = weight;
        Code = code;
        Arguments = arguments;
    }

    /// <summary>The witness.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>By how much the log-odds of the type moved, in nats; negative against it.</summary>
    public double Weight { get; }

    /// <summary>A stable word for the reason, such as <c>header-word</c> or <c>check-digit</c>.</summary>
    public string Code { get; }

    internal object[] Arguments { get; }

    /// <summary>The same reason with its weight multiplied.</summary>
    internal Evidence Counting(double factor) => factor == 1 ? this : new(Kind, Weight * factor, Code, Arguments);

    /// <summary>The reason in words.</summary>
    public string Describe(ReportLanguage language) => Texts.Format(language, "evidence-" + Code, Arguments);
}
