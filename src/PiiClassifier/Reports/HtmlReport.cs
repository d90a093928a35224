using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Assessments;

namespace PiiClassifier.Reports;

/// <summary>The report as one page of HTML for people: summary, files by groups of types, personal columns with their evidence, files not read, and what a leak would mean.</summary>
/// <remarks>
/// The page is whole in itself and loads nothing: its content security policy allows its own script and style by their hashes and
/// nothing else. It speaks both languages and begins in the one asked for. Its parts are files of their own in Reports/Html.
/// </remarks>
public sealed class HtmlReport : ReportFormat
{
    private static readonly string Page = Read("page.html");
    private static readonly string Style = Join("screen.css", "print.css");
    private static readonly string Script = "\"use strict\";\n" + Join("model.js", "language.js", "table.js", "assessment.js", "views.js", "page.js");

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
        int end = 0;
        while (Page.IndexOf("{{", end, StringComparison.Ordinal) is >= 0 and var start)
        {
            WriteText(stream, Page[end..start]);
            end = Page.IndexOf("}}", start, StringComparison.Ordinal) + 2;
            WritePart(Page[(start + 2)..(end - 2)]);
        }
        WriteText(stream, Page[end..]);

        void WritePart(string name)
        {
            if (name == "data") HtmlReportData.Write(report, Operators, stream, language);
            else WriteText(stream, PartOf(name, language));
        }
    }

    // None of these comes from what was scanned.
    private static string PartOf(string name, ReportLanguage language) => name switch
    {
        "language" => language == ReportLanguage.Japanese ? "ja" : "en",
        "title" => Texts.Format(language, "report-title"),
        "noscript" => Texts.Format(language, "html-noscript"),
        "style" => Style,
        "style-hash" => HashOf(Style),
        "script" => Script,
        "script-hash" => HashOf(Script),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The page has no such part."),
    };

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Join(params string[] names) => string.Concat(names.Select(Read));

    // Browsers hash what they have read, in which each line ends with a line feed.
    private static string Read(string name)
    {
        using Stream resource = typeof(HtmlReport).Assembly.GetManifestResourceStream("PiiClassifier.Reports.Html." + name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void WriteText(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
