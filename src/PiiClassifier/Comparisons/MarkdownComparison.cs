using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.Comparisons;

/// <summary>A comparison in Markdown (CommonMark with tables), for pull requests, wikis and mail.</summary>
/// <remarks>The counts of both reports, then the files of which something changed; those without personal information are only counted.</remarks>
public static class MarkdownComparison
{
    /// <summary>Writes a comparison in UTF-8 without a byte order mark.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(ReportComparison comparison, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var lines = new ComparisonLines(language);
        writer.WriteLine($"# {lines.Text("title")}\n");
        writer.WriteLine($"{lines.Text("compared", JsonReport.Instant(comparison.BeforeStartedAt), JsonReport.Instant(comparison.AfterStartedAt))}\n");
        writer.WriteLine($"|  | {lines.Text("before")} | {lines.Text("after")} |\n| --- | --- | --- |");
        foreach ((string name, string before, string after) in lines.Figures(comparison)) writer.WriteLine($"| {name} | {before} | {after} |");
        if (comparison.Interrupted) writer.WriteLine($"\n**{lines.Text("interrupted")}**");
        if (comparison.Files.Count == 0) writer.WriteLine($"\n{lines.Text("nothing")}");
        foreach (FileComparison file in comparison.Files.Where(ComparisonLines.IsTold))
        {
            writer.WriteLine($"\n### {MarkdownReport.Escape(file.Path)} — {MarkdownReport.Escape(lines.KindOf(file))}");
            (int Depth, string Line)[] told = [.. lines.Of(file)];
            if (told.Length > 0) writer.WriteLine();
            foreach ((int depth, string line) in told) writer.WriteLine($"{new string(' ', 2 * depth)}- {MarkdownReport.Escape(line)}");
        }
        if (lines.Others(comparison) is { } others) writer.WriteLine($"\n{others}");
    }
}
