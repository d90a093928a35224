using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Metrics;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation;

/// <summary>Brings labels and answers together.</summary>
public static class EvaluationRun
{
    /// <summary>Scans the labelled files under every condition.</summary>
    public static async Task<IReadOnlyList<EvaluationResult>> ScanAsync(IReadOnlyList<LabelledTable> tables, string folder, int minRows)
    {
        List<EvaluationResult> results = [];
        foreach (EvaluationCondition condition in Enum.GetValues<EvaluationCondition>())
        {
            // A table without a header row has no template.
            IReadOnlyList<LabelledTable> asked = condition == EvaluationCondition.HeadersOnly ? ScannerRun.Templates([.. tables.Where(table => table.HeaderRow >= 0)]) : tables;
            PredictionSet answers = await ScannerRun.RunAsync(asked, folder, condition);
            results.Add(Score(condition, asked, answers, minRows));
        }
        return results;
    }

    /// <summary>Scores answers.</summary>
    /// <param name="minRows">With values only, tables with fewer data rows, or without an answer, do not count.</param>
    public static EvaluationResult Score(EvaluationCondition condition, IReadOnlyList<LabelledTable> tables, PredictionSet answers, int minRows)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (condition != EvaluationCondition.ValuesOnly) minRows = 0;
        ILookup<string, LabelledTable> byFile = tables.ToLookup(table => table.File);
        return new EvaluationResult(condition, [.. tables
            .Select(table => TableOutcome.Judge(table, answers.Find(table, byFile[table.File].Count() == 1)))
            .Where(table => minRows == 0 || table.Answer?.Rows >= minRows)]);
    }
}
