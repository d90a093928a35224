using System.Buffers;

namespace PiiClassifier.Counting;

/// <summary>Counts distinct hashes: exactly up to a limit, beyond it by a sketch.</summary>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 11 to 43 bytes are held for each of many.</param>
internal sealed class DistinctCounter(int exactLimit)
{
    private const int LargeTable = 1 << 16;
    private const int HalfEmptyTable = 1 << 12;

    // What a column of a long table comes to before it is but estimated: a large object, for which all others would be collected too.
    private const int PooledTable = 1 << 14;

    // In a table beyond the processor's cache every look is a wait for memory. So many hashes are looked for one right after
    // the other, and the waits overlap: counting a million persons one by one took three times as long.
    private const int Waiting = 32;

    private readonly ulong[] _waiting = exactLimit > LargeTable ? new ulong[Waiting] : [];
    private int _waitingCount;
    // An empty slot holds 0, which no hash is.
    private ulong[] _slots = new ulong[16];
    private int _count;
    private HyperLogLog? _sketch;

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

    /// <summary>Makes room for hashes to come, so that those that are there are placed anew once.</summary>
    /// <param name="count">How many there will be, equal ones among them.</param>
    public void Expect(int count)
    {
        if (_sketch is not null) return;
        int size = _slots.Length;
        while (IsFull(Math.Min(_count + (long)count, exactLimit), size)) size *= 4;
        if (size > _slots.Length) GrowTo(size);
    }

    /// <summary>Adds a hash.</summary>
    public void Add(ulong hash)
    {
        if (hash == 0) hash = 1;
        if (_slots.Length < LargeTable)
        {
            AddNow(hash);
            return;
        }
        _waiting[_waitingCount++] = hash;
        if (_waitingCount == Waiting) AddWaiting();
    }

    /// <summary>Adds hashes.</summary>
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

    /// <summary>Adds all that another one with the same limit was shown.</summary>
    public void Add(DistinctCounter other)
    {
        AddWaiting();
        other.AddWaiting();
        if (other._sketch is not null)
        {
            if (_sketch is null) TurnIntoSketch();
            _sketch!.Add(other._sketch);
            return;
        }
        foreach (ulong hash in other._slots)
        {
            if (hash != 0) AddNow(hash);
        }
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
        AddWaiting();
        if (hash == 0) hash = 1;
        return _slots[SlotOf(hash)] == hash;
    }

    /// <summary>A sketch of the hashes, also beyond the limit.</summary>
    public HyperLogLog ToSketch()
    {
        AddWaiting();
        return _sketch ?? SketchOfSlots();
    }

    private void AddWaiting()
    {
        if (_waitingCount == 0) return;
        Span<ulong> found = stackalloc ulong[Waiting];
        for (int i = 0; i < _waitingCount; i++) found[i] = _slots[(int)_waiting[i] & (_slots.Length - 1)];
        int count = _waitingCount;
        _waitingCount = 0;
        for (int i = 0; i < count; i++)
        {
            // Most of those that are known lie where they were looked for first.
            if (found[i] != _waiting[i]) AddNow(_waiting[i]);
        }
    }

    private void AddNow(ulong hash)
    {
        if (_sketch is not null)
        {
            _sketch.Add(hash);
            return;
        }
        int slot = SlotOf(hash);
        if (_slots[slot] == hash) return;
        _slots[slot] = hash;
        _count++;
        if (_count > exactLimit) TurnIntoSketch();
        // Fourfold: to place hashes anew costs as much as counting them.
        else if (IsFull(_count, _slots.Length)) GrowTo(4 * _slots.Length);
    }

    // A small table is half empty, so that most are where they are looked for first.
    private static bool IsFull(long count, int slots) => slots < HalfEmptyTable ? count * 2 > slots : count * 4 > slots * 3L;

    // Where a hash is, or would be.
    private int SlotOf(ulong hash)
    {
        ulong[] slots = _slots;
        int i = (int)hash & (slots.Length - 1);
        while (slots[i] != hash && slots[i] != 0) i = (i + 1) & (slots.Length - 1);
        return i;
    }

    private void GrowTo(int size)
    {
        ulong[] before = _slots;
        _slots = EmptySlots(size);
        foreach (ulong hash in before)
        {
            if (hash != 0) _slots[SlotOf(hash)] = hash;
        }
        GiveBack(before);
    }

    private HyperLogLog SketchOfSlots()
    {
        var sketch = new HyperLogLog();
        foreach (ulong hash in _slots)
        {
            if (hash != 0) sketch.Add(hash);
        }
        return sketch;
    }

    private void TurnIntoSketch()
    {
        _sketch = SketchOfSlots();
        GiveBack(_slots);
        _slots = [];
    }

    private static ulong[] EmptySlots(int count)
    {
        if (count != PooledTable) return new ulong[count];
        ulong[] slots = ArrayPool<ulong>.Shared.Rent(count);
        if (slots.Length != count) return new ulong[count];
        Array.Clear(slots);
        return slots;
    }

    private static void GiveBack(ulong[] slots)
    {
        if (slots.Length == PooledTable) ArrayPool<ulong>.Shared.Return(slots);
    }
}
