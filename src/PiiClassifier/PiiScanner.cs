using System.Data;
using System.Diagnostics.CodeAnalysis;

namespace PiiClassifier;

/// <summary>Finds personal information in spreadsheets: the one way in. Immutable and safe for many threads; make one and keep it.</summary>
/// <param name="options">What to do; <see langword="null"/> for the defaults.</param>
public sealed class PiiScanner(PiiScannerOptions? options = null)
{
    /// <summary>The options in force.</summary>
    public PiiScannerOptions Options { get; } = options ?? new PiiScannerOptions();

    /// <summary>Scans a CSV or Excel file.</summary>
    /// <param name="path">The file. One that is missing, locked, encrypted or damaged is a status in the report and no exception.</param>
    /// <param name="progress">Told at most ten times a second.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public Task<FileReport> ScanFileAsync(string path, IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Scans a CSV or Excel file from a stream.</summary>
    /// <param name="stream">Read from where it stands and not disposed. A workbook needs to seek: one from a stream that cannot is held in memory.</param>
    /// <param name="name">The name for the report, also a hint for the format; may be empty.</param>
    /// <param name="progress">Told at most ten times a second.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public Task<FileReport> ScanAsync(Stream stream, string name = "", IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Scans the current result of a data reader to its end. Column names are the headers.</summary>
    public TableReport Scan(IDataReader reader, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Scans a data table. Column names are the headers.</summary>
    public TableReport Scan(DataTable table, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Classifies one column by itself.</summary>
    /// <param name="header">The header; <see langword="null"/> without.</param>
    /// <param name="values">The values; <see langword="null"/> and blank ones count as empty.</param>
    public ColumnReport ScanColumn(string? header, IEnumerable<string?> values) => throw new NotImplementedException();

    /// <summary>Classifies a header or an identifier by itself.</summary>
    /// <param name="header">Such as 氏名, <c>lastNameKana</c> or <c>shimei</c>.</param>
    /// <param name="candidate">The likeliest type.</param>
    /// <returns>Whether personal information is likelier than none.</returns>
    public bool TryClassifyHeader(string header, [NotNullWhen(true)] out PiiCandidate? candidate) => throw new NotImplementedException();
}
