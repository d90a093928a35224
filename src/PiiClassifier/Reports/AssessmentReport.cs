using System.Globalization;
using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The assessment of a report in words: over all files, file by file, with the deadlines and a draft of what has to be reported.</summary>
internal sealed class AssessmentReport
{
    private readonly ScanReport _report;
    private readonly OperatorKind _operator;
    private readonly BreachAssessment _overall;
    private readonly BreachAssessment[] _files;
    private readonly TextDocument _document;
    private readonly AssessmentWords _words;

    private AssessmentReport(ScanReport report, OperatorKind operatorKind, TextDocument document, AssessmentWords words)
    {
        _report = report;
        _operator = operatorKind;
        _overall = BreachAssessment.Of(report, operatorKind);
        _files = [.. AssessmentFiles.Worth(report, operatorKind)];
        _document = document;
        _words = words;
    }

    /// <summary>Writes the assessment.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="operators">Who holds the files; one after another.</param>
    /// <param name="deadlines">The dates by which to report; <see langword="null"/> for the rules alone.</param>
    /// <param name="document">Written to.</param>
    /// <param name="language">The language.</param>
    public static void Write(ScanReport report, IReadOnlyList<OperatorKind> operators, BreachDeadlines? deadlines, TextDocument document, ReportLanguage language)
    {
        var words = new AssessmentWords(language);
        document.Heading(1, words["title"]);
        foreach (string key in (string[])["no-advice", "law-state", "certainty-note", "encryption-note"]) document.Paragraph(words[key]);
        WriteWhatWasNotRead(report, document, words);
        foreach (OperatorKind operatorKind in operators) new AssessmentReport(report, operatorKind, document, words).WriteForOperator();
        WriteDeadlines(deadlines, document, words, level: 2);
    }

    /// <summary>Writes the duties over all files and the deadlines, as a part of another document under a heading of its own.</summary>
    public static void WriteDuties(ScanReport report, IReadOnlyList<OperatorKind> operators, BreachDeadlines? deadlines, TextDocument document, ReportLanguage language)
    {
        var words = new AssessmentWords(language);
        foreach (string key in (string[])["no-advice", "law-state", "certainty-note"]) document.Paragraph(words[key]);
        foreach (OperatorKind operatorKind in operators)
        {
            document.Heading(3, $"{words["operator"]}: {words.Of(operatorKind)}");
            var duties = new AssessmentReport(report, operatorKind, document, words);
            duties.WriteFindings(duties._overall);
        }
        WriteDeadlines(deadlines, document, words, level: 3);
    }

    private static void WriteWhatWasNotRead(ScanReport report, TextDocument document, AssessmentWords words)
    {
        int unread = report.Files.Count(file => file.Status != ScanStatus.Scanned);
        if (unread > 0) document.Paragraph(words.Format("unread", ReportWords.Count(unread)));
        if (report.NotTables > 0) document.Paragraph(words.Format("not-tables", ReportWords.Count(report.NotTables)));
    }

    private static void WriteDeadlines(BreachDeadlines? deadlines, TextDocument document, AssessmentWords words, int level)
    {
        document.Heading(level, words["deadlines"]);
        document.Paragraph(words["deadlines-note"]);
        if (deadlines is not null)
        {
            document.Paragraph(words.Format("known-on", Date(deadlines.KnownOn)));
            document.Paragraph(words["days-off"]);
        }
        string[] headings = [words["report"], words["due"], .. deadlines is null ? [] : (string[])[words["date"]]];
        document.Table(headings,
        [
            Row("prompt", words["due-prompt"], known => words.Format("range", Date(known.PromptFrom), Date(known.PromptUntil))),
            Row("final", words.Format("due-final", BreachDeadlines.FinalDays), known => Date(known.Final)),
            Row("final-wrongful", words.Format("due-final", BreachDeadlines.FinalDaysAfterWrongfulPurpose), known => Date(known.FinalAfterWrongfulPurpose)),
        ]);

        string[] Row(string key, string due, Func<BreachDeadlines, string> date) => [words[key], due, .. deadlines is null ? [] : (string[])[date(deadlines)]];
    }

    private void WriteForOperator()
    {
        _document.Heading(2, $"{_words["operator"]}: {_words.Of(_operator)}");
        if (_report.Files.Count != 1)
        {
            _document.Heading(3, _words["all-files"]);
            WriteFindings(_overall);
            WriteFileList();
        }
        // Of a file that was not read the list says all there is to say.
        foreach (BreachAssessment file in _files.Where(file => file.Types.Count > 0 || _report.Files.Count == 1))
        {
            _document.Heading(3, _document.Quote(file.File!.Path));
            WriteFindings(file);
        }
        if (_report.Files.Count - _files.Length is > 0 and var others) _document.Paragraph(_words.Format("others", ReportWords.Count(others)));
        WriteDraft();
    }

