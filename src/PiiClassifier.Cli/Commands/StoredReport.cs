using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary>Reads the JSON that a command is given.</summary>
internal static class StoredReport
{
    /// <summary>Reads a report of a scan from a file or from standard input; says on standard error why it cannot be read.</summary>
    /// <returns><see langword="null"/> when it cannot.</returns>
    public static Task<ScanReport?> ReadAsync(CommandHost host, Words words, string path) => ReadAsync(host, words, path, JsonReportReader.Read);

    /// <summary>Reads what another command wrote, in the same way.</summary>
    public static async Task<T?> ReadAsync<T>(CommandHost host, Words words, string path, Func<Stream, T> read)
        where T : class
    {
        try
        {
            await using Stream stream = path == FileScanner.StandardInput ? host.OpenInput() : File.OpenRead(path);
            return read(stream);
        }
        catch (Exception exception) when (exception is ReportReadException or IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync(words.Format("report-not-read", TerminalText.OneLine(path), TerminalText.OneLine(exception.Message))).ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>A report of some of the files; of none named, all. The persons of all files together say nothing of some.</summary>
    /// <exception cref="WrongUsageException">A file is not in the report.</exception>
    public static ScanReport Only(IReadOnlyCollection<string> paths, ScanReport report, Words words)
    {
        if (paths.Count == 0) return report;
        if (paths.FirstOrDefault(path => !report.Files.Any(file => file.Path == path)) is { } missing) throw new WrongUsageException(words.Format("no-such-file-in-report", TerminalText.OneLine(missing)));
        FileReport[] files = [.. report.Files.Where(file => paths.Contains(file.Path))];
        return files.Length == report.Files.Count ? report : new ScanReport { Files = files, StartedAt = report.StartedAt, Elapsed = report.Elapsed, ToolVersion = report.ToolVersion };
    }
}
