using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Metrics;

/// <summary>Everything that is measured under one condition.</summary>
public sealed class EvaluationResult
{
    private readonly IReadOnlyList<TypeCounts> _resampled;

    /// <summary>Measures.</summary>
    /// <param name="tables">The tables that count under the condition.</param>
    public EvaluationResult(EvaluationCondition condition, IReadOnlyList<TableOutcome> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        (Condition, Tables) = (condition, tables);
        Columns = [.. tables.SelectMany(table => table.Columns)];
        Counts = TypeCounts.Of(tables);
        _resampled = Bootstrap.Resample(tables);
        Calibration = Calibration.Of(Columns.Where(column => column.Confidence is not null).Select(column => (column.Confidence!.Value, column.IsRight)));
        Persons = PersonCounts.Of(tables.Where(table => !table.Truth.IsImpersonal));
    }

    public EvaluationCondition Condition { get; }

    public IReadOnlyList<TableOutcome> Tables { get; }

    public IReadOnlyList<ColumnOutcome> Columns { get; }

    public TypeCounts Counts { get; }

    public Calibration Calibration { get; }

    public PersonCounts Persons { get; }

    /// <summary>A score of the counts with its bootstrap interval.</summary>
    public Interval Score(Func<TypeCounts, double> score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Interval.Percentile(score(Counts), _resampled.Select(score));
    }

    public Interval F1(string type) => Score(counts => counts.F1(type));

    /// <summary>Columns labelled none that got a type: of all tables, or of those about organisations and things.</summary>
    public (int False, int All) FalseAlarms(bool impersonalOnly)
    {
        ColumnOutcome[] none = [.. Tables.Where(table => !impersonalOnly || table.Truth.IsImpersonal).SelectMany(table => table.Columns).Where(column => column.Truth.IsNone)];
        return (none.Count(column => !column.IsRight), none.Length);
    }

    public IReadOnlyList<string> MissedTables => [.. Tables.Where(table => table.IsMissed).Select(table => table.Truth.File)];

    public (int Right, int All) HeaderRows => (Tables.Count(table => table.HasRightHeaderRow), Tables.Count(table => table.Answer is not null));

    public (int Right, int All) Subjects => (Tables.Count(table => table.HasRightSubject), Tables.Count(table => table.Answer is not null && table.Truth.Subject is not null));

    /// <summary>Labelled findings inside free text that were reported, those labelled, and those reported on columns whose text is known.</summary>
    public (int Found, int Labelled, int Reported) Embedded
    {
        get
        {
            int found = 0, labelled = 0, reported = 0;
            foreach (TableOutcome table in Tables)
            {
                for (int i = 0; i < table.Truth.Columns.Count; i++)
                {
                    IReadOnlyList<string> truth = table.Truth.Columns[i].Embedded;
                    IReadOnlyList<string> answer = table.Answer?.Columns.FirstOrDefault(column => column.Index == i)?.Embedded ?? [];
                    labelled += truth.Count;
                    reported += answer.Count;
                    found += truth.Intersect(answer).Count();
                }
            }
            return (found, labelled, reported);
        }
    }

    /// <summary>Wrong answers by what was meant and what was said, the most frequent first.</summary>
    public IReadOnlyList<(string Label, string Answer, IReadOnlyList<string> Places)> Confusions =>
        [.. Tables.SelectMany(table => table.Columns.Where(column => !column.IsRight).Select(column => (column.Truth.Label, column.Answer, Place: Place(table, column))))
            .GroupBy(wrong => (wrong.Label, wrong.Answer))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Label, StringComparer.Ordinal).ThenBy(group => group.Key.Answer, StringComparer.Ordinal)
            .Select(group => (group.Key.Label, group.Key.Answer, (IReadOnlyList<string>)[.. group.Select(wrong => wrong.Place)]))];

    // A header is no cell of data; without one the column is only counted off.
    private static string Place(TableOutcome table, ColumnOutcome column)
    {
        LabelledColumn truth = column.Truth;
        string header = truth.Header.Length > 0 ? truth.Header : "column " + table.Columns.ToList().IndexOf(column).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{header.ReplaceLineEndings(" ")} ({table.Truth.File})";
    }
}
