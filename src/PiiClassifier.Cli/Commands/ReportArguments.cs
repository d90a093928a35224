using System.CommandLine;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options that say where and in which form reports go, the same for every command that writes them.</summary>
internal sealed class ReportArguments
{
    private readonly Option<string?> _format = new("--format");
    private readonly Option<string[]> _output = new("--output", "-o");
    private readonly OperatorOption _operator = new();
    private readonly Words _words;

    public ReportArguments(Words words)
    {
        _words = words;
        _format.AcceptOnlyFromAmong([.. ReportTarget.Formats]);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_operator);
    }

    /// <summary>The output that the arguments ask for.</summary>
    /// <exception cref="WrongUsageException">They contradict one another.</exception>
    public ReportOutput ToOutput(ParseResult parsed, CommandHost host)
    {
        string? format = parsed.GetValue(_format);
        string?[] outputs = parsed.GetValue(_output) ?? [];
        if (outputs.Length == 0) outputs = [null];
        // Else one would hold what the name of its file does not say.
        if (format is not null && outputs.Length > 1) throw new WrongUsageException(_words["format-of-several"]);
        ReportTarget[] targets = [.. outputs.Select(output => ReportTarget.Parse(output, format, ReportTarget.Formats, _words))];
        return new ReportOutput(host, _words, targets, _operator.ToOperators(parsed));
    }
}
