using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Output;

/// <summary>The words of one language: the command's own, and those of the library for the values of reports.</summary>
internal sealed class Words(ReportLanguage language)
{
    private readonly ReportWords _values = new(language);

    public ReportLanguage Language => language;

    public string this[string key] => CliTexts.Format(language, key);

    public string Format(string key, params object[] arguments) => CliTexts.Format(language, key, arguments);

    public string NameOf(PiiType type) => _values.NameOf(type);

    public string Of(AppiClass appiClass) => _values.Of(appiClass);

    public string Of(ScanStatus status) => _values.Of(status);

    public string Of(TableSubject subject) => _values.Of(subject);

    public string Of(EvidenceKind kind) => _values.Of(kind);

    public string Of(PiiGroup group) => _values.Of(group);

    /// <inheritdoc cref="ReportWords.Percent"/>
    public static string Percent(double probability) => ReportWords.Percent(probability);

    /// <inheritdoc cref="ReportWords.Count"/>
    public static string Count(long count) => ReportWords.Count(count);
}
