using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Metrics;

/// <summary>A table's truth and a tool's answer.</summary>
/// <param name="Answer"><see langword="null"/> when the tool does not name the table: every column then counts as answered with none.</param>
public sealed record TableOutcome(LabelledTable Truth, PredictedTable? Answer, IReadOnlyList<ColumnOutcome> Columns)
{
    public static TableOutcome Judge(LabelledTable truth, PredictedTable? answer)
    {
        ArgumentNullException.ThrowIfNull(truth);
        Dictionary<int, PredictedColumn> byIndex = answer?.Columns.ToDictionary(column => column.Index) ?? [];
        bool silent = answer?.Subject is "organisation" or "thing";
        return new TableOutcome(truth, answer, [.. truth.Columns.Select((column, i) =>
        {
            PredictedColumn? found = byIndex.GetValueOrDefault(i);
            return new ColumnOutcome(column, silent || found is null ? LabelledColumn.None : found.Type, found?.Confidence);
        })]);
    }

    /// <summary>Personal columns, and nothing said of any column.</summary>
    public bool IsMissed => Columns.Any(column => !column.Truth.AcceptsSilence) && Columns.All(column => column.Answer == LabelledColumn.None);

    public bool HasRightHeaderRow => Answer is not null && (Answer.HeaderRow ?? -1) == Truth.HeaderRow;

    /// <summary>A mixed table may be called one about persons: its person columns are then found all the same.</summary>
    public bool HasRightSubject => Answer?.Subject is not null && (Answer.Subject == Truth.Subject || Truth.SubjectAlso.Contains(Answer.Subject) || (Truth.Subject == "mixed" && Answer.Subject == "person"));
}
