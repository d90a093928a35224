using System.Globalization;
using System.Text;
using PiiClassifier.Evaluation.Metrics;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Pages;

/// <summary>Writes results as a page in Markdown. Apart from its second line the same results give the same page.</summary>
public static class AccuracyPage
{
    private const int ConfusionsShown = 60;
    private const int PlacesShown = 3;
    private const int OftenColumns = 5;

    /// <summary>The page.</summary>
    /// <param name="stamp">Date and commit.</param>
    /// <param name="source">What was measured, in a sentence or more.</param>
    public static string Print(string stamp, string source, IReadOnlyList<EvaluationResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        StringBuilder page = new();
        page.Append("# Accuracy\n").Append(stamp).Append("\n\n").Append(source).Append("""


            How the figures are defined stands in [benchmarks/accuracy/README.md](../benchmarks/accuracy/README.md). In brackets: 95 % intervals, after Wilson for
            shares of counted columns (precision, recall, false alarms), by 1,000 bootstrap draws of whole tables for F1.


            """.ReplaceLineEndings("\n"));
        Summary(page, results);
        foreach (EvaluationResult result in results) Details(page, result);
        return page.ToString();
    }

    /// <summary>The most important figures of one condition on one line, for the console.</summary>
    public static string Line(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        (int wrong, int all) = result.FalseAlarms(impersonalOnly: false);
        (int impersonalWrong, int impersonalAll) = result.FalseAlarms(impersonalOnly: true);
        return string.Create(CultureInfo.InvariantCulture, $"{Title(result.Condition)}: {result.Tables.Count} tables, {result.Columns.Count} columns; macro-F1 {result.Counts.MacroF1():0.0000} ({OftenColumns}+ columns {result.Counts.MacroF1(OftenColumns):0.0000}), weighted {result.Counts.WeightedF1():0.0000}, micro {result.Counts.MicroF1():0.0000} (value types {result.Counts.MicroF1(ValueTypes.All):0.0000}); false alarms {wrong}/{all}, {impersonalWrong}/{impersonalAll} in organisation and thing tables; missed tables {result.MissedTables.Count}; ECE {result.Calibration.Error:0.0000}; subject {result.Subjects.Right}/{result.Subjects.All}, header row {result.HeaderRows.Right}/{result.HeaderRows.All}, persons exact {result.Persons.Exact}/{result.Persons.Tables}");
    }

    private static void Summary(StringBuilder page, IReadOnlyList<EvaluationResult> results)
    {
        page.Append("## Summary\n\n|  | ").AppendJoin(" | ", results.Select(result => Title(result.Condition))).Append(" |\n|---|").Insert(page.Length, "---|", results.Count).Append('\n');
        Row("tables; columns", result => $"{result.Tables.Count}; {result.Columns.Count}");
        Row("columns with a type; types", result => $"{result.Columns.Count(column => !column.Truth.IsNone)}; {result.Counts.Types.Count}");
        Row("macro-F1 over all types", result => Score(result.Score(counts => counts.MacroF1())));
        Row($"macro-F1 over the types with {OftenColumns} columns or more", result => Score(result.Score(counts => counts.MacroF1(OftenColumns))));
        Row("weighted F1", result => Score(result.Score(counts => counts.WeightedF1())));
        Row("micro precision", result => Precision(result.Counts.Sum()));
        Row("micro recall", result => Recall(result.Counts.Sum()));
        Row("micro-F1", result => Score(result.Score(counts => counts.MicroF1())));
        Row("micro-F1 over the types whose values carry a signal", result => Score(result.Score(counts => counts.MicroF1(ValueTypes.All))));
        Row("false alarms on columns without a type", result => Share(result.FalseAlarms(impersonalOnly: false)));
        Row("... in tables about organisations and things", result => Share(result.FalseAlarms(impersonalOnly: true)));
        Row("tables with personal columns where nothing was found", result => Text(result.MissedTables.Count));
        Row("ECE, 15 bins of equal mass, all columns", result => Number(result.Calibration.Error));
        Row("subject of the table right", result => Share(result.Subjects));
        Row("header row right", result => result.Condition == EvaluationCondition.HeadersOnly ? "" : Share(result.HeaderRows));
        Row("persons counted exactly", result => result.Condition == EvaluationCondition.HeadersOnly ? "" : Share((result.Persons.Exact, result.Persons.Tables)));
        Row("persons: mean relative error", result => result.Condition == EvaluationCondition.HeadersOnly ? "" : Number(result.Persons.MeanError));
        Row("types found inside free text", result => result.Condition == EvaluationCondition.HeadersOnly ? "" : $"{result.Embedded.Found} of {result.Embedded.Labelled}, {result.Embedded.Reported} reported");
        page.Append('\n');

        void Row(string name, Func<EvaluationResult, string> cell) => page.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", results.Select(cell)).Append(" |\n");
    }

