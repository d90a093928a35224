using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>A document on a terminal, or in a file of plain text.</summary>
internal sealed class ConsoleDocument(IAnsiConsole console) : TextDocument
{
    public override string Quote(string text) => TerminalText.OneLine(text);

    public override void Heading(int level, string text) => console.Write(new Text(text + "\n" + (level < 3 ? "\n" : ""), new Style(decoration: Decoration.Bold)));

    public override void Paragraph(string text) => console.Write(new Text(text + "\n\n"));

    public override void Alarm(string text) => console.Write(new Text(text + "\n\n", new Style(Color.Yellow)));

    public override void List(IEnumerable<string> lines)
    {
        foreach (string line in lines) console.Write(new Padder(new Text("- " + line), new Padding(0, 0, 0, 0)));
        console.WriteLine();
    }

    public override void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var grid = new Table { Border = TableBorder.Simple, ShowRowSeparators = true };
        foreach (string heading in headings) grid.AddColumn(new TableColumn(new Text(heading)));
        foreach (IReadOnlyList<string> row in rows) grid.AddRow(row.Select(cell => new Text(cell)));
        console.Write(grid);
        console.WriteLine();
    }
}
