using System.Globalization;
using PiiClassifier.Reports;
using Spectre.Console;

namespace PiiClassifier.Cli.Output;

/// <summary>The report for people: per file its tables and their personal columns, and at the foot, where a terminal ends, the gravest files and a summary line.</summary>
internal static class ConsoleReport
{
    private const int MostGravest = 10;
    private const int TableIndent = 2;

    public static void Write(ScanReport report, IAnsiConsole console, Words words)
    {
        foreach (FileReport file in report.Files) WriteFile(file, console, words);
        if (report.Interrupted) console.Write(new Text(words["interrupted-partial"] + "\n", new Style(Color.Yellow, decoration: Decoration.Bold)));
        WriteGravest(report, console, words);
        console.Write(new Text(Summarize(report, words) + "\n", new Style(decoration: Decoration.Bold)));
    }

    /// <summary>The counts over all files, in one line; with a baseline in a second one what is new.</summary>
    public static string Summarize(ScanReport report, Words words)
    {
        var summary = new ReportSummary(report);
        string all = words.Format(
            "summary",
            Words.Count(summary.Files),
            Words.Count(summary.Scanned),
            Words.Count(summary.Files - summary.Scanned),
            Words.Count(summary.NotTables),
            Words.Count(summary.Tables),
            Words.Count(summary.PiiColumns),
            Words.Count(summary.Columns),
            Words.Count(summary.Persons),
            summary.MaxRisk);
        return summary.NewPiiColumns is { } news ? all + "\n" + words.Format("summary-new", Words.Count(news), Words.Count(summary.PiiColumns - news), summary.MaxNewRisk) : all;
    }

    /// <summary>The path and what became of the file.</summary>
    public static void WriteHeading(FileReport file, IAnsiConsole console, Words words)
    {
        string[] facts = [words.Of(file.Status), .. Known(file.Format), .. Known(file.Encoding), ByteSizes.Describe(file.SizeBytes), .. Known(file.EveryoneCanRead == true ? words["everyone-can-read"] : null), .. Known(file.Authors > 0 ? words.Format("authors", Words.Count(file.Authors)) : null)];
        Color colour = file.Status == ScanStatus.Scanned ? Color.Default : Color.Yellow;
        console.Write(new Text(TerminalText.OneLine(file.Path), new Style(decoration: Decoration.Bold)));
        console.Write(new Text($" — {string.Join(", ", facts)}\n", new Style(colour)));
        if (file.Failure is { } failure) console.Write(new Text("  " + TerminalText.OneLine(failure.Describe(words.Language)) + "\n", new Style(colour)));
    }

    /// <summary>The name of the table, its subject, rows and persons.</summary>
    public static string Describe(TableReport table, Words words)
    {
        string persons = words.Format(table.PersonsExact ? "persons" : "persons-about", Words.Count(table.Persons));
        string? hiddenRows = table.HiddenRows > 0 ? words.Format("hidden-rows", Words.Count(table.HiddenRows)) : null;
        string? hiddenColumns = table.HiddenColumns > 0 ? words.Format("hidden-columns", Words.Count(table.HiddenColumns)) : null;
        string[] facts =
        [
            words.Of(table.Subject), words.Format(table.Sampled ? "rows-sampled" : "rows", Words.Count(table.Rows)),
            .. Known(table.Persons > 0 ? persons : null), .. Known(table.Hidden ? words["hidden"] : null), .. Known(hiddenRows), .. Known(hiddenColumns),
        ];
        string name = TerminalText.Short(table.Name);
        return (name.Length == 0 ? "" : name + ": ") + string.Join(", ", facts);
    }

    private static void WriteFile(FileReport file, IAnsiConsole console, Words words)
    {
        WriteHeading(file, console, words);
        foreach (TableReport table in file.Tables)
        {
            console.Write(new Text("  " + Describe(table, words) + "\n"));
            ColumnReport[] personal = [.. table.Columns.Where(column => column.Type is not null || column.Embedded.Count > 0)];
            ColumnReport[] told = [.. personal.Where(column => column.IsAccepted != true)];
            if (personal.Length == 0) console.Write(new Text("  " + words["no-personal-columns"] + "\n"));
            if (told.Length > 0) console.Write(new IndentedTable(TableOf(told, words), TableIndent));
            if (told.Length < personal.Length) console.Write(new Text("  " + words.Format("accepted-columns", Words.Count(personal.Length - told.Length)) + "\n"));
        }
        console.WriteLine();
    }

    private static void WriteGravest(ScanReport report, IAnsiConsole console, Words words)
    {
        FileReport[] personal = [.. FileRank.GravestFirst(report.Files.Where(file => ReportTypes.RiskOf(file) > 0))];
        // Of one alone there is no order to tell.
        if (personal.Length < 2) return;
        console.Write(new Text(words["gravest"] + "\n", new Style(decoration: Decoration.Bold)));
        Table grid = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (string key in (string[])["column-rank", "column-risk", "column-persons"]) grid.AddColumn(Heading(key).RightAligned().NoWrap());
        grid.AddColumn(Heading("column-file"));
        foreach (FileReport file in personal.Take(MostGravest))
        {
            string mark = file.EveryoneCanRead == true ? $" — {words["everyone-can-read"]}" : "";
            grid.AddRow(new Text(ReportWords.Rank(FileRank.Of(file))), new Text(Number(ReportTypes.RiskOf(file))), new Text(Words.Count(FileRank.PersonsOf(file))), new Text(TerminalText.OneLine(file.Path) + mark));
        }
        console.Write(new IndentedTable(grid, TableIndent));
        console.WriteLine();

        TableColumn Heading(string key) => new(new Text(words[key]));
    }

    private static Table TableOf(IEnumerable<ColumnReport> columns, Words words)
    {
        Table grid = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        grid.AddColumn(Heading("column-index").RightAligned().NoWrap());
        grid.AddColumn(Heading("column-header"));
        grid.AddColumn(Heading("column-type"));
        grid.AddColumn(Heading("column-confidence").RightAligned().NoWrap());
        grid.AddColumn(Heading("column-risk").RightAligned().NoWrap());
        grid.AddColumn(Heading("column-appi"));
        foreach (ColumnReport column in columns)
        {
            string header = column.Header is null ? words["no-header"] : TerminalText.Short(column.Header);
            if (column.Type is { } type) AddRow(column.Index, header, words.NameOf(type), Words.Percent(column.Confidence), type.Risk, words.Of(type.AppiClass));
            foreach (EmbeddedFinding finding in column.Embedded)
            {
                AddRow(column.Index, header, words.Format("embedded", words.NameOf(finding.Type), Words.Count(finding.Matched)), "", finding.Type.Risk, words.Of(finding.Type.AppiClass));
            }
        }
        return grid;

        TableColumn Heading(string key) => new(new Text(words[key]));

        void AddRow(int index, string header, string type, string confidence, int risk, string appi)
        {
            Style style = risk switch { 5 => new Style(Color.Red), 4 => new Style(Color.Yellow), _ => Style.Plain };
            grid.AddRow(new Text(Number(index)), new Text(header), new Text(type, style), new Text(confidence), new Text(Number(risk), style), new Text(appi));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Known(string? fact) => string.IsNullOrEmpty(fact) ? [] : [fact];
}