    private static void Details(StringBuilder page, EvaluationResult result)
    {
        page.Append("## ").Append(Title(result.Condition)).Append("\n\n");
        if (result.MissedTables.Count > 0) page.Append("Nothing was found in: ").AppendJoin(", ", result.MissedTables).Append(".\n\n");
        if (result.Condition != EvaluationCondition.HeadersOnly && result.Persons.Farthest.Count > 0)
        {
            page.Append("Persons farthest off: ").AppendJoin(", ", result.Persons.Farthest.Select(far => $"{far.File} {Text(far.Counted)} of {Text(far.Labelled)}")).Append(".\n\n");
        }
        Types(page, result);
        Curve(page, result.Calibration);
        Confusions(page, result);
    }

    private static void Types(StringBuilder page, EvaluationResult result)
    {
        page.Append("### Types\n\n| type | columns | precision | recall | F1 |\n|---|---|---|---|---|\n");
        foreach (string type in result.Counts.Types)
        {
            page.Append("| `").Append(type).Append("` | ").Append(Text(result.Counts.Support(type))).Append(" | ").Append(Score(result.Counts.Precision(type))).Append(" | ")
                .Append(Score(result.Counts.Recall(type))).Append(" | ").Append(Score(result.F1(type))).Append(" |\n");
        }
        page.Append('\n');
    }

    private static void Curve(StringBuilder page, Calibration calibration)
    {
        page.Append("### Calibration\n\nECE ").Append(Number(calibration.Error)).Append(".\n\n| stated | columns | mean stated | right |\n|---|---|---|---|\n");
        foreach (CalibrationBin bin in calibration.Bins)
        {
            page.Append("| ").Append(Number(bin.Lowest)).Append('-').Append(Number(bin.Highest)).Append(" | ").Append(Text(bin.Columns)).Append(" | ").Append(Number(bin.Confidence)).Append(" | ").Append(Number(bin.Right)).Append(" |\n");
        }
        page.Append('\n');
    }

    private static void Confusions(StringBuilder page, EvaluationResult result)
    {
        page.Append("### Confusions\n\n| label | answer | columns | such as |\n|---|---|---|---|\n");
        foreach ((string label, string answer, IReadOnlyList<string> places) in result.Confusions.Take(ConfusionsShown))
        {
            page.Append("| `").Append(label).Append("` | `").Append(answer).Append("` | ").Append(Text(places.Count)).Append(" | ")
                .AppendJoin("; ", places.Take(PlacesShown).Select(place => place.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }
        if (result.Confusions.Count > ConfusionsShown) page.Append("\nAnd ").Append(Text(result.Confusions.Count - ConfusionsShown)).Append(" pairs more.\n");
        page.Append('\n');
    }

    private static string Title(EvaluationCondition condition) => condition switch
    {
        EvaluationCondition.HeadersAndValues => "Headers and values",
        EvaluationCondition.HeadersOnly => "Headers only",
        _ => "Values only",
    };

    private static string Precision((int Hits, int FalseAlarms, int Misses) sum) => Score(Interval.Wilson(sum.Hits, sum.Hits + sum.FalseAlarms));

    private static string Recall((int Hits, int FalseAlarms, int Misses) sum) => Score(Interval.Wilson(sum.Hits, sum.Hits + sum.Misses));

    private static string Score(Interval score) => double.IsNaN(score.Value) ? "-" : string.Create(CultureInfo.InvariantCulture, $"{score.Value:0.000} [{score.Low:0.000}, {score.High:0.000}]");

    private static string Share((int Part, int All) share) => share.All == 0 ? "-" : Interval.Wilson(share.Part, share.All) is var wilson
        ? string.Create(CultureInfo.InvariantCulture, $"{share.Part} of {share.All} = {wilson.Value:0.0%} [{wilson.Low:0.0%}, {wilson.High:0.0%}]") : "";

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
