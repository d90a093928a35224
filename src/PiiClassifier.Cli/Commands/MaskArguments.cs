using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Masking;
using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options of <c>pii mask</c> that say what is done and where to.</summary>
internal sealed class MaskArguments
{
    private readonly Option<string?> _output = new("--output", "-o");
    private readonly Option<string?> _policy = new("--policy");
    private readonly Option<string[]> _action = new("--action");
    private readonly Option<string?> _key = new("--key-file");
    private readonly Option<double> _leastConfidence = new("--min-confidence") { DefaultValueFactory = _ => new MaskOptions().LeastConfidence };
    private readonly Option<bool> _dropCopies = new("--drop-copies");
    private readonly Option<bool> _force = new("--force");
    private readonly Option<bool> _overwrite = new("--overwrite");
    private readonly Option<bool> _dryRun = new("--dry-run");
    private readonly Words _words;

    public MaskArguments(Words words)
    {
        _words = words;
        _leastConfidence.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double least) && least is >= 0 and <= 1)) result.AddError(words["min-confidence-range"]);
        });
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_output, _policy, _action, _key, _leastConfidence, _dropCopies, _force, _overwrite, _dryRun]) command.Options.Add(option);
    }

    /// <summary>The run that the arguments ask for.</summary>
    /// <exception cref="WrongUsageException">They ask for what cannot be.</exception>
    public MaskRun ToRun(ParseResult parsed, CommandHost host, PiiScannerOptions options, string path)
    {
        bool dryRun = parsed.GetValue(_dryRun);
        bool overwrites = parsed.GetValue(_overwrite);
        if (path == FileScanner.StandardInput || Directory.Exists(path)) throw new WrongUsageException(_words.Format("mask-one-file", TerminalText.OneLine(path)));
        string? output = parsed.GetValue(_output);
        if (!dryRun) RequirePlace(output, path, overwrites);
        var policy = new MaskPolicy(options.Catalogue);
        if (parsed.GetValue(_policy) is { } file) policy = PolicyFile.AddTo(policy, file, _words);
        foreach (string change in parsed.GetValue(_action) ?? [])
        {
            string[] parts = change.Split('=', 2);
            policy = PolicyFile.Change(policy, parts[0], parts.Length == 2 ? parts[1] : "", _words);
        }
        return new MaskRun(host, _words, options, policy, new MaskOptions { LeastConfidence = parsed.GetValue(_leastConfidence), DropsCopies = parsed.GetValue(_dropCopies) })
        {
            Input = path,
            Output = dryRun ? null : output,
            KeyFile = parsed.GetValue(_key),
            Forces = parsed.GetValue(_force),
            Overwrites = overwrites,
        };
    }

    private void RequirePlace(string? output, string input, bool overwrites)
    {
        if (string.IsNullOrEmpty(output)) throw new WrongUsageException(_words["mask-without-output"]);
        string shown = TerminalText.OneLine(output);
        if (output == FileScanner.StandardInput || Path.EndsInDirectorySeparator(output) || Directory.Exists(output) || SpecialFiles.IsSpecial(output)) throw new WrongUsageException(_words.Format("mask-output-no-file", shown));
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output)))) throw new WrongUsageException(_words.Format("output-without-folder", shown));
        // A copy that is written over a link replaces what the link leads to.
        if (RealPath.AreSame(output, input)) throw new WrongUsageException(_words["mask-output-is-input"]);
        if (!overwrites && Path.Exists(output)) throw new WrongUsageException(_words.Format("mask-output-exists", shown));
    }
}
