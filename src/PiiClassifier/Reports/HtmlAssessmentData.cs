using System.Globalization;
using System.Text.Json;
using PiiClassifier.Assessments;

namespace PiiClassifier.Reports;

/// <summary>What a leak would mean, inside the page: each finding once, each set of findings once, and of a file the places of its sets. Read by Html/assessment.js.</summary>
internal sealed class HtmlAssessmentData(Utf8JsonWriter json, IReadOnlyList<OperatorKind> operators, Dictionary<string, int> types)
{
    private readonly Dictionary<string, int> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sets = new(StringComparer.Ordinal);

    /// <summary>[least persons, most, estimated, whole, one place of a set for each operator]; null for a file of which nothing is to be said.</summary>
    public void WriteFile(FileReport file, ScanReport report)
    {
        BreachAssessment[] assessments = [.. operators.Select(operatorKind => BreachAssessment.Of(file, report, operatorKind))];
        if (assessments.Any(AssessmentFiles.IsWorth)) Write(assessments);
        else json.WriteNullValue();
    }

    /// <summary>The days until the final report, the operators, all files together, and what the files refer to.</summary>
    public void WriteOverall(ScanReport report)
    {
        json.WriteStartObject("assessment");
        json.WriteStartArray("days");
        json.WriteNumberValue(BreachDeadlines.FinalDays);
        json.WriteNumberValue(BreachDeadlines.FinalDaysAfterWrongfulPurpose);
        json.WriteEndArray();
        json.WriteStartArray("operators");
        foreach (OperatorKind operatorKind in operators) json.WriteStringValue(ReportIds.Of(operatorKind));
        json.WriteEndArray();
        json.WritePropertyName("all");
        Write([.. operators.Select(operatorKind => BreachAssessment.Of(report, operatorKind))]);
        json.WritePropertyName("sets");
        json.WriteRawValue($"[{string.Join(',', _sets.Keys)}]");
        json.WritePropertyName("findings");
        json.WriteRawValue($"[{string.Join(',', _findings.Keys)}]");
        json.WriteEndObject();
    }

    private void Write(BreachAssessment[] assessments)
    {
        PersonRange persons = assessments[0].Persons;
        json.WriteStartArray();
        json.WriteNumberValue(persons.Least);
        json.WriteNumberValue(persons.Most);
        json.WriteNumberValue(persons.IsEstimate ? 1 : 0);
        json.WriteNumberValue(persons.IsWhole ? 1 : 0);
        foreach (BreachAssessment assessment in assessments) json.WriteNumberValue(PlaceOf(SetOf(assessment), _sets));
        json.WriteEndArray();
    }

    private string SetOf(BreachAssessment assessment) => $"[{string.Join(',', assessment.Findings.Select(finding => PlaceOf(TextOf(finding), _findings)))}]";

    // [trigger, law, item, limit of persons, state, certainty, confidence in tenths of a percent or -1 or null, [reasons], [types]].
    // Nothing in it comes from what was scanned but numbers: the words are ids of this library.
    private string TextOf(TriggerFinding finding)
    {
        BreachTrigger trigger = finding.Trigger;
        string confidence = !finding.IsOfUnsureColumns ? "null" : finding.Confidence is { } sure ? Number((int)Math.Round(sure * 1000)) : "-1";
        string reasons = string.Join(',', finding.Reasons.Select(Quoted));
        string found = string.Join(',', finding.Types.Select(type => Number(types[type.Id])));
        return $"[{Quoted(ReportIds.Of(trigger.Kind))},{Quoted(ReportIds.Of(trigger.Law))},{Number(trigger.Item)},{Number(trigger.PersonLimit)},{Quoted(ReportIds.Of(finding.State))},{Quoted(ReportIds.Of(finding.Certainty))},{confidence},[{reasons}],[{found}]]";
    }

    private static string Quoted(string id) => $"\"{id}\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int PlaceOf(string text, Dictionary<string, int> known)
    {
        if (!known.TryGetValue(text, out int place)) known.Add(text, place = known.Count);
        return place;
    }
}
