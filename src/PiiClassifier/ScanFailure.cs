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

    /// <summary>The reason and what to do about it, in one sentence.</summary>
    public string Describe(ReportLanguage language) => Texts.Format(language, "failure-" + Code, Arguments);
}
