using System.Globalization;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Output;

/// <summary>The words of one language for the values of reports.</summary>
internal sealed class Words(ReportLanguage language)
{
    public ReportLanguage Language => language;

    public string this[string key] => CliTexts.Format(language, key);

    public string Format(string key, params object[] arguments) => CliTexts.Format(language, key, arguments);

    public string NameOf(PiiType type) => language == ReportLanguage.Japanese ? type.JapaneseName : type.EnglishName;

    public string Of(AppiClass appiClass) => this["appi-" + appiClass.ToId()];

    public string Of(ScanStatus status) => this["status-" + Kebab(status.ToString())];

    public string Of(TableSubject subject) => this["subject-" + Kebab(subject.ToString())];

    public string Of(EvidenceKind kind) => this["kind-" + Kebab(kind.ToString())];

    public string Of(PiiGroup group) => this["group-" + Kebab(group.ToString())];

    /// <summary>A percentage with one decimal; the invariant culture's own has a space that some terminals break at.</summary>
    public static string Percent(double probability) => (probability * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A count with separators.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>GovernmentId becomes government-id.</summary>
    public static string Kebab(string name)
    {
        string joined = string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
        return joined.TrimStart('-');
    }
}
