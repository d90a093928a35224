using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fingerprints;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii copies</c>: finds the files that hold the rows of a leaked sample.</summary>
internal static class CopiesCommand
{
    private const double UsualShare = 0.3;

    public static Command Build(CommandHost host, Words words)
    {
        var arguments = new MatchArguments(words);
        var files = new ScanArguments(words);
        var scanOptions = new ScannerArguments(words);
        var share = new Option<double>("--share") { DefaultValueFactory = _ => UsualShare };
        share.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double least) && least is > 0 and <= 1)) result.AddError(words["share-range"]);
        });
        var command = new Command("copies") { share };
        arguments.AddTo(command);
        files.AddSearchTo(command);
        scanOptions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string path = arguments.Sample(parsed);
            FileSearch search = files.ToSearch(parsed, host);
            if (files.Paths(parsed).Contains(FileScanner.StandardInput)) throw new WrongUsageException(words["fingerprint-standard-input"]);
            IReadOnlyList<ReportTarget> targets = arguments.Targets(parsed);
            PiiScannerOptions options = scanOptions.ToOptions(parsed, host, files.Paths(parsed));
            if (await arguments.ReadAsync(path, options, host, cancellationToken).ConfigureAwait(false) is not { } sample) return ExitCodes.Unread;
            var copies = new CopySearch(sample, parsed.GetValue(share), files.AddTo(options, parsed));
            await new FileByFile(host, words).RunAsync(search, copies.AddFileAsync, copies.Note, cancellationToken).ConfigureAwait(false);
            return arguments.Write(copies.ToReport(cancellationToken.IsCancellationRequested), targets, parsed, host);
        });
        return command;
    }
}
