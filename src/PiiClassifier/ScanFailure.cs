namespace PiiClassifier;

/// <summary>Why a file was not read, or not to its end.</summary>
/// <remarks>Holds no cell text.</remarks>
public sealed class ScanFailure
{
    internal ScanFailure(string code, params object[] arguments)
    {
        Code = code;
        Arguments = arguments;
    }

    // Names that are not UTF-8 are shown with U+FFFD and are not found by what is shown.
    internal static ScanFailure OfMissing(string path) => path.Contains('\uFFFD', StringComparison.Ordinal) ? new ScanFailure("undecodable-name") : new ScanFailure("missing");

    /// <summary>A stable word for the reason, such as <c>truncated-archive</c>.</summary>
    public string Code { get; }

    internal object[] Arguments { get; }

    /// <summary>The file inside an archive that it is about; empty for the file itself.</summary>
    internal string Place { get; private init; } = "";

    /// <summary>The same of a file inside an archive.</summary>
    internal ScanFailure In(string place) => place.Length == 0 ? this : new ScanFailure(Code, Arguments) { Place = place };

    /// <summary>The reason and what to do about it, in one sentence; of a file inside an archive behind its name.</summary>
    public string Describe(ReportLanguage language) => (Place.Length == 0 ? "" : Place + ": ") + Texts.Format(language, "failure-" + Code, Arguments);
}
