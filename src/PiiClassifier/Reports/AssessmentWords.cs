using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The words of one language for assessments.</summary>
internal sealed class AssessmentWords(ReportLanguage language)
{
    private readonly ReportWords _words = new(language);

    public ReportLanguage Language => language;

    /// <summary>The header of a column without one.</summary>
    public string NoHeader => _words["no-header"];

    public string File => _words["file"];

    public string this[string key] => Texts.Format(language, "assess-" + key);

    public string Format(string key, params object[] arguments) => Texts.Format(language, "assess-" + key, arguments);

    public string Of(OperatorKind operatorKind) => this["operator-" + ReportIds.Of(operatorKind)];

    public string Of(LegalCertainty certainty) => this["certainty-" + ReportIds.Of(certainty)];

    public string Of(TriggerState state) => this["state-" + ReportIds.Of(state)];

    /// <summary>The provision with the number of its item.</summary>
    public string ArticleOf(BreachTrigger trigger) => Format("article-" + ReportIds.Of(trigger.Law), trigger.Item);

    public string NameOf(BreachTrigger trigger) => Format("trigger-" + ReportIds.Of(trigger.Kind), ReportWords.Count(trigger.PersonLimit));

    public string NameOf(PiiType type) => Texts.NameOf(type, language);

    /// <summary>Whether the trigger is pulled, with how sure its columns are when none is sure enough.</summary>
    public string StateOf(TriggerFinding finding)
    {
        string state = Of(finding.State);
        if (!finding.IsOfUnsureColumns) return state;
        return finding.Confidence is { } confidence ? Format("unsure-type", state, ReportWords.Percent(confidence)) : Format("unsure-in-text", state);
    }

    public string Of(PersonRange persons)
    {
        if (!persons.IsWhole) return Format("at-least", _words.Persons(persons.Least, !persons.IsEstimate));
        string range = persons.Least == persons.Most ? ReportWords.Count(persons.Most) : Format("range", ReportWords.Count(persons.Least), ReportWords.Count(persons.Most));
        return persons.IsEstimate ? _words.Format("about", range) : range;
    }
}
