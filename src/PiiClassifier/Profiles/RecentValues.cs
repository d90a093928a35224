namespace PiiClassifier.Profiles;

/// <summary>What was said of the values of a column that were seen lately, so that it need not be found out again: one of three things.</summary>
/// <remarks>
/// A name or a birth date comes back every few hundred rows. Values are known by their hashes, in a table with one place
/// for each, of which the two lowest bits tell what was said. The table grows while that makes more values known, to 256 KB:
/// names and kana of a long roll took about a quarter longer with 16 KB.
/// </remarks>
internal sealed class RecentValues
{
    private const int FirstSize = 1024;
    private const int LastSize = 32_768;
    private const ulong SaidBits = 3;

    private ulong[] _known = new ulong[FirstSize];
    private int _hits;
    private int _misses;

    /// <summary>What was said of a value: 1 to 3, or 0 where it was not seen lately.</summary>
    /// <param name="hash">The hash of the value.</param>
    public int Recall(ulong hash)
    {
        // An empty place says 0.
        ulong known = _known[IndexOf(hash)];
        if ((known | SaidBits) != (hash | SaidBits) || (known & SaidBits) == 0) return 0;
        _hits++;
        return (int)(known & SaidBits);
    }

    /// <summary>Remembers what is said of a value that was not known.</summary>
    /// <param name="hash">The hash of the value.</param>
    /// <param name="said">1 to 3.</param>
    public void Remember(ulong hash, int said)
    {
        if (++_misses == 4 * _known.Length) GrowOrStay();
        _known[IndexOf(hash)] = (hash & ~SaidBits) | (uint)said;
    }

    private int IndexOf(ulong hash) => (int)(hash >> 32) & (_known.Length - 1);

    private void GrowOrStay()
    {
        // Where not one value in nine is known even a table of this size, a larger one is no likely help.
        if (_hits * 8L > _misses && _known.Length < LastSize) _known = new ulong[2 * _known.Length];
        _hits = _misses = 0;
    }
}
