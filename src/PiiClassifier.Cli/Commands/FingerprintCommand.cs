using System.CommandLine;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fingerprints;
using PiiClassifier.Keys;
using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii fingerprint</c>: writes by what the records of files are known again after a leak.</summary>
internal static class FingerprintCommand
{
    public static Command Build(CommandHost host, Words words)
    {
        var files = new ScanArguments(words);
        var scanOptions = new ScannerArguments(words);
        var output = new Option<string?>("--output", "-o");
        var keyFile = new Option<string?>("--key-file");
        var command = new Command("fingerprint") { output, keyFile };
        files.AddSearchTo(command);
        scanOptions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileSearch search = files.ToSearch(parsed, host);
            if (files.Paths(parsed).Contains(FileScanner.StandardInput)) throw new WrongUsageException(words["fingerprint-standard-input"]);
            string target = parsed.GetValue(output) is { Length: > 0 } named ? named : throw new WrongUsageException(words["fingerprint-without-output"]);
            if (target == FileScanner.StandardInput || SpecialFiles.IsSpecial(target)) throw new WrongUsageException(words.Format("fingerprint-output-no-file", TerminalText.OneLine(target)));
            ReportOutput.RequireWritablePlace(target, words);
            PiiScannerOptions options = files.AddTo(scanOptions.ToOptions(parsed, host, files.Paths(parsed)), parsed);
            PersonalKey key = KeyFile.Open(parsed.GetValue(keyFile), host, words);
            return await Task.Run(() => Write(host, words, search, target, key, options, cancellationToken), CancellationToken.None).ConfigureAwait(false);
        });
        return command;
    }

    private static int Write(CommandHost host, Words words, FileSearch search, string target, PersonalKey key, PiiScannerOptions options, CancellationToken cancellationToken)
    {
        var unread = new List<FileReport>();
        OwnerOnlyFile.Write(target, stream =>
        {
            using var writer = new FingerprintWriter(stream, key, options);
            new FileByFile(host, words).RunAsync(search, writer.AddFileAsync, report =>
            {
                if (FileByFile.IsUnread(report)) unread.Add(report);
            }, cancellationToken).GetAwaiter().GetResult();
            // Of half the files nobody would know later which half.
            cancellationToken.ThrowIfCancellationRequested();
            writer.Complete();
            host.Error.WriteLine(words.Format("fingerprint-written", TerminalText.OneLine(target), Words.Count(writer.Records), Words.Count(writer.Tables), Words.Count(stream.Length), key.Id));
        });
        foreach (FileReport file in unread) host.Error.WriteLine(words.Format("fingerprint-unread", TerminalText.OneLine(file.Path), TerminalText.OneLine(file.Failure?.Describe(words.Language) ?? words.Of(file.Status))));
        return unread.Count > 0 ? ExitCodes.Unread : ExitCodes.Done;
    }
}
