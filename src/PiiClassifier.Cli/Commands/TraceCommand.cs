using System.CommandLine;
using System.Globalization;
using PiiClassifier.AccessLogs;
using PiiClassifier.Cli.Files;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary><c>pii trace</c>: says from the access logs of a web server who asked for the files of a scan.</summary>
internal static class TraceCommand
{
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Markdown = "markdown";

    public static Command Build(CommandHost host, Words words)
    {
        var report = new Argument<string>("REPORT.json");
        ScannerArguments.RequirePaths(report, words);
        var logs = new Option<string[]>("--logs") { Required = true, AllowMultipleArgumentsPerToken = true };
        var maps = new Option<string[]>("--map");
        maps.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => UrlMapping.Parse(token.Value) is null)) result.AddError(words["map-form"]);
        });
        var root = new Option<string?>("--root");
        var ignoreCase = new Option<bool>("--ignore-case");
        var forwarded = new Option<bool>("--forwarded");
        var hash = new Option<bool>("--hash-addresses");
        var keyFile = new Option<string?>("--key-file");
        var zone = new Option<string?>("--zone");
        zone.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && ZoneOf(result.Tokens[0].Value) is null) result.AddError(words["zone-form"]);
        });
        var documents = new DocumentArguments(words, ReportTarget.Console, Json, Csv, Markdown);
        var command = new Command("trace") { report, logs, maps, root, ignoreCase, forwarded, hash, keyFile, zone };
        documents.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IReadOnlyList<ReportTarget> targets = documents.ToTargets(parsed, host);
            string path = parsed.GetValue(report)!;
            string[] paths = parsed.GetValue(logs)!;
            if (new[] { path }.Concat(paths).Count(name => name == FileScanner.StandardInput) > 1) throw new WrongUsageException(words["standard-input-twice"]);
            if (await StoredReport.ReadAsync(host, words, path).ConfigureAwait(false) is not { } scanned) return ExitCodes.NoReport;
            var options = new AccessTraceOptions
            {
                Mappings = [.. (parsed.GetValue(maps) ?? []).Select(map => UrlMapping.Parse(map)!), .. parsed.GetValue(root) is { } folder ? (UrlMapping[])[new UrlMapping("/", folder)] : []],
                IgnoresCase = parsed.GetValue(ignoreCase),
                TrustsForwarded = parsed.GetValue(forwarded),
                AddressKey = parsed.GetValue(hash) ? KeyFile.Open(parsed.GetValue(keyFile), host, words) : null,
                Zone = parsed.GetValue(zone) is { } named ? ZoneOf(named) : null,
            };
            (AccessTrace trace, bool isWhole) = Read(host, new AccessTracer(scanned, options), paths, cancellationToken);
            foreach (ReportTarget target in targets) target.Write(host, console => TraceReport.Write(trace, new ConsoleDocument(console), words.Language), stream => Write(trace, target.Format, stream, words.Language));
            return isWhole ? ExitCodes.Done : ExitCodes.Unread;
        });
        return command;
    }

    // +09:00, or UTC.
    private static TimeSpan? ZoneOf(string text)
    {
        if (text.Equals("utc", StringComparison.OrdinalIgnoreCase)) return TimeSpan.Zero;
        bool isZone = text.Length == 6 && text[0] is '+' or '-' && TimeSpan.TryParseExact(text[1..], "hh\\:mm", CultureInfo.InvariantCulture, out TimeSpan distance) && distance <= TimeSpan.FromHours(14);
        return isZone ? (text[0] == '-' ? -1 : 1) * TimeSpan.ParseExact(text[1..], "hh\\:mm", CultureInfo.InvariantCulture) : null;
    }

    // What lies in a folder beside access logs, such as the log of errors, is told and no fault; what was named must be one.
    private static (AccessTrace Trace, bool IsWhole) Read(CommandHost host, AccessTracer tracer, string[] paths, CancellationToken cancellationToken)
    {
        bool isWhole = true;
        foreach (FoundFile file in new FileSearch(new FileWalk([], []), paths, listed: null).Find())
        {
            TracedLog log = ReadOne(host, tracer, file, cancellationToken);
            isWhole &= log.Status is LogStatus.Read or LogStatus.Repeated or LogStatus.Empty || (log.Status is LogStatus.NotALog && !file.NamedDirectly);
        }
        return (tracer.ToTrace(), isWhole);
    }

    private static TracedLog ReadOne(CommandHost host, AccessTracer tracer, FoundFile file, CancellationToken cancellationToken)
    {
        if (file.Refusal is { } refusal) return tracer.AddUnread(file.Path, refusal.Status != ScanStatus.Missing);
        Stream stream;
        try
        {
            stream = file.Path == FileScanner.StandardInput ? host.OpenInput() : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return tracer.AddUnread(file.Path, exception is not (FileNotFoundException or DirectoryNotFoundException));
        }
        using (stream) return tracer.AddLog(file.Path, stream, cancellationToken);
    }

    private static void Write(AccessTrace trace, string format, Stream stream, ReportLanguage language)
    {
        if (format == Json) TraceJson.Write(trace, stream);
        else if (format == Csv) TraceCsv.Write(trace, stream);
        else TraceMarkdown.Write(trace, stream, language);
    }
}
