using System.CommandLine;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options that say where and in which form a report goes, the same for every command that writes one.</summary>
internal sealed class ReportArguments
{
    private readonly Option<string> _format = new("--format") { DefaultValueFactory = _ => ReportOutput.Console };
    private readonly Option<string?> _output = new("--output", "-o");
    private readonly Words _words;

    public ReportArguments(Words words)
    {
        _words = words;
        _format.AcceptOnlyFromAmong([ReportOutput.Console, .. ReportFormats.BuiltIn.Select(known => known.Name)]);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>The output that the arguments ask for.</summary>
    public ReportOutput ToOutput(ParseResult parsed, CommandHost host) => new(host, _words, parsed.GetValue(_format)!, parsed.GetValue(_output));
}
