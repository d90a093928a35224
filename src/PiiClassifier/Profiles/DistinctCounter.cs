using System.Numerics;

namespace PiiClassifier.Profiles;

/// <summary>Counts distinct hashes: exactly up to a limit, beyond it by a HyperLogLog sketch.</summary>
/// <param name="exactLimit">Up to how many distinct hashes the count is exact; 8 to 24 bytes are held for each.</param>
internal sealed class DistinctCounter(int exactLimit)
{
    // 4,096 registers: a standard error of 1.04 / sqrt(4096) = 1.6 %.
    private const int RegisterBits = 12;
    private const int LargeTable = 1 << 16;

    private ulong[] _slots = new ulong[16];
    private int _count;
    private bool _holdsZero;
    private byte[]? _registers;

    /// <summary>Whether <see cref="Count"/> is exact.</summary>
    public bool IsExact => _registers is null;

    /// <summary>The number of distinct hashes.</summary>
    public long Count => _registers is null ? _count + (_holdsZero ? 1 : 0) : Estimate(_registers);

    /// <summary>Adds a hash.</summary>
    /// <returns>Whether it is new, as far as the exact set reaches; always <see langword="false"/> beyond it.</returns>
    public bool Add(ulong hash)
    {
        if (_registers is not null)
        {
            Register(_registers, hash);
            return false;
        }
        // 0 marks an empty slot.
        if (hash == 0)
        {
            bool first = !_holdsZero;
            _holdsZero = true;
            return first;
        }
        if (!Insert(_slots, hash)) return false;
        _count++;
        if (_count > exactLimit) TurnIntoSketch();
        else if (_count * 4 > _slots.Length * 3) Grow();
        return true;
    }

    /// <summary>Whether a hash was added; only while the count is exact.</summary>
    public bool Contains(ulong hash)
    {
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
        long missing = _holdsZero && !other._holdsZero ? 1 : 0;
        foreach (ulong hash in _slots)
        {
            if (hash != 0 && !other.Contains(hash)) missing++;
        }
        return missing;
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
