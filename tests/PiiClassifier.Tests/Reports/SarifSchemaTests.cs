using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NJsonSchema;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

/// <summary>The report against the JSON schema of SARIF 2.1.0 itself, as npm's @microsoft/jest-sarif 1.0.0-beta.0 carries it (see NOTICE).</summary>
public sealed class SarifSchemaTests
{
    private static readonly JsonSchema Schema = ReadSchema();

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public async Task Sarif_OfTheSamples_FitsTheSchema(ReportLanguage language) => Assert.Empty(Faults(Write(await SampleReport.ScanAsync(), language)));

    [Fact]
    public void Sarif_OfGeneratedReports_FitsTheSchema() =>
        Prop.ForAll<int>(seed => Assert.Empty(Faults(Write(GeneratedReport.Of(seed), ReportLanguage.Japanese)))).Check();

    // That the schema is really asked.
    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs.0.tool", "{}")]
    [InlineData("runs.0.unknown", "1")]
    [InlineData("runs.0.results.0.level", "\"fatal\"")]
    [InlineData("runs.0.results.0.message", "{}")]
    [InlineData("runs.0.results.0.locations.0.physicalLocation.region.startLine", "0")]
    public void Sarif_ThatIsWrong_DoesNotFitTheSchema(string place, string json)
    {
        JsonNode log = JsonNode.Parse(Write(HandMadeReport.Build(), ReportLanguage.English))!;
        string[] steps = place.Split('.');
        JsonNode parent = steps[..^1].Aggregate(log, (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(json);
        Assert.NotEmpty(Faults(log.ToJsonString()));
    }

    private static string[] Faults(string sarif) => [.. Schema.Validate(sarif).Select(fault => fault.ToString())];

    private static string Write(ScanReport report, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        new SarifReport().Write(report, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonSchema ReadSchema()
    {
        using var reader = new StreamReader(typeof(SarifSchemaTests).Assembly.GetManifestResourceStream("sarif-schema")!);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd(), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }
}
