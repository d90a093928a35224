using System.Globalization;
using PiiClassifier.Masking;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>Writes what is to be done to a file, and what speaks against it.</summary>
internal static class MaskPlanText
{
    /// <summary>Writes a line a personal column.</summary>
    public static void Write(MaskPlan plan, IAnsiConsole console, Words words)
    {
        if (plan.Columns.Count == 0)
        {
            console.Write(new Text(words["no-personal-columns"] + "\n"));
            return;
        }
        var table = new Table { Border = TableBorder.Simple };
        foreach (string key in (string[])["column-table", "column-index", "column-header", "column-type", "column-confidence", "column-action"]) table.AddColumn(new TableColumn(new Text(words[key])));
        foreach (PlannedColumn column in plan.Columns)
        {
            table.AddRow(
                new Text(TerminalText.Short(column.Table)),
                new Text(column.Column.Index.ToString(CultureInfo.InvariantCulture)),
                new Text(TerminalText.Short(column.Column.Header ?? words["no-header"])),
                new Text(column.Type is { } type ? words.NameOf(type) : words["free-text"]),
                new Text(column.Type is null ? "" : Words.Percent(column.Column.Confidence)),
                new Text(words["action-" + column.Action.ToId()]));
        }
        console.Write(table);
    }

    /// <summary>The reasons against, a line each.</summary>
    public static IEnumerable<string> Lines(IEnumerable<MaskDoubt> doubts, Words words) => doubts.Select(doubt => $"  {doubt.Code}: {TerminalText.OneLine(doubt.Describe(words.Language))}");
}
