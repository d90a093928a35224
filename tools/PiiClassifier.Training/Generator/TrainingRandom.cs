namespace PiiClassifier.Training.Generator;

/// <summary>A xorshift64* generator: its numbers depend on the seed alone, whatever the runtime.</summary>
internal sealed class TrainingRandom(ulong seed)
{
    private ulong _state = (seed * 0xBF58_476D_1CE4_E5B9) | 1;

    /// <summary>A number from 0 to just below <paramref name="bound"/>.</summary>
    public int Below(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)(((_state * 0x2545_F491_4F6C_DD1D >> 32) * (ulong)bound) >> 32);
    }

    /// <summary>A number from one to another, both included.</summary>
    public int From(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many of a hundred calls.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of the items.</summary>
    public T One<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, the first ones oftener.</summary>
    public T Early<T>(IReadOnlyList<T> items) => items[Below(Below(items.Count) + 1)];

    /// <summary>One of some words that stand in one text, parted by spaces.</summary>
    public string Word(string words) => One(words.Split(' '));

    /// <summary>So many digits.</summary>
    public string Digits(int count)
    {
        var digits = new char[count];
        for (int i = 0; i < count; i++) digits[i] = (char)('0' + Below(10));
        return new string(digits);
    }

    /// <summary>A number as it is usually written in so many digits or fewer.</summary>
    public string Number(int first, int last) => From(first, last).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same items in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] order = [.. items];
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
