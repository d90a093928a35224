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

    public PiiScannerOptions ToOptions(ParseResult parsed, CommandHost host)
    {
        Encoding? encoding = null;
        if (parsed.GetValue(_encoding) is { } name) EncodingNames.TryGet(name, out encoding);
        return new PiiScannerOptions { Encoding = encoding, IgnoreHeaders = parsed.GetValue(_ignoreHeaders), TimeProvider = host.TimeProvider };
    }
}
