using System.Numerics;
using PiiClassifier.Counting;

namespace PiiClassifier.Fingerprints;

/// <summary>The cells of a sample as the tokens of one key, and in which rows each stands: some 40 bytes a token and row.</summary>
internal sealed class SampleTokens
{
    private const int Free = -1;

    private readonly LeakSample _sample;
    private readonly ulong[] _slots;
    private readonly int[] _idsOfSlots;
    private readonly int[] _ids;
    private readonly int[] _firstRows;
    private readonly int[] _rows;

    /// <summary>Hashes a sample with a key.</summary>
    public SampleTokens(LeakSample sample, KeyedHash hash)
    {
        _sample = sample;
        int count = sample.Hashes.Length;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * count));
        _slots = new ulong[size];
        _idsOfSlots = new int[size];
        Array.Fill(_idsOfSlots, Free);
        _ids = new int[count];
        int distinct = 0;
        for (int i = 0; i < count; i++)
        {
            ulong token = FingerprintFormat.TokenOf(sample.Hashes[i], hash);
            int slot = SlotOf(token);
            if (_idsOfSlots[slot] == Free) (_slots[slot], _idsOfSlots[slot]) = (token, distinct++);
            _ids[i] = _idsOfSlots[slot];
        }
        Count = distinct;
        (_firstRows, _rows) = RowsById(distinct);
    }

    /// <summary>The sample.</summary>
    public LeakSample Sample => _sample;

    /// <summary>The different tokens; their ids are below it.</summary>
    public int Count { get; }

    /// <summary>The id of a token; -1 for one that the sample has not.</summary>
    public int IdOf(ulong token) => _idsOfSlots[SlotOf(token)];

    /// <summary>The rows that have a token, each as often as it has it.</summary>
    public ReadOnlySpan<int> RowsOf(int id) => _rows.AsSpan(_firstRows[id].._firstRows[id + 1]);

    /// <summary>The ids of the tokens of a row.</summary>
    public ReadOnlySpan<int> IdsOf(int row) => _ids.AsSpan(_sample.RowStarts[row].._sample.RowStarts[row + 1]);

    /// <summary>The column of a token of a row.</summary>
    public int ColumnOf(int row, int place) => _sample.HashColumns[_sample.RowStarts[row] + place];

    private int SlotOf(ulong token)
    {
        // The tokens are hashes already.
        int mask = _slots.Length - 1;
        int slot = (int)token & mask;
        while (_idsOfSlots[slot] != Free && _slots[slot] != token) slot = (slot + 1) & mask;
        return slot;
    }

    private (int[] First, int[] Rows) RowsById(int distinct)
    {
        int[] first = new int[distinct + 1];
        foreach (int id in _ids) first[id + 1]++;
        for (int id = 0; id < distinct; id++) first[id + 1] += first[id];
        int[] next = first[..distinct];
        int[] rows = new int[_ids.Length];
        for (int row = 0; row < _sample.LookedAt; row++)
        {
            foreach (int id in IdsOf(row)) rows[next[id]++] = row;
        }
        return (first, rows);
    }
}
