namespace PiiClassifier.Reports;

/// <summary>A document in Markdown (CommonMark with tables).</summary>
internal sealed class MarkdownDocument(TextWriter writer) : TextDocument
{
    private bool _isBegun;

    public override string Quote(string text) => MarkdownReport.Escape(text);

    public override void Heading(int level, string text) => Write($"{new string('#', level)} {text}");

    public override void Paragraph(string text) => Write(text);

    public override void Alarm(string text) => Write($"**{text}**");

    public override void List(IEnumerable<string> lines)
    {
        string[] items = [.. lines.Select(line => "- " + line)];
        if (items.Length > 0) Write(string.Join(writer.NewLine, items));
    }

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Write(Row(headings));
        writer.WriteLine(Row(headings.Select(_ => "---")));
        foreach (IReadOnlyList<string> row in rows) writer.WriteLine(Row(row));
    }

    private void Write(string line)
    {
        if (_isBegun) writer.WriteLine();
        _isBegun = true;
        writer.WriteLine(line);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
