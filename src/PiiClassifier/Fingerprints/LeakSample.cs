using PiiClassifier.Recognizers;
using PiiClassifier.Scanning;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Fingerprints;

/// <summary>An excerpt that leaked, as hashes of all that its cells may mean. Holds no values. Immutable and safe for many threads.</summary>
public sealed class LeakSample
{
    /// <summary>How many rows are looked at: of a longer sample as many as this to half of it, spread evenly.</summary>
    public const int MostRows = 200_000;

    private LeakSample(FileReport report, KnownFile file, Rows rows)
    {
        (Report, File, TotalRows) = (report, file, rows.Total);
        Columns = rows.Columns;
        (Hashes, HashColumns, RowStarts) = rows.ToArrays();
    }

    /// <summary>The scan of the sample: what could not be read is a status in it.</summary>
    public FileReport Report { get; }

    /// <summary>The file.</summary>
    public KnownFile File { get; }

    /// <summary>The data rows of all its tables.</summary>
    public long TotalRows { get; }

    /// <summary>The rows looked at.</summary>
    public int LookedAt => RowStarts.Length - 1;

    /// <summary>The columns of all its tables, by which <see cref="HashColumns"/> count.</summary>
    internal IReadOnlyList<SampleColumn> Columns { get; }

    /// <summary>What the cells of the rows may mean, row by row; not secret and never written.</summary>
    internal ulong[] Hashes { get; }

    /// <summary>The column of each hash.</summary>
    internal int[] HashColumns { get; }

    /// <summary>Where the hashes of each row begin, and the end.</summary>
    internal int[] RowStarts { get; }

    /// <summary>Reads a sample.</summary>
    /// <param name="path">A file of any format that is scanned.</param>
    /// <param name="options">How it is read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<LeakSample> ReadAsync(string path, PiiScannerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var rows = new Rows();
        KnownFile file = KnownFile.Of(path);
        var scanner = new PiiScanner((options ?? new PiiScannerOptions()) with { Observer = rows, Cache = null, Quick = false });
        FileReport report = await scanner.ScanFileAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new LeakSample(report, await file.HashAsync(cancellationToken).ConfigureAwait(false), rows);
    }

    private sealed class Rows : RowObserver
    {
        // An address may be in three columns: 青森県 | 弘前市 | 上白銀町1-1.
        private const int MostJoined = 3;

        private readonly List<ulong> _hashes = [];
        private readonly List<int> _columns = [];
        private readonly List<int> _starts = [0];
        private readonly List<ulong> _ofCell = [];
        private readonly List<string?> _texts = [];
        private ValueForms? _forms;
        private int _firstColumn;
        private long _step = 1;

        public List<SampleColumn> Columns { get; } = [];

        public long Total { get; private set; }

        public (ulong[] Hashes, int[] Columns, int[] Starts) ToArrays() => ([.. _hashes], [.. _columns], [.. _starts]);

        public override void Begin() => (_firstColumn, _forms) = (Columns.Count, null);

        public override void End(TableReport table)
        {
            for (int i = _firstColumn; i < Columns.Count; i++) Columns[i].Table = table;
        }

        public override void Add(LogicalTable row)
        {
            _forms ??= new ValueForms(new CellFolder(row.CodePage));
            if (Total++ % _step != 0) return;
            if (_starts.Count > MostRows) KeepEverySecond();
            AddRow(row, _forms);
        }

        private void AddRow(LogicalTable row, ValueForms forms)
        {
            int count = row.CellCount;
            while (Columns.Count - _firstColumn < count) Columns.Add(new SampleColumn(Columns.Count - _firstColumn));
            _texts.Clear();
            for (int i = 0; i < count; i++)
            {
                _ofCell.Clear();
                _texts.Add(forms.AddAllOf(CellBlanks.Trim(row.GetCell(i), row.CodePage), _ofCell));
                Keep(i, i);
            }
            for (int first = 0; first < count; first++)
            {
                string? joined = _texts[first];
                for (int last = first + 1; last < Math.Min(count, first + MostJoined) && joined is not null && _texts[last] is { } next; last++)
                {
                    joined += next;
                    _ofCell.Clear();
                    forms.AddJoined(joined, _ofCell);
                    Keep(first, last);
                }
            }
            _starts.Add(_hashes.Count);
        }

        private void Keep(int first, int last)
        {
            for (int column = first; column <= last; column++)
            {
                foreach (ulong hash in _ofCell.Distinct())
                {
                    _hashes.Add(hash);
                    _columns.Add(_firstColumn + column);
                }
            }
        }

        private void KeepEverySecond()
        {
            _step *= 2;
            int length = 0;
            int kept = 1;
            for (int row = 0; row + 1 < _starts.Count; row += 2)
            {
                (int from, int to) = (_starts[row], _starts[row + 1]);
                for (int i = from; i < to; i++, length++) (_hashes[length], _columns[length]) = (_hashes[i], _columns[i]);
                _starts[kept++] = length;
            }
            _starts.RemoveRange(kept, _starts.Count - kept);
            _hashes.RemoveRange(length, _hashes.Count - length);
            _columns.RemoveRange(length, _columns.Count - length);
        }
    }
}
