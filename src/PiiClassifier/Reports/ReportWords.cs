using System.Globalization;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The words of one language for the values of reports.</summary>
internal sealed class ReportWords(ReportLanguage language)
{
    public ReportLanguage Language => language;

    public string this[string key] => Texts.Format(language, "report-" + key);

    public string Format(string key, params object[] arguments) => Texts.Format(language, "report-" + key, arguments);

    public string NameOf(PiiType type) => Texts.NameOf(type, language);

    public string Of(AppiClass appiClass) => Texts.Format(language, "appi-" + appiClass.ToId());

    public string Of(ScanStatus status) => Texts.Format(language, "status-" + ReportIds.KebabOf(status));

    public string Of(TableSubject subject) => Texts.Format(language, "subject-" + ReportIds.Of(subject));

    public string Of(EvidenceKind kind) => Texts.Format(language, "kind-" + ReportIds.Of(kind));

    public string Of(PiiGroup group) => Texts.Format(language, "group-" + ReportIds.Of(group));

    /// <summary>Whether everyone can read a file; nothing where that is not known.</summary>
    public string Of(bool? everyoneCanRead) => everyoneCanRead switch { true => this["yes"], false => this["no"], null => "" };

    /// <summary>A number of persons, which may be an estimate.</summary>
    public string Persons(long persons, bool exact) => exact ? Count(persons) : Format("about", Count(persons));

    /// <summary>A percentage with one decimal; the invariant culture's own has a space that some terminals break at.</summary>
    public static string Percent(double probability) => (probability * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A <see cref="FileRank"/> with one decimal.</summary>
    public static string Rank(double rank) => rank.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A count with separators.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
