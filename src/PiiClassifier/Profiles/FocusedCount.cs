using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>How many values of a long column one recognizer matches, without asking it again about values seen lately.</summary>
/// <remarks>
/// A name or a birth date comes back every few hundred rows. Values are known by their hashes, in a table with one place
/// for each, of which the two lowest bits say what the recognizer said. The table grows while that makes more values
/// known, to 256 KB: names and kana of a long roll took about a quarter longer with 16 KB.
/// </remarks>
/// <param name="recognizer">What to ask.</param>
internal sealed class FocusedCount(ValueRecognizer recognizer)
{
    private const int FirstSize = 1024;
    private const int LastSize = 32_768;
    private const ulong MatchBits = 3;

    private readonly long[] _counts = new long[4];
    private ulong[] _known = new ulong[FirstSize];
    private int _hits;
    private int _misses;

    /// <summary>The values with the shape, the verified ones included.</summary>
    public long Shapes => _counts[Place(ValueMatch.Shape)] + Verified;

    /// <summary>The values that were verified.</summary>
    public long Verified => _counts[Place(ValueMatch.Verified)];

    /// <summary>Counts a value if it was counted lately.</summary>
    /// <param name="hash">The hash of the value.</param>
    /// <returns>Whether it is counted.</returns>
    public bool TryCountKnown(ulong hash)
    {
        ulong known = _known[IndexOf(hash)];
        // The empty place has no match: 0 stands for no ValueMatch.
        if ((known | MatchBits) != (hash | MatchBits) || (known & MatchBits) == 0) return false;
        _hits++;
        _counts[known & MatchBits]++;
        return true;
    }

    /// <summary>Counts a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="hash">Its hash.</param>
    public void Count(in CellText text, ulong hash)
    {
        int place = Place(recognizer.Admits(text.Classes, text.Text.Length) ? recognizer.Match(text) : ValueMatch.None);
        _counts[place]++;
        if (++_misses == 4 * _known.Length) GrowOrStay();
        _known[IndexOf(hash)] = (hash & ~MatchBits) | (uint)place;
    }

    private static int Place(ValueMatch match) => (int)match + 1;

    private int IndexOf(ulong hash) => (int)(hash >> 32) & (_known.Length - 1);

    private void GrowOrStay()
    {
        // Where not one value in nine is known even a table of this size, a larger one is no likely help.
        if (_hits * 8L > _misses && _known.Length < LastSize) _known = new ulong[2 * _known.Length];
        _hits = _misses = 0;
    }
}
