using System.CommandLine;
using System.Text;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options that say how files are read, the same for every command that reads any.</summary>
internal sealed class ScannerArguments
{
    private readonly Option<string?> _encoding = new("--encoding");
    private readonly Option<bool> _ignoreHeaders = new("--ignore-headers");

    public ScannerArguments(Words words)
    {
        _encoding.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !EncodingNames.TryGet(result.Tokens[0].Value, out _))
            {
                result.AddError(words.Format("unknown-encoding", string.Join(", ", EncodingNames.Offered)));
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_encoding);
        command.Options.Add(_ignoreHeaders);
    }

    /// <summary>Refuses a mistyped option, which the parser would take for one path more.</summary>
    public static void RefuseOptions(Argument argument, Words words) => argument.Validators.Add(result =>
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)) result.AddError(words.Format("unknown-option", token.Value));
        }
    });

    public PiiScannerOptions ToOptions(ParseResult parsed, CommandHost host)
    {
        Encoding? encoding = null;
        if (parsed.GetValue(_encoding) is { } name) EncodingNames.TryGet(name, out encoding);
        return new PiiScannerOptions { Encoding = encoding, IgnoreHeaders = parsed.GetValue(_ignoreHeaders), TimeProvider = host.TimeProvider };
    }
}
