using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiiClassifier.Assessments;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The assessment of a report as one JSON object: docs/assessment.md.</summary>
internal sealed class AssessmentJson
{
    private const int SchemaVersion = 1;
    private const int FlushedBytes = 1 << 16;

    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly AssessmentWords _words;

    private AssessmentJson(Utf8JsonWriter json, AssessmentWords words)
    {
        _json = json;
        _words = words;
    }

    /// <inheritdoc cref="AssessmentReport.Write"/>
    public static void Write(ScanReport report, IReadOnlyList<OperatorKind> operators, BreachDeadlines? deadlines, Stream stream, ReportLanguage language)
    {
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        new AssessmentJson(json, new AssessmentWords(language)).Write(report, operators, deadlines);
        json.Flush();
        stream.Write("\n"u8);
    }

    private void Write(ScanReport report, IReadOnlyList<OperatorKind> operators, BreachDeadlines? deadlines)
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", SchemaVersion);
        _json.WriteString("notice", _words["no-advice"]);
        _json.WriteString("lawState", _words["law-state"]);
        _json.WriteNumber("unread", report.Files.Count(file => file.Status != ScanStatus.Scanned));
        _json.WriteNumber("notTables", report.NotTables);
        if (deadlines is not null) WriteDeadlines(deadlines);
        _json.WriteStartArray("assessments");
        foreach (OperatorKind operatorKind in operators) WriteForOperator(report, operatorKind);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteDeadlines(BreachDeadlines deadlines)
    {
        _json.WriteStartObject("deadlines");
        _json.WriteString("knownOn", Date(deadlines.KnownOn));
        _json.WriteString("promptFrom", Date(deadlines.PromptFrom));
        _json.WriteString("promptUntil", Date(deadlines.PromptUntil));
        _json.WriteString("final", Date(deadlines.Final));
        _json.WriteString("finalAfterWrongfulPurpose", Date(deadlines.FinalAfterWrongfulPurpose));
        _json.WriteEndObject();
    }

    private void WriteForOperator(ScanReport report, OperatorKind operatorKind)
    {
        BreachAssessment overall = BreachAssessment.Of(report, operatorKind);
        _json.WriteStartObject();
        _json.WriteString("operator", ReportIds.Of(operatorKind));
        _json.WriteStartObject("allFiles");
        WriteAssessment(overall);
        _json.WriteEndObject();
        _json.WriteStartArray("files");
        foreach (BreachAssessment file in AssessmentFiles.Worth(report, operatorKind))
        {
            _json.WriteStartObject();
            _json.WriteString("path", file.File!.Path);
            _json.WriteString("status", ReportIds.Of(file.File.Status));
            WriteAssessment(file);
            _json.WriteEndObject();
            // Otherwise the writer holds it all, which of a large share is hundreds of megabytes.
            if (_json.BytesPending >= FlushedBytes) _json.Flush();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteAssessment(BreachAssessment assessment)
    {
        WritePersons(assessment.Persons);
        WriteTypes(assessment.Types);
        _json.WriteStartArray("triggers");
        foreach (TriggerFinding finding in assessment.Findings)
        {
            _json.WriteStartObject();
            _json.WriteString("trigger", ReportIds.Of(finding.Trigger.Kind));
            _json.WriteString("article", _words.ArticleOf(finding.Trigger));
            _json.WriteString("state", ReportIds.Of(finding.State));
            _json.WriteString("certainty", ReportIds.Of(finding.Certainty));
            _json.WriteString("reason", finding.Describe(_words.Language));
            WriteTypes(finding.Types);
            WritePersons(finding.Persons);
            // Of all files together they would be the columns of the files over again.
            if (assessment.File is not null) WriteColumns(finding.Columns);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WritePersons(PersonRange persons)
    {
        _json.WriteStartObject("persons");
        _json.WriteNumber("least", persons.Least);
        // Not known when not everything was read.
        if (persons.IsWhole) _json.WriteNumber("most", persons.Most);
        else _json.WriteNull("most");
        _json.WriteBoolean("estimated", persons.IsEstimate);
        _json.WriteEndObject();
    }

    private void WriteTypes(IReadOnlyList<PiiType> types)
    {
        _json.WriteStartArray("types");
        foreach (PiiType type in types) _json.WriteStringValue(type.Id);
        _json.WriteEndArray();
    }

    private void WriteColumns(IReadOnlyList<TriggerColumn> columns)
    {
        _json.WriteStartArray("columns");
        foreach (TriggerColumn column in columns)
        {
            _json.WriteStartObject();
            _json.WriteString("table", column.Table.Name);
            _json.WriteNumber("index", column.Column.Index);
            _json.WriteString("header", column.Column.Header);
            _json.WriteString("type", column.Type.Id);
            if (column.Confidence is { } confidence) _json.WriteNumber("confidence", Math.Round(confidence, 4) + 0.0);
            else _json.WriteNull("confidence");
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
