using System.Text;
using Microsoft.Playwright;
using PiiClassifier.AccessLogs;
using PiiClassifier.Assessments;
using PiiClassifier.Incidents;
using PiiClassifier.Reports;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Browser.Tests;

[Trait("Category", "Slow")]
public sealed class IncidentPageTests
{
    private const string Matches = """
        {
          "schemaVersion": 1, "kind": "KIND", "keyId": "0123456789abcdef", "sample": { "name": "leaked.csv", "sha256": "5f2b0c", "rows": 10 },
          "matches": [ {
            "path": "share/voters.csv", "table": "", "sizeBytes": 71303168, "lastModified": "2026-01-01T00:00:00Z", "sha256": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab", "verdict": "source",
            "records": 10, "persons": 9, "share": 1, "confidence": 0.999, "columns": [ { "sample": 0, "index": 3, "header": "氏名", "type": "person-name" } ] } ]
        }
        """;

    private static readonly string? Folder = Environment.GetEnvironmentVariable("PII_SCREENSHOTS");

    [Theory]
    [InlineData(ReportLanguage.Japanese, "漏えい事案の報告", 1280, ColorScheme.Light)]
    [InlineData(ReportLanguage.Japanese, "漏えい事案の報告", 390, ColorScheme.Dark)]
    [InlineData(ReportLanguage.English, "Incident report", 1280, ColorScheme.Dark)]
    [InlineData(ReportLanguage.English, "Incident report", 390, ColorScheme.Light)]
    public async Task Page_Opened_IsWholeLegibleAndNoWiderThanTheScreen(ReportLanguage language, string title, int width, ColorScheme scheme)
    {
        Incident incident = await IncidentAsync();
        await using ReportPage page = await ReportPage.OpenAsync(stream => HtmlDocument.Write(stream, IncidentReport.TitleOf(language), language, document => IncidentReport.Write(incident, document, language)), width, height: 1000, scheme);
        Assert.Equal(title, await page.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(title, await page.Page.TitleAsync());
        Assert.Equal(8, await page.Page.Locator("h2").CountAsync());
        Assert.Equal(0, await page.Page.Locator("script").CountAsync());
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Contrast.Script));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
        if (Folder is null) return;
        string name = Path.Combine(Folder, $"incident-{(language == ReportLanguage.Japanese ? "ja" : "en")}-{width}-{scheme}");
        await page.Page.ScreenshotAsync(new() { Path = name + ".png", FullPage = true });
        await page.Page.PdfAsync(new() { Path = name + ".pdf", PreferCSSPageSize = true, PrintBackground = false });
    }

    private static async Task<Incident> IncidentAsync()
    {
        ScanReport report = await SampleReport.ScanAsync();
        var tracer = new AccessTracer(report);
        string lines = string.Concat(report.Files.SelectMany((file, i) => Enumerable.Range(0, i + 1).Select(n => $"198.51.100.{n} - - [21/Nov/2026:0{i % 10}:00:{n:00} +0900] \"GET /{Uri.EscapeDataString(file.Path)} HTTP/1.1\" 200 {(n % 2 == 0 ? file.SizeBytes : 1)} \"-\" \"{(n == 0 ? "Googlebot/2.1" : "Mozilla/5.0")}\"\n")));
        tracer.AddLog("access.log", new MemoryStream(Encoding.UTF8.GetBytes(lines)));
        return new Incident
        {
            Report = report,
            Operators = [OperatorKind.Municipality],
            Deadlines = new BreachDeadlines(new DateOnly(2026, 11, 30), day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday),
            Trace = tracer.ToTrace(),
            Match = Read(RecordMatches.Match),
            Copies = Read(RecordMatches.Copies),
        };
    }

    private static RecordMatches Read(string kind) => RecordMatches.Read(new MemoryStream(Encoding.UTF8.GetBytes(Matches.Replace("KIND", kind, StringComparison.Ordinal))), kind);
}
