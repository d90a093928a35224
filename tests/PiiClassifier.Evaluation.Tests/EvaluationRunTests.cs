using PiiClassifier.Evaluation.Labels;
using PiiClassifier.Evaluation.Metrics;
using PiiClassifier.Evaluation.Pages;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation.Tests;

public sealed class EvaluationRunTests : IDisposable
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "scratch-" + Guid.NewGuid().ToString("N"));

    public EvaluationRunTests()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "staff.csv"), "職員名簿\n職員番号,氏名,生年月日\n1001,青山 一郎,1980-01-02\n1002,赤井 花子,1975-03-04\n1003,黒田 二郎,1990-05-06\n1004,白井 三郎,1988-07-08\n1005,緑川 四郎,1969-09-10\n");
        File.WriteAllText(Path.Combine(_folder, "stock.csv"), "商品コード,商品名,在庫数\nP1,りんごジュース,3\nP2,鉛筆,40\n");
    }

    private static IReadOnlyList<LabelledTable> Labels { get; } =
    [
        new("staff.csv", "", 1, "person", 5, [new("職員番号", "employee-number"), new("氏名", "person-name"), new("生年月日", "birth-date")]),
        new("stock.csv", "", 0, "thing", 0, [new("商品コード", "none"), new("商品名", "none"), new("在庫数", "none")]),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Scan_MeasuresThreeConditions()
    {
        IReadOnlyList<EvaluationResult> results = await EvaluationRun.ScanAsync(Labels, _folder, minRows: 5);

        Assert.Equal([EvaluationCondition.HeadersAndValues, EvaluationCondition.HeadersOnly, EvaluationCondition.ValuesOnly], results.Select(result => result.Condition));
        Assert.Equal([2, 2, 1], results.Select(result => result.Tables.Count));
        Assert.Equal(1, results[0].Counts.MacroF1());
        Assert.Equal((2, 2), results[0].HeaderRows);
        Assert.Equal(1, results[0].Persons.Exact);
        Assert.All(results[1].Tables, table => Assert.Equal(0, table.Answer!.Rows));
    }

    [Fact]
    public async Task Page_OfTheSameFiles_IsTheSame()
    {
        string first = AccuracyPage.Print("on some day", "of some files", await EvaluationRun.ScanAsync(Labels, _folder, minRows: 5));

        Assert.Equal(first, AccuracyPage.Print("on some day", "of some files", await EvaluationRun.ScanAsync(Labels, _folder, minRows: 5)));
        Assert.DoesNotContain("青山", first, StringComparison.Ordinal);
        Assert.Contains("| `birth-date` | 1 |", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--labels")]
    [InlineData("--what", "1")]
    [InlineData("--each", "many")]
    public void Options_ThatAreWrong_AreRefused(params string[] args) => Assert.Throws<FormatException>(() => EvaluationOptions.Parse(args));

    [Fact]
    public void Options_HaveTheirDefaults()
    {
        EvaluationOptions options = EvaluationOptions.Parse(["--labels", "a.jsonl"]);

        Assert.Equal(new EvaluationOptions { Labels = "a.jsonl", Each = 5, Seed = 2026, MinRows = 5 }, options);
    }
}