    private void WriteFindings(BreachAssessment assessment)
    {
        _document.Paragraph($"{_words["persons"]}: {_words.Of(assessment.Persons)}");
        _document.Table(
            [_words["trigger"], _words["state"], _words["why"], _words["data"], _words["persons"], _words["certainty"]],
            assessment.Findings.Select(finding => (string[])
            [
                $"{_words.NameOf(finding.Trigger)} ({_words.ArticleOf(finding.Trigger)})", _words.StateOf(finding), finding.Describe(_words.Language),
                assessment.File is null ? NamesOf(finding.Types) : ColumnsOf(finding),
                finding.State > TriggerState.NotSeen ? _words.Of(finding.Persons) : "", _words.Of(finding.Certainty),
            ]));
    }

    private void WriteFileList()
    {
        if (_files.Length == 0) return;
        _document.Heading(3, _words["by-file"]);
        _document.Table(
            [_words.File, _words["persons"], _words["state"]],
            _files.Select(file => (string[])[_document.Quote(file.File!.Path), _words.Of(file.Persons), StatesOf(file)]));
    }

    // "pulled: A, B; perhaps: C"; what is not pulled goes without saying.
    private string StatesOf(BreachAssessment file)
    {
        var states = file.Findings.Where(finding => finding.State > TriggerState.NotPulled).GroupBy(finding => finding.State).OrderByDescending(state => state.Key);
        return string.Join("; ", states.Select(state => $"{_words.Of(state.Key)}: {Join(state.Select(finding => _words.NameOf(finding.Trigger)))}"));
    }

    private void WriteDraft()
    {
        bool isArticle26 = _overall.Findings[0].Trigger.Law == BreachLaw.AppiArticle26;
        (int items, int notice, int article) = isArticle26 ? (8, 10, 26) : (44, 45, 68);
        _document.Heading(3, _words["draft"]);
        _document.Paragraph(_words.Format("draft-note", items));
        if (isArticle26) _document.Paragraph(_words["entrusted-note"]);
        _document.Table(
            [_words["draft-item"], _words["draft-content"]],
            Enumerable.Range(1, BreachReportItems.Count).Select(item => (string[])[$"{Number(item)}. {NameOf(item)}", ContentOf(item)]));
        _document.Heading(3, _words["notice"]);
        _document.Paragraph(_words.Format("notice-note", Join(BreachReportItems.OfTheNotice.Select(Number)), notice, article));
    }

    // Companies hold personal data (個人データ), organs of the state and of municipalities retained personal information (保有個人情報).
    private string NameOf(int item) => _words[item is BreachReportItems.ItemsOfData or BreachReportItems.NumberOfPersons ? $"item-{Number(item)}-{ReportIds.Of(_overall.Findings[0].Trigger.Law)}" : $"item-{Number(item)}"];

    private string ContentOf(int item) => item switch
    {
        BreachReportItems.ItemsOfData => NamesOf(_overall.Types),
        BreachReportItems.NumberOfPersons => _words.Of(_overall.Persons),
        _ => _words[$"blank-{Number(item)}"],
    };

    private string NamesOf(IEnumerable<PiiType> types) => string.Join(TypeSeparator, types.Select(NameOf));

    private string NameOf(PiiType type) => _document.Quote(_words.NameOf(type));

    // A type with its headers; and how sure each is, where it is not.
    private string ColumnsOf(TriggerFinding finding) =>
        string.Join("; ", finding.Columns.GroupBy(column => column.Type).Select(ofType => $"{NameOf(ofType.Key)}: {Join(ofType.GroupBy(column => column.Column.Header).Select(HeaderOf))}"));

    private string HeaderOf(IGrouping<string?, TriggerColumn> columns)
    {
        string header = columns.Key is null ? _words.NoHeader : _document.Quote(columns.Key);
        TriggerColumn surest = columns.MaxBy(column => column.Confidence ?? 0)!;
        TableReport[] tables = [.. columns.Select(column => column.Table).Distinct()];
        string place = tables.Length > 1 ? _words.Format("in-tables", header, ReportWords.Count(tables.Length)) : tables[0].Name.Length > 0 ? $"{_document.Quote(tables[0].Name)}/{header}" : header;
        return surest.IsSure ? place : surest.Confidence is { } confidence ? $"{place} {ReportWords.Percent(confidence)}" : _words.Format("unsure-in-text", place);
    }

    // English names have commas of their own.
    private string TypeSeparator => _words.Language == ReportLanguage.Japanese ? "、" : "; ";

    private string Join(IEnumerable<string> names) => string.Join(_words.Language == ReportLanguage.Japanese ? "、" : ", ", names);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
