using System.Runtime.InteropServices;

namespace PiiClassifier.Fingerprints;

/// <summary>Looks for the rows of a sample among the records of one table as they go by. Not safe for several threads.</summary>
/// <remarks>
/// Kept are how often each value of the sample comes in each column, and the pairs of a record and a row that agree in what is
/// not common; how rare a value is, and so what a pair is worth, is known at the end of the table.
/// </remarks>
internal sealed class TableMatcher(SampleTokens tokens)
{
    // A value that more rows of a sample have is a slow way to find one of them, and taken only when a record has no other.
    private const int UsualRowsOfToken = 128;
    private const int MostRowsOfToken = 1024;

    private const int FewTimes = 8;
    private const int PairsBeforePruning = 2_000_000;

    // So much a pair may gain when the table goes on and a value turns out to be rarer than it seemed.
    private const double Slack = 4;

    private readonly Dictionary<long, int> _counts = [];
    private readonly List<(double Bits, int Column, int Token)> _hits = [];
    private readonly HashSet<int> _rows = [];
    private readonly List<Agreement> _agreements = [];
    private List<RecordPair> _pairs = [];
    private int _pruneAt = PairsBeforePruning;

    /// <summary>The records so far.</summary>
    public long Records { get; private set; }

    /// <summary>The pairs that may be a row and its record.</summary>
    public IReadOnlyList<RecordPair> Pairs => _pairs;

    /// <summary>How many records have a value in a column.</summary>
    public int CountOf(int column, int token) => _counts.GetValueOrDefault(KeyOf(column, token));

    /// <summary>Begins another table.</summary>
    public void Clear()
    {
        _counts.Clear();
        _pairs.Clear();
        (Records, _pruneAt) = (0, PairsBeforePruning);
    }

    /// <summary>Looks at the next record.</summary>
    /// <param name="record">The tokens of its cells; 0 for a blank one.</param>
    public void Add(ReadOnlySpan<ulong> record)
    {
        long number = Records++;
        _hits.Clear();
        for (int column = 0; column < record.Length; column++)
        {
            if (record[column] == 0 || tokens.IdOf(record[column]) is var id && id < 0) continue;
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, KeyOf(column, id), out _);
            count++;
            _hits.Add((BitsAtMost(count), column, id));
        }
        if (_hits.Count == 0) return;
        // Of the values that tell least, those that together are not enough find no row: whichever has only them is no pair.
        _hits.Sort();
        _rows.Clear();
        double least = LeastBits;
        double bits = 0;
        int shortest = -1;
        bool any = false;
        foreach ((double ofHit, _, int id) in _hits)
        {
            bits += ofHit;
            if (bits < least) continue;
            int length = tokens.RowsOf(id).Length;
            if (length <= UsualRowsOfToken)
            {
                any = true;
                CompareAll(number, id);
            }
            else if (length <= MostRowsOfToken && (shortest < 0 || length < tokens.RowsOf(shortest).Length))
            {
                shortest = id;
            }
        }
        if (!any && shortest >= 0) CompareAll(number, shortest);
        if (_pairs.Count >= _pruneAt) Prune();
    }

    // What a pair tells at least, to be worth keeping.
    private double LeastBits => Math.Log2(Math.Max(Records, 256)) - Slack;

    private static long KeyOf(int column, int token) => (long)column << 32 | (uint)token;

    private double BitsAtMost(int count) => count <= FewTimes ? RecordWeights.MostBits : Math.Log2((double)Records / count);

    private void CompareAll(long number, int id)
    {
        foreach (int row in tokens.RowsOf(id))
        {
            if (_rows.Add(row)) Compare(number, row);
        }
    }

    private void Compare(long number, int row)
    {
        _agreements.Clear();
        ReadOnlySpan<int> ids = tokens.IdsOf(row);
        int columns = 0;
        int lastColumn = -1;
        foreach ((_, int column, int id) in _hits)
        {
            for (int place = ids.IndexOf(id); place >= 0; place = Next(ids, place, id))
            {
                _agreements.Add(new Agreement(column, tokens.ColumnOf(row, place), id));
                if (column != lastColumn) columns++;
                lastColumn = column;
            }
        }
        // One value alone finds a record only when hardly anybody else has it.
        bool tells = columns > 1
            ? BitsAtMost(_agreements) >= LeastBits
            : CountOf(_agreements[0].Column, _agreements[0].Token) <= 2 && tokens.RowsOf(_agreements[0].Token).Length <= FewTimes;
        if (tells) _pairs.Add(new RecordPair(number, row, [.. _agreements]));

        static int Next(ReadOnlySpan<int> ids, int place, int id) => ids[(place + 1)..].IndexOf(id) is var next && next < 0 ? -1 : place + 1 + next;
    }

    private double BitsAtMost(List<Agreement> agreements)
    {
        double bits = 0;
        int last = -1;
        foreach (Agreement agreement in agreements)
        {
            if (agreement.Column == last) continue;
            last = agreement.Column;
            bits += BitsAtMost(CountOf(agreement.Column, agreement.Token));
        }
        return bits;
    }

    // Where two long lists have nothing to do with each other, most pairs were kept only because the table had just begun.
    private void Prune()
    {
        double least = LeastBits;
        _pairs = _pairs.FindAll(pair => BitsAtMost([.. pair.Agreements]) >= least);
        _pruneAt = Math.Max(PairsBeforePruning, 2 * _pairs.Count);
    }
}
