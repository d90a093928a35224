namespace PiiClassifier.Counting;

/// <summary>Counts distinct hashes: exactly up to a limit, beyond it by a sketch.</summary>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 11 to 43 bytes are held for each.</param>
/// <param name="paired">Whether each hash has a partner that is kept with it, for as many bytes again.</param>
internal sealed class DistinctCounter(int exactLimit, bool paired = false)
{
    private const int LargeTable = 1 << 16;

    // In a table beyond the processor's cache every look is a wait for memory. So many hashes are looked for one right after
    // the other, and the waits overlap: counting a million persons one by one took three times as long.
    private const int Waiting = 32;

    private readonly ulong[] _waiting = exactLimit > LargeTable ? new ulong[Waiting] : [];
    private readonly ulong[] _waitingPartners = exactLimit > LargeTable && paired ? new ulong[Waiting] : [];
    private int _waitingCount;
    // A slot is one word, or two with the partner beside the hash: apart from it, it would be one more wait for memory. The hash of an
    // empty slot is 0, which no hash is.
    private readonly int _slotWords = paired ? 2 : 1;
    private ulong[] _slots = new ulong[32];
    private int _count;
    private HyperLogLog? _sketch;
    private HyperLogLog? _partnerSketch;

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact
    {
        get
        {
            AddWaiting();
            return _sketch is null;
        }
    }

    /// <summary>The number of distinct hashes.</summary>
    public long Count
    {
        get
        {
            AddWaiting();
            return _sketch?.Count ?? _count;
        }
    }

    /// <summary>Adds a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="partner">What is kept with it; of several the first one stays.</param>
    public void Add(ulong hash, ulong partner = 0)
    {
        if (hash == 0) hash = 1;
        if (_slots.Length < LargeTable)
        {
            AddNow(hash, partner);
            return;
        }
        if (paired) _waitingPartners[_waitingCount] = partner;
        _waiting[_waitingCount++] = hash;
        if (_waitingCount == Waiting) AddWaiting();
    }

    /// <summary>Adds hashes; only where they have no partners.</summary>
    public void Add(ReadOnlySpan<ulong> hashes)
    {
        int i = 0;
        while (i < hashes.Length && _sketch is null)
        {
            // Most were added before, and lie where they are looked for first.
            ulong[] slots = _slots;
            while (i < hashes.Length && slots[(int)hashes[i] & (slots.Length - 1)] == hashes[i]) i++;
            if (i < hashes.Length) Add(hashes[i++]);
        }
        _sketch?.Add(hashes[i..]);
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
        AddWaiting();
        if (hash == 0) hash = 1;
        return _slots[SlotOf(hash)] == hash;
    }

    /// <summary>The hashes, in no order; only while the count is exact.</summary>
    public IEnumerable<ulong> Hashes
    {
        get
        {
            AddWaiting();
            return Scattered().Select(slot => _slots[slot]);
        }
    }

    /// <summary>The partner of each hash, or the hash itself where they have none, in no order; only while the count is exact.</summary>
    public IEnumerable<ulong> Partners
    {
        get
        {
            AddWaiting();
            return paired ? Scattered().Select(slot => _slots[slot + 1]) : Hashes;
        }
    }

    /// <summary>A sketch of the <see cref="Partners"/>, also beyond the limit.</summary>
    public HyperLogLog ToSketch()
    {
        AddWaiting();
        return (paired ? _partnerSketch : _sketch) ?? SketchOf(Partners);
    }

    // The slots that are taken, from all over the table in turn. In the order of the table the hashes would come in the order of
    // their lowest bits, and whoever put them into a smaller table would heap them up at one place of it: that took longer
    // than to count them.
    private IEnumerable<int> Scattered()
    {
        const uint Stride = 0x9E37_79B1;
        for (uint i = 0; i < _slots.Length; i += (uint)_slotWords)
        {
            int slot = (int)(i * Stride) & (_slots.Length - 1);
            if (_slots[slot] != 0) yield return slot;
        }
    }

    private void AddWaiting()
    {
        if (_waitingCount == 0) return;
        Span<ulong> found = stackalloc ulong[Waiting];
        for (int i = 0; i < _waitingCount; i++) found[i] = _slots[FirstSlotOf(_waiting[i])];
        int count = _waitingCount;
        _waitingCount = 0;
        for (int i = 0; i < count; i++)
        {
            // Most of those that are known lie where they were looked for first.
            if (found[i] != _waiting[i]) AddNow(_waiting[i], paired ? _waitingPartners[i] : 0);
        }
    }

    private void AddNow(ulong hash, ulong partner)
    {
        if (_sketch is not null)
        {
            _sketch.Add(hash);
            _partnerSketch?.Add(partner);
            return;
        }
        int slot = SlotOf(hash);
        if (_slots[slot] == hash) return;
        Put(slot, hash, partner);
        _count++;
        if (_count > exactLimit) TurnIntoSketch();
        else if (_count * _slotWords * 4L > _slots.Length * 3L) Grow();
    }

    private void Put(int slot, ulong hash, ulong partner)
    {
        _slots[slot] = hash;
        if (paired) _slots[slot + 1] = partner;
    }

    // Where a hash is, or would be.
    private int SlotOf(ulong hash)
    {
        ulong[] slots = _slots;
        int i = FirstSlotOf(hash);
        while (slots[i] != hash && slots[i] != 0) i = (i + _slotWords) & (slots.Length - 1);
        return i;
    }

    private int FirstSlotOf(ulong hash) => ((int)hash * _slotWords) & (_slots.Length - 1);

    private void Grow()
    {
        // Large tables grow faster: to place a million hashes anew costs as much as counting them.
        ulong[] before = _slots;
        _slots = new ulong[before.Length * (before.Length < LargeTable ? 2 : 4)];
        for (int i = 0; i < before.Length; i += _slotWords)
        {
            if (before[i] != 0) Put(SlotOf(before[i]), before[i], paired ? before[i + 1] : 0);
        }
    }

    private static HyperLogLog SketchOf(IEnumerable<ulong> hashes)
    {
        var sketch = new HyperLogLog();
        foreach (ulong hash in hashes) sketch.Add(hash);
        return sketch;
    }

    private void TurnIntoSketch()
    {
        _sketch = SketchOf(Hashes);
        if (paired) _partnerSketch = SketchOf(Partners);
        _slots = [];
    }
}
