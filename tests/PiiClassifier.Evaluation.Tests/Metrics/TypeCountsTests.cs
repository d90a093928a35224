using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Metrics;

namespace PiiClassifier.Evaluation.Tests.Metrics;

public sealed class TypeCountsTests
{
    // name: 2 hits, 1 miss, 1 false alarm; age: 1 hit, 1 false alarm; sex: 1 miss.
    private static readonly TypeCounts Counts = Count(("name", "name"), ("name", "name"), ("name", "none"), ("none", "name"), ("age", "age"), ("sex", "age"), ("none", "none"));

    [Fact]
    public void Counts_AreOfTheLabelOrOfTheAnswer()
    {
        Assert.Equal((2, 1, 1), Counts["name"]);
        Assert.Equal((1, 1, 0), Counts["age"]);
        Assert.Equal((0, 0, 1), Counts["sex"]);
        Assert.Equal(["age", "name", "sex"], Counts.Types);
    }

    [Fact]
    public void Scores_AreWhatIsWorkedByHand()
    {
        Assert.Equal(2.0 / 3, Counts.F1("name"), 12);
        Assert.Equal(2.0 / 3, Counts.F1("age"), 12);
        Assert.Equal(0, Counts.F1("sex"));
        Assert.Equal(4.0 / 9, Counts.MacroF1(), 12);
        Assert.Equal(2.0 / 3, Counts.MacroF1(leastColumns: 3), 12);
        Assert.Equal((3 * 2.0 / 3 + 2.0 / 3) / 5, Counts.WeightedF1(), 12);
        Assert.Equal((3, 2, 2), Counts.Sum());
        Assert.Equal(6.0 / 10, Counts.MicroF1(), 12);
        Assert.Equal(4.0 / 6, Counts.MicroF1(new HashSet<string> { "name" }), 12);
        Assert.Equal(2.0 / 3, Counts.Precision("name").Value, 12);
        Assert.Equal(2.0 / 3, Counts.Recall("name").Value, 12);
    }

    [Theory]
    [InlineData("also-right", 1, 0, 0)]
    [InlineData("none", 0, 0, 0)]
    [InlineData("wrong", 0, 0, 1)]
    public void FurtherRightAnswers_CountForTheLabel(string answer, int hits, int falseAlarms, int misses)
    {
        TypeCounts counts = new();
        counts.Add(new ColumnOutcome(new LabelledColumn("", "name") { Also = ["also-right", "none"] }, answer, 1));

        Assert.Equal((hits, falseAlarms, misses), counts["name"]);
        Assert.Equal(answer == "wrong" ? 1 : 0, counts["wrong"].FalseAlarms);
    }

    [Fact]
    public void Sum_OfCounts_IsTheCountsOfAll()
    {
        TypeCounts sum = new();
        sum.Add(Counts);
        sum.Add(Counts);

        Assert.Equal((4, 2, 2), sum["name"]);
        Assert.Equal(Counts.MacroF1(), sum.MacroF1(), 12);
    }

    private static TypeCounts Count(params (string Label, string Answer)[] columns)
    {
        TypeCounts counts = new();
        foreach ((string label, string answer) in columns) counts.Add(new ColumnOutcome(new LabelledColumn("", label), answer, null));
        return counts;
    }
}
