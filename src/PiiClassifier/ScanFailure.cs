namespace PiiClassifier;

/// <summary>Why a file was not read, or not to its end.</summary>
/// <remarks>Holds no cell text.</remarks>
public sealed class ScanFailure
{
    /// <summary>The code of a file whose content is elsewhere.</summary>
    internal const string GitLfsPointer = "git-lfs-pointer";

    internal ScanFailure(string code, params object[] arguments)
    {
        Code = code;
        Arguments = arguments;
    }

    // Names that are not UTF-8 are shown with U+FFFD and are not found by what is shown.
    internal static ScanFailure OfMissing(string path) => path.Contains('\uFFFD', StringComparison.Ordinal) ? new ScanFailure("undecodable-name") : new ScanFailure("missing");

    /// <summary>A stable word for the reason, such as <c>truncated-archive</c>.</summary>
    public string Code { get; }

    /// <summary>What the sentence of <see cref="Code"/> is filled with; the sentence itself when there is none of this library's.</summary>
    internal object[] Arguments { get; }

    /// <summary>The file inside an archive that it is about; empty for the file itself.</summary>
    internal string Place { get; private init; } = "";

    /// <summary>The same of a file inside an archive.</summary>
    internal ScanFailure In(string place) => place.Length == 0 ? this : new ScanFailure(Code, Arguments) { Place = place, IsSentence = IsSentence };

    /// <summary>Whether <see cref="Describe"/> speaks one language only.</summary>
    internal bool IsSentence { get; private init; }

    /// <summary>A reason with a sentence of its own, which is the same in every language.</summary>
    /// <param name="code">A stable word.</param>
    /// <param name="sentence">The reason and what to do about it, without cell text.</param>
    public static ScanFailure OfSentence(string code, string sentence)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(sentence);
        return new ScanFailure(code, sentence) { IsSentence = true };
    }

    /// <summary>The reason and what to do about it, in one sentence; of a file inside an archive behind its name.</summary>
    public string Describe(ReportLanguage language) =>
        (Place.Length == 0 ? "" : Place + ": ") + (IsSentence ? (string)Arguments[0] : Texts.Format(language, "failure-" + Code, Arguments));
}
