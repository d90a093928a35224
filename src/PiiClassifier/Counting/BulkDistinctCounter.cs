using System.Numerics;

namespace PiiClassifier.Counting;

/// <summary>Counts distinct hashes that come by the thousand, and tells them apart when it is asked: exactly up to a limit, beyond it by a sketch.</summary>
/// <remarks>
/// The hashes are dealt out by their highest bits as they come, and those of a deal told apart in a table that the processor's
/// caches hold. In one large table every hash is a wait for memory: for 680,000 persons that took half as long again. Where the
/// count is asked for time and again, or values repeat, <see cref="DistinctCounter"/> is the faster one.
/// </remarks>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 8 to 32 bytes are held for each.</param>
/// <param name="paired">Whether each hash has a partner that is kept with it, for as many bytes again.</param>
/// <param name="threads">How many threads tell them apart, each some deals; the hashes come from one at a time.</param>
internal sealed class BulkDistinctCounter(int exactLimit, bool paired = false, int threads = 1)
{
    // Up to so many hashes, 32 KB, are not dealt out.
    private const int MostInOneDeal = 4096;

    // Of a million hashes a deal is 4,000, whose arrays are none of the large objects, which are collected only with all others:
    // with two arrays for all hashes, a tenth of the scan of 680,000 persons was spent collecting.
    private const int DealBits = 8;

    // A quarter more than the limit, so that hashes which are there already are not sorted out too often.
    private readonly long _mostHeld = exactLimit + (exactLimit / 4L);

    private Deal[] _deals = [new Deal(paired)];
    private ulong[] _table = [];
    private long _held;
    private bool _isSettled = true;
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
            return _sketch?.Count ?? _held;
        }
    }

    /// <summary>Adds the hashes to a list, of several equal ones one; only while the count is exact.</summary>
    public void AddHashesTo(List<ulong> list)
    {
        Settle();
        foreach (Deal deal in _deals) list.AddRange(deal.Hashes);
    }

    /// <summary>Adds the partner of each hash to a list, in the order of <see cref="AddHashesTo"/>, or the hashes where they have none; only while the count is exact.</summary>
    public void AddPartnersTo(List<ulong> list)
    {
        Settle();
        foreach (Deal deal in _deals) list.AddRange(deal.Partners);
    }

    /// <summary>A sketch of the partners, or of the hashes where they have none, also beyond the limit.</summary>
    public HyperLogLog ToSketch()
    {
        Settle();
        return (paired ? _partnerSketch : _sketch) ?? SketchOfDeals(partners: paired);
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
        Settle();
        hash = Math.Max(hash, 1);
        return DealOf(hash).Hashes.Contains(hash);
    }

    /// <summary>Adds a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="partner">What is kept with it; of several the first one stays.</param>
    public void Add(ulong hash, ulong partner = 0)
    {
        if (_sketch is not null)
        {
            _sketch.Add(hash);
            _partnerSketch?.Add(partner);
            return;
        }
        // An empty place of the table holds 0.
        hash = Math.Max(hash, 1);
        Deal deal = DealOf(hash);
        if (deal.IsFull)
        {
            MakeRoomIn(deal);
            deal = DealOf(hash);
        }
        deal.Add(hash, partner);
        _isSettled = false;
        if (++_held > _mostHeld) Settle();
    }

    // By the highest bits.
    private Deal DealOf(ulong hash) => _deals.Length == 1 ? _deals[0] : _deals[hash >> (64 - DealBits)];

    private void MakeRoomIn(Deal deal)
    {
        Settle(deal);
        // Where most were there already, they will be again.
        if (deal.IsHalfEmpty) return;
        if (deal.Hashes.Length < MostInOneDeal || _deals.Length > 1) deal.Grow();
        else DealOut(deal);
    }

    private void DealOut(Deal all)
    {
        _deals = new Deal[1 << DealBits];
        for (int i = 0; i < _deals.Length; i++) _deals[i] = new Deal(paired);
        for (int i = 0; i < all.Hashes.Length; i++)
        {
            Deal deal = DealOf(all.Hashes[i]);
            if (deal.IsFull) deal.Grow();
            deal.Add(all.Hashes[i], all.Partners[i]);
        }
    }

    // Tells apart what was added: of 680,000 persons in 3 ms on one thread, during which the others of a scan of 110 ms had nothing left to do.
    private void Settle()
    {
        if (_isSettled) return;
        _isSettled = true;
        if (threads == 1 || _deals.Length == 1)
        {
            foreach (Deal deal in _deals) Settle(deal);
        }
        else
        {
            SettleTogether();
        }
        if (_held > exactLimit) TurnIntoSketch();
    }

    private void Settle(Deal deal) => _held -= deal.KeepDistinct(ref _table);

    private void SettleTogether()
    {
        long gone = 0;
        Parallel.ForEach(
            _deals,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            static ulong[] () => [],
            (deal, _, table) =>
            {
                Interlocked.Add(ref gone, deal.KeepDistinct(ref table));
                return table;
            },
            static _ => { });
        _held -= gone;
    }

    private void TurnIntoSketch()
    {
        _sketch = SketchOfDeals(partners: false);
        if (paired) _partnerSketch = SketchOfDeals(partners: true);
        _deals = [];
        _table = [];
    }

    private HyperLogLog SketchOfDeals(bool partners)
    {
        var sketch = new HyperLogLog();
        foreach (Deal deal in _deals) sketch.Add(partners ? deal.Partners : deal.Hashes);
        return sketch;
    }

    /// <summary>Hashes with the same highest bits, in the order in which they came.</summary>
    private sealed class Deal(bool paired)
    {
        private const int FirstCapacity = 64;

        private ulong[] _hashes = [];
        private ulong[] _partners = [];
        private int _count;
        // The first ones, which differ from each other.
        private int _distinct;

        public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, _count);

        public ReadOnlySpan<ulong> Partners => (paired ? _partners : _hashes).AsSpan(0, _count);

        public bool IsFull => _count == _hashes.Length;

        public bool IsHalfEmpty => _count < _hashes.Length / 2;

        public void Add(ulong hash, ulong partner)
        {
            if (paired) _partners[_count] = partner;
            _hashes[_count++] = hash;
        }

        public void Grow()
        {
            int capacity = Math.Max(FirstCapacity, (_hashes.Length < MostInOneDeal ? 4 : 2) * _hashes.Length);
            Array.Resize(ref _hashes, capacity);
            if (paired) Array.Resize(ref _partners, capacity);
        }

        /// <summary>Lets all but the first of equal hashes go.</summary>
        /// <param name="memory">For a table of hashes; made larger where it is too small.</param>
        /// <returns>How many are gone.</returns>
        public int KeepDistinct(ref ulong[] memory)
        {
            if (_distinct == _count) return 0;
            int size = 2 * (int)BitOperations.RoundUpToPowerOf2((uint)_count);
            if (memory.Length < size) memory = new ulong[size];
            Span<ulong> table = memory.AsSpan(0, size);
            table.Clear();
            ulong[] hashes = _hashes;
            int before = _count, kept = 0;
            for (int i = 0; i < before; i++)
            {
                ulong hash = hashes[i];
                int place = (int)hash & (table.Length - 1);
                while (table[place] != hash && table[place] != 0) place = (place + 1) & (table.Length - 1);
                if (table[place] == hash) continue;
                table[place] = hash;
                if (paired) _partners[kept] = _partners[i];
                hashes[kept++] = hash;
            }
            _count = _distinct = kept;
            return before - kept;
        }
    }
}
