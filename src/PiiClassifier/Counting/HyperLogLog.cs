using System.Numerics;

namespace PiiClassifier.Counting;

/// <summary>Estimates how many different hashes it was shown, in 4 KB, with a standard error of <see cref="StandardError"/>.</summary>
/// <remarks>Flajolet et al., HyperLogLog (2007): harmonic mean, linear counting while registers are empty.</remarks>
internal sealed class HyperLogLog
{
    /// <summary>1.04 / sqrt(4096).</summary>
    public const double StandardError = 0.01625;

    private const int RegisterBits = 12;

    /// <summary>The bytes of <see cref="Registers"/>.</summary>
    public const int RegisterCount = 1 << RegisterBits;

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
            double sum = 0;
            int empty = 0;
            foreach (byte rank in _registers)
            {
                sum += Math.ScaleB(1, -rank);
                if (rank == 0) empty++;
            }
            double m = _registers.Length;
            double estimate = 0.7213 / (1 + (1.079 / m)) * m * m / sum;
            if (estimate <= 2.5 * m && empty > 0) estimate = m * Math.Log(m / empty);
            return (long)Math.Round(estimate);
        }
    }

    /// <summary>Shows it a hash, every bit of which must be as good as a coin toss.</summary>
    public void Add(ulong hash) => Add([hash]);

    /// <summary>Shows it hashes.</summary>
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
}
