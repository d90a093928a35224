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

    /// <summary>What the sentence of <see cref="Code"/> is filled with; the sentence itself when there is none of this library's.</summary>
    internal object[] Arguments { get; }

    /// <summary>The same reason with its weight multiplied.</summary>
    internal Evidence Counting(double factor) => factor == 1 ? this : new(Kind, Weight * factor, Code, Arguments) { IsSentence = IsSentence };

    /// <summary>Whether <see cref="Describe"/> speaks one language only.</summary>
    internal bool IsSentence { get; private init; }

    /// <summary>A reason with a sentence of its own, which is the same in every language.</summary>
    /// <param name="kind">The witness.</param>
    /// <param name="weight">By how much the log-odds of the type moved, in nats.</param>
    /// <param name="code">A stable word.</param>
    /// <param name="sentence">The reason in words, without cell text.</param>
    public static Evidence OfSentence(EvidenceKind kind, double weight, string code, string sentence)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(sentence);
        return new Evidence(kind, weight, code, sentence) { IsSentence = true };
    }

    /// <summary>The reason in words.</summary>
    public string Describe(ReportLanguage language) => IsSentence ? (string)Arguments[0] : Texts.Format(language, "evidence-" + Code, Arguments);
}
