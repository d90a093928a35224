namespace PiiClassifier.Cli;

/// <summary>How commands scan: a <see cref="PiiScanner"/>, or canned reports in tests.</summary>
internal sealed class FileScanner(
    Func<string, IProgress<ScanProgress>?, CancellationToken, Task<FileReport>> scanFile,
    Func<Stream, string, IProgress<ScanProgress>?, CancellationToken, Task<FileReport>> scanStream)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Scans for real.</summary>
    public static FileScanner Real(PiiScannerOptions options)
    {
        var scanner = new PiiScanner(options);
        return new FileScanner(scanner.ScanFileAsync, scanner.ScanAsync);
    }

    /// <summary>Scans a file, or standard input when the path is <c>-</c>.</summary>
    public async Task<FileReport> ScanAsync(string path, CommandHost host, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
    {
        if (path != StandardInput) return await scanFile(path, progress, cancellationToken).ConfigureAwait(false);
        using Stream input = host.OpenInput();
        return await scanStream(input, StandardInput, progress, cancellationToken).ConfigureAwait(false);
    }
}
