using System.Text;

namespace PiiClassifier.DocGen;

/// <summary>Appends tables in Markdown.</summary>
internal static class MarkdownTable
{
    public static void AppendTable(this StringBuilder page, string[] headings, IEnumerable<string[]> rows)
    {
        page.AppendRow(headings);
        page.AppendRow([.. headings.Select(_ => "---")]);
        foreach (string[] row in rows) page.AppendRow(row);
    }

    private static void AppendRow(this StringBuilder page, string[] cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
