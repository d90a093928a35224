namespace PiiClassifier.SampleData;

/// <summary>A SplitMix64 generator: its numbers depend on the seed alone, whatever the runtime, so that files repeat to the byte.</summary>
public sealed class SeededRandom(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits() => Mix(_state += GoldenGamma);

    /// <summary>A number from 0 to just below <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)(((NextBits() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Next(last - first + 1);

    /// <summary>A fraction from 0 to just below 1.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in this share of the calls.</summary>
    public bool Chance(double share) => NextDouble() < share;

    /// <summary>One of the items, each equally likely.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>One of the items, the first ones oftener: names are not spread evenly.</summary>
    public T PickEarly<T>(IReadOnlyList<T> items)
    {
        double u = NextDouble();
        return items[(int)(items.Count * u * u)];
    }

    /// <summary>So many decimal digits; the first may be 0.</summary>
    public string Digits(int count) => string.Create(count, this, static (span, random) =>
    {
        for (int i = 0; i < span.Length; i++) span[i] = (char)('0' + random.Next(10));
    });

    /// <summary>A date from one to the other, both included.</summary>
    public DateOnly Date(DateOnly first, DateOnly last) => first.AddDays(Next(last.DayNumber - first.DayNumber + 1));

    /// <summary>Another generator whose numbers depend on this seed value and a purpose.</summary>
    public static SeededRandom For(ulong seed, string purpose)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in purpose) hash = (hash ^ c) * 1099511628211;
        return new SeededRandom(Mix(seed ^ hash));
    }

    /// <summary>Puts the items in an order that the seed decides.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
