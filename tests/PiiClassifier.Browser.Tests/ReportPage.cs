using Microsoft.Playwright;
using PiiClassifier.Reports;

namespace PiiClassifier.Browser.Tests;

/// <summary>A report opened in a browser, with what the browser complained of and asked for.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "reports", Guid.NewGuid().ToString("N"));
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public IPage Page { get; private set; } = null!;

    /// <summary>Errors and warnings of the console, among them breaches of the content security policy, and exceptions of scripts.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What was asked for beside the file itself.</summary>
    public List<string> Requests { get; } = [];

    public static Task<ReportPage> OpenAsync(ScanReport report, ReportLanguage language, int width = 1400, int height = 1000, ColorScheme scheme = ColorScheme.Light) =>
        OpenAsync(stream => new HtmlReport().Write(report, stream, language), width, height, scheme);

    /// <summary>Opens whatever page is written.</summary>
    public static async Task<ReportPage> OpenAsync(Action<Stream> write, int width, int height = 1000, ColorScheme scheme = ColorScheme.Light)
    {
        var opened = new ReportPage();
        string chromium = Chromium() ?? "";
        Assert.SkipWhen(chromium.Length == 0, "No chromium is installed: apt-get install chromium fonts-noto-cjk, or name one in the variable CHROMIUM.");
        Directory.CreateDirectory(opened._folder);
        string file = Path.Combine(opened._folder, "report.html");
        await using (FileStream stream = File.Create(file)) write(stream);

        opened._playwright = await Playwright.CreateAsync();
        opened._browser = await opened._playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        opened.Page = await opened._browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened.Complaints.Add(message.Text);
        };
        opened.Page.PageError += (_, error) => opened.Complaints.Add(error);
        opened.Page.Dialog += (_, dialog) => opened.Complaints.Add("dialog: " + dialog.Message);
        opened.Page.Request += (_, request) =>
        {
            if (!request.Url.EndsWith("/report.html", StringComparison.Ordinal)) opened.Requests.Add(request.Url);
        };
        opened.Page.SetDefaultTimeout(60_000);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    public ILocator Rows(string section) => Page.Locator($"#{section}-table tbody tr:not(.detail)");

    /// <summary>The first cell of each row that is shown.</summary>
    public Task<IReadOnlyList<string>> NamesAsync(string section) => Page.Locator($"#{section}-table tbody tr:not(.detail) th").AllInnerTextsAsync();

    public Task SortAsync(string section, string key) => Page.Locator($"#{section}-table th[data-key='{key}'] button").ClickAsync();

    /// <summary>Types into the filter, and waits until it has been applied.</summary>
    public async Task FilterAsync(string text, string section, int expected)
    {
        await Page.Locator("input[name=text]").FillAsync(text);
        await Assertions.Expect(Rows(section)).ToHaveCountAsync(expected);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static string? Chromium() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome")])
            .FirstOrDefault(File.Exists);
}
