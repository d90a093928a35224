using System.Security.Cryptography;
using PiiClassifier.Counting;
using PiiClassifier.Recognizers;
using PiiClassifier.Scanning;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Fingerprints;

/// <summary>Searches files for the rows of a leaked sample, each read once as it streams by. Not safe for several threads.</summary>
public sealed class CopySearch
{
    private readonly LeakSample _sample;
    private readonly double _leastShare;
    private readonly Rows _rows;
    private readonly PiiScanner _scanner;
    private readonly List<TableMatch> _matches = [];
    private readonly List<FileReport> _unread = [];
    private long _searched;

    /// <summary>Makes ready.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="leastShare">The share of its rows that a file must hold to be told, more than 0 and at most 1.</param>
    /// <param name="options">How files are read; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public CopySearch(LeakSample sample, double leastShare, PiiScannerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (!(leastShare is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(leastShare), leastShare, "More than 0 and at most 1.");
        (_sample, _leastShare) = (sample, leastShare);
        // Nothing is kept, so that the key is one of this search alone.
        var hash = new KeyedHash(RandomNumberGenerator.GetBytes(16));
        _rows = new Rows(new SampleTokens(sample, hash), hash);
        _scanner = new PiiScanner((options ?? new PiiScannerOptions()) with { Observer = _rows, Cache = null, Quick = false });
    }

    /// <summary>Searches a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told as by a scan.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>; then the file counts as not searched.</param>
    /// <returns>The report of its scan.</returns>
    public async Task<FileReport> AddFileAsync(string path, IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        KnownFile file = KnownFile.Of(path);
        _rows.BeginFile();
        FileReport report = await _scanner.ScanFileAsync(path, progress, cancellationToken).ConfigureAwait(false);
        // Of a file that was not read to its end what was read counts, broken-off tables too.
        List<TableMatch> matches = _rows.EndFile();
        if (matches.Sum(match => match.Share) < _leastShare) return report;
        file = (await file.HashAsync(cancellationToken).ConfigureAwait(false)) with { Path = report.Path };
        _matches.AddRange(matches.Select(match => match with { Verdict = MatchVerdict.Copy, Table = match.Table with { File = file } }));
        return report;
    }

    /// <summary>Counts a file that was searched, and notes one that was not, or not to its end.</summary>
    /// <param name="report">What became of it.</param>
    public void Note(FileReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _searched++;
        if (report.Status != ScanStatus.Scanned) _unread.Add(report);
    }

    /// <summary>What was found so far.</summary>
    /// <param name="interrupted">Whether the search was ended before its end.</param>
    public MatchReport ToReport(bool interrupted = false) => new()
    {
        Sample = _sample,
        Matches = [.. _matches.OrderByDescending(match => match.Records).ThenByDescending(match => match.Cells)],
        Searched = _searched,
        Unread = _unread,
        LeastShare = _leastShare,
        Interrupted = interrupted,
    };

    private sealed class Rows(SampleTokens tokens, KeyedHash hash) : RowObserver
    {
        private readonly TableMatcher _matcher = new(tokens);
        private readonly List<(TableReport? Table, TableMatch Match)> _found = [];
        private ulong[] _record = new ulong[64];
        private ValueForms? _forms;
        private bool _isOpen;

        public void BeginFile()
        {
            _found.Clear();
            _isOpen = false;
        }

        // The name of a table is known when its whole sheet was read.
        public List<TableMatch> EndFile()
        {
            Close(null);
            return [.. _found.Select(found => found.Table is null ? found.Match : found.Match with { Table = found.Match.Table with { Name = found.Table.Name } })];
        }

        public override void Begin()
        {
            Close(null);
            _matcher.Clear();
            (_isOpen, _forms) = (true, null);
        }

        public override void Add(LogicalTable row)
        {
            _forms ??= new ValueForms(new CellFolder(row.CodePage));
            int count = row.CellCount;
            if (count > _record.Length) _record = new ulong[Math.Max(count, 2 * _record.Length)];
            for (int i = 0; i < count; i++)
            {
                ulong value = _forms.Of(CellBlanks.Trim(row.GetCell(i), row.CodePage));
                _record[i] = value == 0 ? 0 : FingerprintFormat.TokenOf(value, hash);
            }
            _matcher.Add(_record.AsSpan(0, count));
        }

        public override void End(TableReport table) => Close(table);

        private void Close(TableReport? table)
        {
            if (!_isOpen) return;
            _isOpen = false;
            var unknown = new KnownFile { Path = "", SizeBytes = 0 };
            KnownTable known = table is null ? new KnownTable { File = unknown, Name = "", Rows = _matcher.Records, Persons = 0, Columns = [] } : KnownTable.Of(table, unknown);
            if (SampleMatch.Of(_matcher, tokens, known) is { } match) _found.Add((table, match));
        }
    }
}
