using System.Numerics;
using System.Runtime.CompilerServices;

namespace PiiClassifier.Counting;

/// <summary>Estimates how many different hashes it was shown, in 4 KB, with a standard error of <see cref="StandardError"/>.</summary>
/// <remarks>
/// Flajolet et al., HyperLogLog (2007), with the estimator of Ertl, New cardinality estimation algorithms for HyperLogLog sketches
/// (2017, algorithm 6): the one of 2007 told some per cent too many of 10,000, where it changes from one formula to another.
/// </remarks>
internal sealed class HyperLogLog
{
    /// <summary>1.04 / sqrt(4096).</summary>
    public const double StandardError = 0.01625;

    private const int RegisterBits = 12;

    /// <summary>The bytes of <see cref="Registers"/>.</summary>
    public const int RegisterCount = 1 << RegisterBits;

    // Of a hash without a bit behind those that say the register.
    private const int MaxRank = 64 - RegisterBits + 1;

    private readonly byte[] _registers;

    /// <summary>Starts with nothing.</summary>
    public HyperLogLog()
        : this(new byte[RegisterCount])
    {
    }

    /// <summary>Goes on where another one was.</summary>
    /// <param name="registers">Its <see cref="Registers"/>.</param>
    public HyperLogLog(byte[] registers) => _registers = registers.Length == RegisterCount ? registers : throw new ArgumentException($"A sketch has {RegisterCount} registers.", nameof(registers));

    /// <summary>All that it knows.</summary>
    public byte[] Registers => [.. _registers];

    /// <summary>The estimate.</summary>
    public long Count
    {
        get
        {
            Span<int> counts = stackalloc int[MaxRank + 1];
            foreach (byte rank in _registers) counts[rank]++;
            double sum = RegisterCount * ShareOfFull(1 - ((double)counts[MaxRank] / RegisterCount));
            for (int rank = MaxRank - 1; rank > 0; rank--) sum = (sum + counts[rank]) / 2;
            sum += RegisterCount * ShareOfEmpty((double)counts[0] / RegisterCount);
            return (long)Math.Round(RegisterCount / (2 * Math.Log(2)) * RegisterCount / sum);
        }
    }

    /// <summary>Shows it a hash, every bit of which must be as good as a coin toss.</summary>
    public void Add(ulong hash) => Add([hash]);

    /// <summary>Shows it hashes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(ReadOnlySpan<ulong> hashes)
    {
        Span<byte> registers = _registers;
        foreach (ulong hash in hashes)
        {
            ref byte register = ref registers[(int)(hash >> (64 - RegisterBits))];
            byte rank = (byte)(BitOperations.LeadingZeroCount((hash << RegisterBits) | (1UL << (RegisterBits - 1))) + 1);
            if (rank > register) register = rank;
        }
    }

    /// <summary>Shows it all that another one was shown.</summary>
    public void Add(HyperLogLog other)
    {
        for (int i = 0; i < _registers.Length; i++) _registers[i] = Math.Max(_registers[i], other._registers[i]);
    }

    // What registers at the end of their range stand for, by the share of the others: tau of the paper.
    private static double ShareOfFull(double share)
    {
        if (share is 0 or 1) return 0;
        double weight = 1, sum = 1 - share, before;
        do
        {
            share = Math.Sqrt(share);
            before = sum;
            weight /= 2;
            sum -= (1 - share) * (1 - share) * weight;
        }
        while (sum != before);
        return sum / 3;
    }

    // What empty registers stand for, by their share: sigma of the paper; without end where all are.
    private static double ShareOfEmpty(double share)
    {
        if (share == 1) return double.PositiveInfinity;
        double weight = 1, sum = share, before;
        do
        {
            share *= share;
            before = sum;
            sum += share * weight;
            weight += weight;
        }
        while (sum != before);
        return sum;
    }
}
