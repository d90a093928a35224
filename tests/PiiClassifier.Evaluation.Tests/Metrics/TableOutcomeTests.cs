using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Metrics;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Tests.Metrics;

public sealed class TableOutcomeTests
{
    private static readonly LabelledTable People = new("a.csv", "", 1, "person", 4, [new("氏名", "person-name"), new("備考", "none") { Embedded = ["phone-number"] }]);

    [Fact]
    public void Table_AboutThings_AnswersWithNoType()
    {
        TableOutcome outcome = TableOutcome.Judge(People, Answer("thing", "person-name", "none"));

        Assert.All(outcome.Columns, column => Assert.Equal("none", column.Answer));
        Assert.True(outcome.IsMissed);
        Assert.False(outcome.HasRightSubject);
    }

    [Fact]
    public void Table_WithoutAnswer_IsMissed()
    {
        TableOutcome outcome = TableOutcome.Judge(People, null);

        Assert.True(outcome.IsMissed);
        Assert.All(outcome.Columns, column => Assert.Null(column.Confidence));
    }

    [Theory]
    [InlineData("mixed", "person", true)]
    [InlineData("mixed", "mixed", true)]
    [InlineData("mixed", "organisation", false)]
    [InlineData("person", "mixed", false)]
    public void MixedTable_MayBeCalledOneAboutPersons(string truth, string answer, bool right) =>
        Assert.Equal(right, TableOutcome.Judge(People with { Subject = truth }, Answer(answer, "person-name", "none")).HasRightSubject);

    [Fact]
    public void Result_CountsWhatIsBesideTheColumns()
    {
        LabelledTable things = new("b.csv", "", 0, "thing", 0, [new("施設名", "none"), new("電話", "none")]);
        EvaluationResult result = new(EvaluationCondition.HeadersAndValues,
            [TableOutcome.Judge(People, Answer("person", "person-name", "none", embedded: "phone-number")), TableOutcome.Judge(things, Answer("mixed", "none", "phone-number"))]);

        Assert.Equal((1, 3), result.FalseAlarms(impersonalOnly: false));
        Assert.Equal((1, 2), result.FalseAlarms(impersonalOnly: true));
        Assert.Equal((1, 2), result.HeaderRows);
        Assert.Equal((1, 2), result.Subjects);
        Assert.Equal((1, 1, 1), result.Embedded);
        Assert.Equal((1, 0, 0, 0.25), (result.Persons.Tables, result.Persons.Exact, result.Persons.Near, result.Persons.MeanError));
        Assert.Equal(("none", "phone-number"), (Assert.Single(result.Confusions).Label, result.Confusions[0].Answer));
        Assert.Empty(result.MissedTables);
    }

    [Fact]
    public void Bootstrap_OfTheSameTables_IsTheSame()
    {
        TableOutcome[] tables = [.. Enumerable.Range(0, 30).Select(i => TableOutcome.Judge(People, Answer("person", i % 3 == 0 ? "none" : "person-name", "none")))];

        Interval first = new EvaluationResult(EvaluationCondition.ValuesOnly, tables).Score(counts => counts.MicroF1());

        Assert.Equal(first, new EvaluationResult(EvaluationCondition.ValuesOnly, tables).Score(counts => counts.MicroF1()));
        Assert.Equal(0.8, first.Value, 12);
        Assert.InRange(first.Low, 0.6, 0.79);
        Assert.InRange(first.High, 0.81, 0.95);
    }

    private static PredictedTable Answer(string subject, string first, string second, string? embedded = null) =>
        new("", 1, 5, subject, 5, [new(0, first, 0.9, []), new(1, second, 0.8, embedded is null ? [] : [embedded])]);
}
