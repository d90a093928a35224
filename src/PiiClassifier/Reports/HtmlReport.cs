using PiiClassifier.Assessments;

namespace PiiClassifier.Reports;

/// <summary>The report as one page of HTML for people: summary, files by groups of types, personal columns with their evidence, files not read, and what a leak would mean.</summary>
/// <remarks>
/// The page is whole in itself and loads nothing: its content security policy allows its own script and style by their hashes and
/// nothing else. It speaks both languages and begins in the one asked for. Its parts are files of their own in Reports/Html.
/// </remarks>
public sealed class HtmlReport : ReportFormat
{
    private static readonly HtmlTemplate Page = new("page.html");
    private static readonly string Script = "\"use strict\";\n" + HtmlTemplate.Join("model.js", "language.js", "table.js", "assessment.js", "views.js", "page.js");

    /// <summary>Who holds the files, for what a leak would mean: side by side when several.</summary>
    public IReadOnlyList<OperatorKind> Operators { get; init; } = BreachAssessment.UsualOperators;

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        Page.Write(stream, name =>
        {
            if (name == "data") HtmlReportData.Write(report, Operators, stream, language);
            else HtmlTemplate.WriteText(stream, PartOf(name, language));
        });
    }

    // None of these comes from what was scanned.
    private static string PartOf(string name, ReportLanguage language) => name switch
    {
        "language" => language == ReportLanguage.Japanese ? "ja" : "en",
        "title" => Texts.Format(language, "report-title"),
        "noscript" => Texts.Format(language, "html-noscript"),
        "style" => HtmlTemplate.Style,
        "style-hash" => HtmlTemplate.HashOf(HtmlTemplate.Style),
        "script" => Script,
        "script-source" => $"script-src '{HtmlTemplate.HashOf(Script)}'; ",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The page has no such part."),
    };
}
