using Microsoft.Playwright;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Browser.Tests;

/// <summary>Takes the pictures of the report for the documents and for looking at them, into the folder named in PII_SCREENSHOTS.</summary>
[Trait("Category", "Slow")]
public sealed class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PII_SCREENSHOTS");

    /// <summary>The pictures of the READMEs.</summary>
    [Theory]
    [InlineData("report", ReportLanguage.English)]
    [InlineData("report.ja", ReportLanguage.Japanese)]
    public async Task Screenshot_ForTheReadme(string name, ReportLanguage language)
    {
        Assert.SkipWhen(Folder is null, "Only when PII_SCREENSHOTS names a folder.");
        await using ReportPage report = await ReportPage.OpenAsync(await SampleReport.ScanAsync(), language, width: 1280, height: 930);
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + ".png") });
    }

    [Theory]
    [InlineData("ja-wide", ReportLanguage.Japanese, 1280, ColorScheme.Light)]
    [InlineData("en-wide", ReportLanguage.English, 1280, ColorScheme.Light)]
    [InlineData("ja-dark", ReportLanguage.Japanese, 1280, ColorScheme.Dark)]
    [InlineData("ja-narrow", ReportLanguage.Japanese, 390, ColorScheme.Light)]
    [InlineData("en-narrow", ReportLanguage.English, 390, ColorScheme.Light)]
    public async Task Screenshot_OfTheSamples(string name, ReportLanguage language, int width, ColorScheme scheme)
    {
        Assert.SkipWhen(Folder is null, "Only when PII_SCREENSHOTS names a folder.");
        await using ReportPage report = await ReportPage.OpenAsync(await SampleReport.ScanAsync(), language, width, height: 900, scheme);
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + ".png") });
        await report.Page.Locator("#files-table .open").First.ClickAsync();
        await report.Page.Locator("#files-table details summary").First.ClickAsync();
        await report.Page.Locator("#columns-table .open").First.ClickAsync();
        await report.Page.SetViewportSizeAsync(width, 1200);
        await report.Page.Locator("#files-heading").EvaluateAsync("heading => heading.scrollIntoView()");
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + "-files.png") });
        await report.Page.Locator("#columns-heading").EvaluateAsync("heading => heading.scrollIntoView()");
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + "-columns.png") });
        await report.Page.EvaluateAsync("for (const part of document.querySelectorAll('#assessment details')) part.open = true");
        await report.Page.Locator("#assessment-heading").EvaluateAsync("heading => heading.scrollIntoView()");
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + "-assessment.png") });
        await report.Page.Locator("#unread-heading").EvaluateAsync("heading => heading.scrollIntoView()");
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + "-unread.png") });
        await report.Page.PdfAsync(new() { Path = Path.Combine(Folder!, name + ".pdf"), PreferCSSPageSize = true, PrintBackground = false });
    }
}
