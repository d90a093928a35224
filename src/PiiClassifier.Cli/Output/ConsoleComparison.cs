using PiiClassifier.Comparisons;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>What changed between two reports, for people: the files with what changed of each, the gravest first, and the counts at the foot.</summary>
internal static class ConsoleComparison
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(ReportComparison comparison, IAnsiConsole console, Words words)
    {
        var lines = new ComparisonLines(words.Language);
        foreach (FileComparison file in comparison.Files.Where(ComparisonLines.IsTold))
        {
            console.Write(new Text(TerminalText.OneLine(file.Path), Bold));
            console.Write(new Text($" — {TerminalText.OneLine(lines.KindOf(file))}\n", new Style(file.IsWorse ? Color.Red : Color.Default)));
            foreach ((int depth, string line) in lines.Of(file)) console.Write(new Padder(new Text(TerminalText.OneLine(line)), new Padding(2 + (2 * depth), 0, 0, 0)));
            console.WriteLine();
        }
        if (lines.Others(comparison) is { } others) console.Write(new Text(others + "\n"));
        if (comparison.Files.Count == 0) console.Write(new Text(lines.Text("nothing") + "\n"));
        if (comparison.Interrupted) console.Write(new Text(lines.Text("interrupted") + "\n", new Style(Color.Yellow)));
        console.Write(new Text(lines.Text("compared", JsonReport.Instant(comparison.BeforeStartedAt), JsonReport.Instant(comparison.AfterStartedAt)) + "\n", Bold));
        foreach ((string name, string before, string after) in lines.Figures(comparison)) console.Write(new Text($"  {(before == after ? $"{name}: {after}" : lines.Text("from-to", name, before, after))}\n"));
    }
}
