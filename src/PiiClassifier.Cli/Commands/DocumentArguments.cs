using System.CommandLine;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options that say where a document goes and in which forms, for commands that write several from one run.</summary>
internal sealed class DocumentArguments
{
    private readonly Option<string?> _format = new("--format");
    private readonly Option<string[]> _output = new("--output", "-o");
    private readonly string[] _formats;
    private readonly Words _words;

    /// <param name="words">The language.</param>
    /// <param name="formats">The forms there are.</param>
    public DocumentArguments(Words words, params string[] formats)
    {
        (_words, _formats) = (words, formats);
        _format.AcceptOnlyFromAmong(formats);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>Where to write.</summary>
    /// <exception cref="WrongUsageException">The arguments contradict one another, or a file cannot be written.</exception>
    public IReadOnlyList<ReportTarget> ToTargets(ParseResult parsed, CommandHost host)
    {
        string? format = parsed.GetValue(_format);
        string?[] outputs = parsed.GetValue(_output) is { Length: > 0 } named ? (string?[])named : [null];
        if (format is not null && outputs.Length > 1) throw new WrongUsageException(_words["format-of-several"]);
        ReportTarget[] targets = [.. outputs.Select(output => ReportTarget.Parse(output, format, _formats, _words))];
        new ReportOutput(host, _words, targets, []).RequireWritablePlace();
        return targets;
    }
}
