using Microsoft.Playwright;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Browser.Tests;

/// <summary>Takes the pictures of the report for the documents and for looking at them, into the folder named in PII_SCREENSHOTS.</summary>
[Trait("Category", "Slow")]
public sealed class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PII_SCREENSHOTS");

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
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + "-opened.png"), FullPage = true });
        await report.Page.PdfAsync(new() { Path = Path.Combine(Folder!, name + ".pdf"), PreferCSSPageSize = true, PrintBackground = false });
    }
}
