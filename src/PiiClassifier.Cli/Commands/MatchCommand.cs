using System.CommandLine;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fingerprints;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii match</c>: says which known files a leaked sample comes from.</summary>
internal static class MatchCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var arguments = new MatchArguments(words);
        var scanOptions = new ScannerArguments(words);
        var against = new Option<string>("--against") { Required = true };
        var keyFile = new Option<string?>("--key-file");
        var command = new Command("match") { against, keyFile };
        arguments.AddTo(command);
        scanOptions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string path = arguments.Sample(parsed);
            IReadOnlyList<ReportTarget> targets = arguments.Targets(parsed);
            PiiScannerOptions options = scanOptions.ToOptions(parsed, host, [path]);
            string known = parsed.GetValue(against)!;
            PersonalKey key = KeyFile.Open(parsed.GetValue(keyFile), host, words);
            try
            {
                await using FileStream stream = Open(known);
                using var fingerprints = new FingerprintFile(stream, key);
                if (await arguments.ReadAsync(path, options, host, cancellationToken).ConfigureAwait(false) is not { } sample) return ExitCodes.Unread;
                MatchReport report = await Task.Run(() => LeakMatcher.Match(sample, fingerprints, cancellationToken), cancellationToken).ConfigureAwait(false);
                return arguments.Write(report, targets, parsed, host);
            }
            catch (FingerprintException fault)
            {
                await host.Error.WriteLineAsync(Describe(fault, known, key, words)).ConfigureAwait(false);
                return ExitCodes.NoReport;
            }
        });
        return command;

        FileStream Open(string known)
        {
            try
            {
                return File.OpenRead(known);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new WrongUsageException(words.Format("fingerprints-not-read", TerminalText.OneLine(known), TerminalText.OneLine(exception.Message)));
            }
        }
    }

    private static string Describe(FingerprintException fault, string path, PersonalKey key, Words words)
    {
        string shown = TerminalText.OneLine(path);
        return fault.Fault switch
        {
            FingerprintFault.NoFingerprints => words.Format("fingerprints-none", shown),
            FingerprintFault.OtherVersion => words.Format("fingerprints-other-version", shown, fault.Version),
            FingerprintFault.OtherKey => words.Format("fingerprints-other-key", shown, fault.KeyId!, key.Id),
            FingerprintFault.Truncated => words.Format("fingerprints-truncated", shown),
            _ => words.Format("fingerprints-damaged", shown),
        };
    }
}
