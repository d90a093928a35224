using System.Numerics;

namespace PiiClassifier.Profiles;

/// <summary>Counts distinct hashes: exactly up to a limit, beyond it by a HyperLogLog sketch.</summary>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 8 to 24 bytes are held for each.</param>
internal sealed class DistinctCounter(int exactLimit)
{
    // 4,096 registers: a standard error of 1.04 / sqrt(4096) = 1.6 %.
    private const int RegisterBits = 12;
    private const int LargeTable = 1 << 16;

    // In a table beyond the processor's cache every look is a wait for memory. So many hashes are looked for one right after
    // the other, and the waits overlap: counting a million persons one by one took three times as long.
    private const int Waiting = 32;

    private readonly ulong[] _waiting = exactLimit > LargeTable ? new ulong[Waiting] : [];
    private int _waitingCount;
    private ulong[] _slots = new ulong[16];
    private int _count;
    private bool _holdsZero;
    private byte[]? _registers;

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact
    {
        get
        {
            AddWaiting();
            return _registers is null;
        }
    }

    /// <summary>The number of distinct hashes.</summary>
    public long Count
    {
        get
        {
            AddWaiting();
            return _registers is null ? _count + (_holdsZero ? 1 : 0) : Estimate(_registers);
        }
    }

    /// <summary>Adds a hash.</summary>
    public void Add(ulong hash)
    {
        if (_slots.Length < LargeTable)
        {
            AddNow(hash);
            return;
        }
        _waiting[_waitingCount++] = hash;
        if (_waitingCount == Waiting) AddWaiting();
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
        AddWaiting();
        if (hash == 0) return _holdsZero;
        int mask = _slots.Length - 1;
        for (int i = (int)hash & mask; _slots[i] != 0; i = (i + 1) & mask)
        {
            if (_slots[i] == hash) return true;
        }
        return false;
    }

    /// <summary>How many of the hashes another counter does not hold; only while both are exact.</summary>
    public long CountMissingFrom(DistinctCounter other)
    {
        AddWaiting();
        long missing = _holdsZero && !other._holdsZero ? 1 : 0;
        foreach (ulong hash in _slots)
        {
            if (hash != 0 && !other.Contains(hash)) missing++;
        }
        return missing;
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
            // Most of those that are known lie where they were looked for first. (An empty slot is no hash that is known.)
            if (found[i] == 0 || found[i] != _waiting[i]) AddNow(_waiting[i]);
        }
    }

    private void AddNow(ulong hash)
    {
        if (_registers is not null) Register(_registers, hash);
        // 0 marks an empty slot.
        else if (hash == 0) _holdsZero = true;
        else if (Insert(_slots, hash))
        {
            _count++;
            if (_count > exactLimit) TurnIntoSketch();
            else if (_count * 4 > _slots.Length * 3) Grow();
        }
    }

    private static bool Insert(ulong[] slots, ulong hash)
    {
        int mask = slots.Length - 1;
        int i = (int)hash & mask;
        while (slots[i] != 0)
        {
            if (slots[i] == hash) return false;
            i = (i + 1) & mask;
        }
        slots[i] = hash;
        return true;
    }

    private void Grow()
    {
        // Large tables grow faster: to place a million hashes anew costs as much as counting them.
        var slots = new ulong[_slots.Length * (_slots.Length < LargeTable ? 2 : 4)];
        foreach (ulong hash in _slots)
        {
            if (hash != 0) Insert(slots, hash);
        }
        _slots = slots;
    }

    private void TurnIntoSketch()
    {
        var registers = new byte[1 << RegisterBits];
        foreach (ulong hash in _slots)
        {
            if (hash != 0) Register(registers, hash);
        }
        if (_holdsZero) Register(registers, 0);
        _registers = registers;
        _slots = [];
    }

    private static void Register(byte[] registers, ulong hash)
    {
        // The sketch takes every bit for a coin toss, which the fast hash of values much alike is not: without this a
        // million running numbers counted as one and a half. (The finaliser of MurmurHash3; each step can be undone.)
        hash = (hash ^ (hash >> 33)) * 0xFF51_AFD7_ED55_8CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CE_B9FE_1A85_EC53;
        hash ^= hash >> 33;
        int index = (int)(hash >> (64 - RegisterBits));
        int rank = BitOperations.LeadingZeroCount((hash << RegisterBits) | (1UL << (RegisterBits - 1))) + 1;
        if (rank > registers[index]) registers[index] = (byte)rank;
    }

    // Flajolet et al., HyperLogLog (2007): harmonic mean, linear counting while registers are empty.
    private static long Estimate(byte[] registers)
    {
        double sum = 0;
        int empty = 0;
        foreach (byte rank in registers)
        {
            sum += Math.ScaleB(1, -rank);
            if (rank == 0) empty++;
        }
        double m = registers.Length;
        double estimate = 0.7213 / (1 + (1.079 / m)) * m * m / sum;
        if (estimate <= 2.5 * m && empty > 0) estimate = m * Math.Log(m / empty);
        return (long)Math.Round(estimate);
    }
}
