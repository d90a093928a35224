using System.CommandLine;
using System.CommandLine.Parsing;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Partials;
using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Commands;

/// <summary>The options of a scan that is one part of several, which <c>pii merge</c> joins.</summary>
internal sealed class ShardArguments
{
    /// <summary>The option that says which part.</summary>
    public const string ShardName = "--shard";

    // What says something of the whole is said when it is whole.
    private static readonly string[] OfWholeScans = ["--output", "--format", "--operator", "--fail-on", "--baseline", "--write-baseline"];

    private readonly Option<string?> _shard = new(ShardName);
    private readonly Option<string?> _partial = new("--partial");
    private readonly Option<bool> _listed = new("--shard-listed");
    private readonly Words _words;

    public ShardArguments(Words words)
    {
        _words = words;
        _shard.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ShardNumber.TryParse(result.Tokens[0].Value, out _)) result.AddError(words.Format("shard-form", ShardNumber.MaxCount));
        });
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_shard, _partial, _listed]) command.Options.Add(option);
    }

    /// <summary>Whether an option belongs to the merge where a scan is one part of several.</summary>
    public static bool IsOfWholeScans(string option) => OfWholeScans.Contains(option);

    /// <summary>How the files are cut; <see langword="null"/> when all are scanned.</summary>
    /// <exception cref="WrongUsageException">The options do not go together.</exception>
    public ShardCut? ToCut(ParseResult parsed, ScanArguments scan)
    {
        bool listed = parsed.GetValue(_listed);
        if (parsed.GetValue(_shard) is not { } text || !ShardNumber.TryParse(text, out ShardNumber shard))
        {
            return listed || parsed.GetValue(_partial) is not null ? throw new WrongUsageException(_words["shard-and-partial"]) : null;
        }
        if (parsed.GetValue(_partial) is not { } partial) throw new WrongUsageException(_words["shard-and-partial"]);
        if (OfWholeScans.FirstOrDefault(name => parsed.GetResult(name) is OptionResult { Implicit: false }) is { } whole) throw new WrongUsageException(_words.Format("shard-with-report", whole));
        if (scan.Paths(parsed).Contains(FileScanner.StandardInput)) throw new WrongUsageException(_words["shard-of-standard-input"]);
        if (listed && !scan.HasList(parsed)) throw new WrongUsageException(_words["shard-listed-without-list"]);
        ReportOutput.RequireWritablePlace(partial, _words);
        if (SpecialFiles.IsSpecial(partial)) throw new WrongUsageException(_words.Format("output-is-folder", TerminalText.OneLine(partial)));
        // Each shard would find what the others have written by then.
        if (scan.Paths(parsed).Any(path => FileSearch.FolderOf(path) is { } folder && RealPath.IsIn(folder, partial))) throw new WrongUsageException(_words.Format("partial-in-share", TerminalText.OneLine(partial)));
        return new ShardCut(shard, listed);
    }

    /// <summary>Scans the part and writes what was found.</summary>
    /// <returns>The exit code: that some file was not read is told by the merge.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public async Task<int> ScanAsync(ParseResult parsed, CommandHost host, ScanRun run, FileSearch search, ShardCut cut, CancellationToken cancellationToken)
    {
        string file = parsed.GetValue(_partial)!;
        using BegunFile partial = OwnerOnlyFile.Begin(file);
        PartialTail tail = await run.ScanAsync(search, cut, partial.Stream, cancellationToken).ConfigureAwait(false);
        // A second run of a part that is ended when the first is done (Spark ends the slower of two) must not replace the whole by a half.
        if (tail.Interrupted && File.Exists(file))
        {
            await host.Error.WriteLineAsync(_words.Format("shard-kept", cut.Shard, TerminalText.OneLine(file))).ConfigureAwait(false);
            return ExitCodes.Unread;
        }
        partial.PutInPlace(overwrite: !tail.Interrupted);
        if (tail.Interrupted) await host.Error.WriteLineAsync(_words["interrupted-partial"]).ConfigureAwait(false);
        await host.Error.WriteLineAsync(_words.Format("shard-written", cut.Shard, Words.Count(cut.Taken), Words.Count(tail.Found.Files), ByteSizes.Describe(cut.BytesTaken), ByteSizes.Describe(tail.Found.Bytes), TerminalText.OneLine(file))).ConfigureAwait(false);
        return tail.Interrupted ? ExitCodes.Unread : ExitCodes.Done;
    }
}
