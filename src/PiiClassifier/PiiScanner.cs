using System.Data;
using System.Diagnostics.CodeAnalysis;
using PiiClassifier.Caching;
using PiiClassifier.Scanning;
using PiiClassifier.Storage;
using PiiClassifier.Tables.DataReaders;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier;

/// <summary>Finds personal information in spreadsheets: the one way in. Immutable and safe for many threads; make one and keep it.</summary>
public sealed class PiiScanner
{
    private const int LeastBuffer = 1 << 12;
    private const int MostBuffer = 1 << 16;

    private readonly ScanContext _context;
    private readonly ScanSettings? _cacheSettings;

    /// <summary>Makes ready what the options ask for.</summary>
    /// <param name="options">What to do; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">There is a cache, and its key is not that of the options.</exception>
    public PiiScanner(PiiScannerOptions? options = null)
    {
        Options = options ?? new PiiScannerOptions();
        _context = new ScanContext(Options);
        if (Options.Cache is not { } cache) return;
        if (Options.Key?.Id != cache.Key.Id) throw new ArgumentException("The options and their cache have different keys.", nameof(options));
        _cacheSettings = ScanSettings.Of(Options, cache.Key);
    }

    /// <summary>The options in force.</summary>
    public PiiScannerOptions Options { get; }

    /// <summary>Scans a CSV or Excel file.</summary>
    /// <param name="path">The file. One that is missing, locked, encrypted or damaged, or that is a pipe or a device, is a status in the report and no exception.</param>
    /// <param name="progress">Told at most ten times a second, and at the end.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public Task<FileReport> ScanFileAsync(string path, IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(() => ScanFile(path, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Scans a CSV or Excel file from a stream.</summary>
    /// <param name="stream">Read from where it stands and not disposed. A workbook needs to seek: one from a stream that cannot is held in memory. What the stream throws is a status in the report.</param>
    /// <param name="name">The name for the report, also a hint for the format; may be empty.</param>
    /// <param name="progress">Told at most ten times a second, and at the end.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">The stream is closed or cannot be read.</exception>
    public Task<FileReport> ScanAsync(Stream stream, string name = "", IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanRead) throw new ArgumentException("The stream is closed or cannot be read.", nameof(stream));
        return Task.Run(() => ScanStream(stream, name, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Scans the current result of a data reader to its end. Column names are the headers.</summary>
    /// <param name="reader">Before its first row; not disposed.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public TableReport Scan(IDataReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return TableScan.Run(_context, new DataReaderTable(reader), hidden: false, cancellationToken);
    }

    /// <summary>Scans a data table. Column names are the headers.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public TableReport Scan(DataTable table, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        using DataTableReader reader = table.CreateDataReader();
        TableReport report = TableScan.Run(_context, new DataReaderTable(reader), hidden: false, cancellationToken);
        report.NameAs(table.TableName);
        return report;
    }

    /// <summary>Classifies one column by itself.</summary>
    /// <param name="header">The header; <see langword="null"/> without.</param>
    /// <param name="values">The values; <see langword="null"/> and blank ones count as empty.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public ColumnReport ScanColumn(string? header, IEnumerable<string?> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        using IEnumerator<string?> enumerator = values.GetEnumerator();
        return TableScan.Run(_context, new ValueListTable(header, enumerator), hidden: false, cancellationToken).Columns is [var column, ..]
            ? column
            : TableReports.Blank(header);
    }

    /// <summary>Classifies a header or an identifier by itself.</summary>
    /// <param name="header">Such as 氏名, <c>lastNameKana</c> or <c>shimei</c>.</param>
    /// <param name="candidate">The likeliest type.</param>
    /// <returns>Whether personal information is likelier than none.</returns>
    public bool TryClassifyHeader(string header, [NotNullWhen(true)] out PiiCandidate? candidate)
    {
        ArgumentNullException.ThrowIfNull(header);
        ColumnReport report = ScanColumn(header, []);
        candidate = report.Type is null ? null : new PiiCandidate(report.Type, report.Confidence, report.Evidence);
        return candidate is not null;
    }

    private FileReport ScanFile(string path, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
    {
        FileFacts facts = FileFacts.Of(path);
        if (!SpecialFiles.IsOpenedBefore(path) && SpecialFiles.IsSpecial(path))
        {
            var refused = new FileOutcome();
            refused.Fail(ScanStatus.Unsupported, new ScanFailure("special-file"));
            return FileReports.Make(path, facts, refused);
        }
        if (Options.Cache?.IsAt(path) == true)
        {
            var own = new FileOutcome();
            own.Fail(ScanStatus.Unsupported, new ScanFailure("own-cache"));
            return FileReports.Make(path, facts, own);
        }
        FileState? state = Options.Cache?.StateOf(path, facts, Options.TimeProvider.GetUtcNow());
        if (state is not null && Options.Cache!.Find(path, state, _cacheSettings!, Options.Catalogue) is { } known) return FileReports.Make(path, facts, known);
        FileOutcome outcome = Read(path, ref facts, progress, cancellationToken);
        if (state is not null) Options.Cache!.Keep(path, state, _cacheSettings!, outcome);
        return FileReports.Make(path, facts, outcome);
    }

    private FileOutcome Read(string path, ref FileFacts facts, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
    {
        var outcome = new FileOutcome();
        try
        {
            // No more room than a small file needs: of a file of 12 KB that would be a fifth of all that is allocated.
            int buffer = (int)Math.Clamp(facts.SizeBytes, LeastBuffer, MostBuffer);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, buffer, FileOptions.SequentialScan);
            SourceStream source = Source(file, path, progress, cancellationToken);
            outcome = FileScan.Run(_context, Options, source, path, cancellationToken);
            facts = facts with { SizeBytes = source.Size };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            outcome.Fail(ScanStatus.Missing, ScanFailure.OfMissing(path));
        }
        catch (PathTooLongException)
        {
            outcome.Fail(ScanStatus.Denied, new ScanFailure("path-too-long"));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            outcome.Fail(ScanStatus.Denied, new ScanFailure("denied"));
        }
        return outcome;
    }

    private FileReport ScanStream(Stream stream, string name, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
    {
        SourceStream source = Source(stream, name, progress, cancellationToken);
        FileOutcome outcome = FileScan.Run(_context, Options, source, name, cancellationToken);
        return FileReports.Make(name, new FileFacts(source.Size, null, null), outcome);
    }

    private SourceStream Source(Stream stream, string name, IProgress<ScanProgress>? progress, CancellationToken cancellationToken) =>
        new(stream, name, progress, Options.TimeProvider, new TimeAllowance(Options.TimeLimit, Options.TimeProvider), cancellationToken);
}
