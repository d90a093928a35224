using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Output;
using Spectre.Console;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii explain</c>: for each column of one file the decision with its evidence in words.</summary>
internal static class ExplainCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var file = new Argument<string>("FILE");
        ScannerArguments.RequirePaths(file, words);
        var sheet = new Option<string?>("--sheet");
        var column = new Option<string?>("--column");
        var scanOptions = new ScannerArguments(words);
        var command = new Command("explain") { file, sheet, column };
        scanOptions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileScanner scanner = host.MakeScanner(scanOptions.ToOptions(parsed, host, [parsed.GetValue(file)!]));
            string path = Files.FileWalk.WithForwardSlashes(parsed.GetValue(file)!);
            if (Directory.Exists(path)) throw new WrongUsageException(words.Format("explain-is-folder", TerminalText.OneLine(path)));
            FileReport report = await scanner.ScanAsync(path, host, progress: null, cancellationToken).ConfigureAwait(false);
            Write(report, parsed.GetValue(sheet), parsed.GetValue(column), host, words);
            return report.Status == ScanStatus.Scanned ? ExitCodes.Done : ExitCodes.Unread;
        });
        return command;
    }

    private static void Write(FileReport report, string? sheet, string? column, CommandHost host, Words words)
    {
        IAnsiConsole console = TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width);
        ConsoleReport.WriteHeading(report, console, words);
        TableReport[] tables = [.. report.Tables.Where(table => sheet is null || table.Name == sheet)];
        if (sheet is not null && tables.Length == 0 && report.Tables.Count > 0) throw new WrongUsageException(words.Format("no-such-sheet", TerminalText.OneLine(sheet)));
        bool any = false;
        foreach (TableReport table in tables)
        {
            WriteLine(console, "");
            WriteLine(console, ConsoleReport.Describe(table, words));
            foreach (string line in ColumnExplanation.Reasons(table.SubjectEvidence, words)) WriteLine(console, "    " + line);
            foreach (ColumnReport candidate in table.Columns.Where(candidate => column is null || IsNamed(candidate, column)))
            {
                any = true;
                foreach (string line in ColumnExplanation.Describe(candidate, words)) WriteLine(console, line);
            }
        }
        if (column is not null && !any && tables.Length > 0) throw new WrongUsageException(words.Format("no-such-column", TerminalText.OneLine(column)));
    }

    private static bool IsNamed(ColumnReport column, string name) =>
        column.Header == name || (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && column.Index == index);

    private static void WriteLine(IAnsiConsole console, string line) => console.Write(new Text(line + "\n"));
}
