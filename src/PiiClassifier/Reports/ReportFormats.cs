namespace PiiClassifier.Reports;

/// <summary>The built-in report formats.</summary>
public static class ReportFormats
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReportFormat> BuiltIn { get; } =
    [
        new JsonReport(),
        new CsvReport(),
        new MarkdownReport(),
        new SarifReport(),
        new HtmlReport(),
        new ManifestReport(),
    ];
}
