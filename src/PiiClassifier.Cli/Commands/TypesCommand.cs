using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;
using Spectre.Console;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii types</c>: lists the types of personal information.</summary>
internal static class TypesCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "console" };
        format.AcceptOnlyFromAmong("console", "json");
        var command = new Command("types") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "json") WriteJson(host.OutputBytes);
            else WriteTable(TerminalText.ConsoleOver(host.Output, host.OutputIsTerminal, host.Width), words);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteTable(IAnsiConsole console, Words words)
    {
        Table table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(words["column-id"])).NoWrap());
        foreach (string key in (string[])["column-type", "column-group", "column-risk", "column-appi"]) table.AddColumn(new TableColumn(new Text(words[key])));
        foreach (PiiType type in PiiCatalogue.Default.Types)
        {
            table.AddRow(
                new Text(type.Id),
                new Text(words.NameOf(type)),
                new Text(words.Of(type.Group)),
                new Text(type.Risk.ToString(CultureInfo.InvariantCulture)),
                new Text(words.Of(type.AppiClass)));
        }
        console.Write(table);
    }

    private static void WriteJson(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (PiiType type in PiiCatalogue.Default.Types)
        {
            json.WriteStartObject();
            json.WriteString("id", type.Id);
            json.WriteString("japaneseName", type.JapaneseName);
            json.WriteString("englishName", type.EnglishName);
            json.WriteString("group", ReportIds.Of(type.Group));
            json.WriteString("appi", type.AppiClass.ToId());
            json.WriteNumber("risk", type.Risk);
            json.WriteBoolean("identifiesPerson", type.IdentifiesPerson);
            json.WriteString("legalBasis", type.LegalBasis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
    }
}
