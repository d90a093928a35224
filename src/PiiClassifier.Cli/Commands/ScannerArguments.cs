using System.CommandLine;
using System.Text;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Encodings;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options that say how files are read, the same for every command that reads any.</summary>
internal sealed class ScannerArguments
{
    private readonly Option<string?> _encoding = new("--encoding");
    private readonly Option<bool> _ignoreHeaders = new("--ignore-headers");
    private readonly Option<string[]> _types = new("--types");
    private readonly Option<string?> _passwords = new("--passwords");
    private readonly Option<string[]> _limits = new(ReadLimits.OptionName);
    private readonly Words _words;

    public ScannerArguments(Words words)
    {
        _words = words;
        _encoding.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TextEncodings.TryGet(result.Tokens[0].Value, out _))
            {
                result.AddError(words.Format("unknown-encoding", string.Join(", ", TextEncodings.Names)));
            }
        });
        _limits.Validators.Add(result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            {
                if (ReadLimits.TryAdd(TableReadLimits.Default, token.Value) is null) result.AddError(words.Format("limit-not-understood", TerminalText.OneLine(token.Value), string.Join(", ", ReadLimits.Names)));
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_encoding);
        command.Options.Add(_ignoreHeaders);
        command.Options.Add(_types);
        command.Options.Add(_passwords);
        command.Options.Add(_limits);
    }

    /// <summary>Refuses a mistyped option, which the parser would take for one path more, and no name at all.</summary>
    public static void RequirePaths(Argument argument, Words words) => argument.Validators.Add(result =>
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
        {
            if (token.Value.Length == 0) result.AddError(words["empty-path"]);
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)) result.AddError(words.Format("unknown-option", token.Value));
        }
    });

    /// <summary>The options that the arguments ask for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="host">What the process gives.</param>
    /// <param name="paths">What is scanned: types of the user's own lie beside it.</param>
    public PiiScannerOptions ToOptions(ParseResult parsed, CommandHost host, IEnumerable<string> paths)
    {
        Encoding? encoding = null;
        if (parsed.GetValue(_encoding) is { } name) TextEncodings.TryGet(name, out encoding);
        var options = new PiiScannerOptions { Encoding = encoding, IgnoreHeaders = parsed.GetValue(_ignoreHeaders), TimeProvider = host.TimeProvider, Formats = [new LegacyExcelFormat()] };
        foreach (string limit in parsed.GetValue(_limits) ?? []) options = options with { Limits = ReadLimits.TryAdd(options.Limits, limit) ?? options.Limits };
        if (parsed.GetValue(_passwords) is { } passwords) options = options with { Passwords = PasswordFile.Read(passwords, _words) };
        return OwnTypes.AddTo(options, parsed.GetValue(_types) ?? [], paths, host.Error, _words);
    }
}
