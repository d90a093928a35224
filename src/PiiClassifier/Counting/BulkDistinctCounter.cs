using System.Numerics;

namespace PiiClassifier.Counting;

/// <summary>Counts distinct hashes that come by the thousand, and tells them apart when it is asked: exactly up to a limit, beyond it by a sketch.</summary>
/// <remarks>
/// The hashes are laid down as they come, then dealt out by their highest bits, and those of a deal told apart in a table that
/// the processor's first cache holds. In one large table every hash is a wait for memory: for 680,000 persons that took half as
/// long again. Where the count is asked for time and again, or values repeat, <see cref="DistinctCounter"/> is the faster one.
/// </remarks>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 16 to 40 bytes are held for each.</param>
/// <param name="paired">Whether each hash has a partner that is kept with it, for as many bytes again.</param>
internal sealed class BulkDistinctCounter(int exactLimit, bool paired = false)
{
    private const int FirstCapacity = 1024;

    // Up to so many hashes, half a megabyte, there is room for all that come.
    private const int FreeCapacity = 64 * 1024;

    // The hashes of one deal on average, at most twice as many: 4 to 8 KB in a table that is half full.
    private const int DealBits = 8;

    // A quarter more than the limit, so that hashes which are there already are not sorted out too often.
    private readonly int _maxCapacity = Math.Max(FreeCapacity, exactLimit + (exactLimit / 4));

    private ulong[] _hashes = [];
    private ulong[] _partners = [];
    private ulong[] _spareHashes = [];
    private ulong[] _sparePartners = [];
    private int[] _deals = [];
    private int _dealShift;
    private int _count;
    private int _settled;
    private HyperLogLog? _sketch;
    private HyperLogLog? _partnerSketch;

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact
    {
        get
        {
            Settle();
            return _sketch is null;
        }
    }

    /// <summary>The number of distinct hashes.</summary>
    public long Count
    {
        get
        {
            Settle();
            return _sketch?.Count ?? _count;
        }
    }

    /// <summary>The hashes, of several equal ones one; only while the count is exact.</summary>
    public ReadOnlySpan<ulong> Hashes
    {
        get
        {
            Settle();
            return _hashes.AsSpan(0, _count);
        }
    }

    /// <summary>The partner of each hash, in their order, or the hashes where they have none; only while the count is exact.</summary>
    public ReadOnlySpan<ulong> Partners => paired ? _partners.AsSpan(0, Hashes.Length) : Hashes;

    /// <summary>A sketch of the <see cref="Partners"/>, also beyond the limit.</summary>
    public HyperLogLog ToSketch()
    {
        Settle();
        return (paired ? _partnerSketch : _sketch) ?? SketchOf(Partners);
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
        Settle();
        if (_count == 0) return false;
        if (hash == 0) hash = 1;
        int deal = DealOf(hash);
        return _hashes.AsSpan(_deals[deal].._deals[deal + 1]).Contains(hash);
    }

    /// <summary>Adds a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="partner">What is kept with it; of several the first one stays.</param>
    public void Add(ulong hash, ulong partner = 0)
    {
        if (_sketch is null && _count == _hashes.Length) MakeRoom();
        if (_sketch is not null)
        {
            _sketch.Add(hash);
            _partnerSketch?.Add(partner);
            return;
        }
        if (paired) _partners[_count] = partner;
        _hashes[_count++] = hash == 0 ? 1 : hash;
    }

    // For one more hash at least, unless they become a sketch.
    private void MakeRoom()
    {
        if (_hashes.Length >= FreeCapacity) Settle();
        // Where most were there already, they will be again.
        if (_sketch is not null || _count < _hashes.Length / 2 || _hashes.Length >= _maxCapacity) return;
        int capacity = Math.Min(Math.Max(FirstCapacity, 4 * _hashes.Length), _maxCapacity);
        _spareHashes = _sparePartners = [];
        Array.Resize(ref _hashes, capacity);
        if (paired) Array.Resize(ref _partners, capacity);
    }

    // Tells apart what was added.
    private void Settle()
    {
        if (_settled == _count || _sketch is not null) return;
        Deal();
        int[] deals = _deals;
        var table = new ulong[2 << DealBits];
        int first = 0, kept = 0;
        for (int deal = 0; deal < deals.Length - 1; deal++)
        {
            int last = deals[deal + 1];
            deals[deal] = kept;
            int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 2 * (last - first)));
            if (table.Length < size) table = new ulong[size];
            kept = KeepDistinct(first, last, kept, table.AsSpan(0, size));
            first = last;
        }
        deals[^1] = _settled = _count = kept;
        if (_count > exactLimit) TurnIntoSketch();
    }

    // Those with the same highest bits one behind the other, in the order in which they came.
    private void Deal()
    {
        int bits = Math.Max(0, BitOperations.Log2((uint)_count) - DealBits);
        _dealShift = 63 - bits;
        _deals = new int[(1 << bits) + 1];
        ulong[] from = _hashes, to = _spareHashes.Length == from.Length ? _spareHashes : new ulong[from.Length];
        ulong[] partnersTo = _sparePartners.Length == _partners.Length ? _sparePartners : new ulong[_partners.Length];
        foreach (ulong hash in from.AsSpan(0, _count)) _deals[DealOf(hash) + 1]++;
        for (int deal = 1; deal < _deals.Length; deal++) _deals[deal] += _deals[deal - 1];
        int[] next = [.. _deals];
        for (int i = 0; i < _count; i++)
        {
            int place = next[DealOf(from[i])]++;
            to[place] = from[i];
            if (paired) partnersTo[place] = _partners[i];
        }
        (_hashes, _partners, _spareHashes, _sparePartners) = (to, partnersTo, from, _partners);
    }

    // The highest bits, of which there may be none.
    private int DealOf(ulong hash) => (int)(hash >> 1 >> _dealShift);

    // Moves one of each to the front, behind those kept before. An empty place of the table holds 0, which no hash is.
    private int KeepDistinct(int first, int last, int kept, Span<ulong> table)
    {
        table.Clear();
        ulong[] hashes = _hashes;
        for (int i = first; i < last; i++)
        {
            ulong hash = hashes[i];
            int place = (int)hash & (table.Length - 1);
            while (table[place] != hash && table[place] != 0) place = (place + 1) & (table.Length - 1);
            if (table[place] == hash) continue;
            table[place] = hash;
            if (paired) _partners[kept] = _partners[i];
            hashes[kept++] = hash;
        }
        return kept;
    }

    private static HyperLogLog SketchOf(ReadOnlySpan<ulong> hashes)
    {
        var sketch = new HyperLogLog();
        sketch.Add(hashes);
        return sketch;
    }

    private void TurnIntoSketch()
    {
        _sketch = SketchOf(_hashes.AsSpan(0, _count));
        if (paired) _partnerSketch = SketchOf(_partners.AsSpan(0, _count));
        _hashes = _partners = _spareHashes = _sparePartners = [];
        _count = 0;
    }
}
