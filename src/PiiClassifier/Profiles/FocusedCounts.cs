using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>How many values of a long column a few recognizers match, without asking them again about values seen lately.</summary>
/// <remarks>
/// Values are known by their hashes, in a table with one place for each: a birth date or a name comes back every few
/// hundred rows. The table grows while that makes more values known, to 512 KB; it is nearly free where nothing repeats.
/// </remarks>
internal sealed class FocusedCounts
{
    private const int FirstSize = 1024;
    private const int LastSize = 32_768;

    /// <summary>The most recognizers: what a value matched is kept in this many bits.</summary>
    private const int MaxRecognizers = 16;

    private readonly int[] _indices;
    private readonly ValueRecognizer[] _recognizers;
    private readonly long[] _shapes;
    private readonly long[] _verified;
    private Known[] _known = new Known[FirstSize];
    private int _hits;
    private int _misses;

    /// <summary>Starts counting.</summary>
    /// <param name="all">All recognizers.</param>
    /// <param name="indices">The indices of those that count; of more than 16 the first.</param>
    public FocusedCounts(RecognizerSet all, IReadOnlyList<int> indices)
    {
        _indices = [.. indices.Take(MaxRecognizers)];
        _recognizers = [.. _indices.Select(i => all.All[i])];
        _shapes = new long[_indices.Length];
        _verified = new long[_indices.Length];
    }

    /// <summary>Counts a value that was counted lately, and any where there is nothing to count.</summary>
    /// <param name="hash">The hash of the value.</param>
    /// <returns>Whether it is counted.</returns>
    public bool TryCountKnown(ulong hash)
    {
        if (_recognizers.Length == 0) return true;
        ref Known known = ref _known[(int)(hash >> 32) & (_known.Length - 1)];
        if (known.Hash != hash) return false;
        _hits++;
        Count(known);
        return true;
    }

    /// <summary>Counts a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="hash">Its hash.</param>
    public void Count(in CellText text, ulong hash)
    {
        int shape = 0;
        int verified = 0;
        for (int i = 0; i < _recognizers.Length; i++)
        {
            if (!_recognizers[i].Admits(text.Classes, text.Text.Length)) continue;
            ValueMatch match = _recognizers[i].Match(text);
            if (match == ValueMatch.None) continue;
            shape |= 1 << i;
            if (match == ValueMatch.Verified) verified |= 1 << i;
        }
        var known = new Known(hash, (ushort)shape, (ushort)verified);
        Count(known);
        if (++_misses == 4 * _known.Length) GrowOrStay();
        _known[(int)(hash >> 32) & (_known.Length - 1)] = known;
    }

    /// <summary>Puts exact counts in the place of estimates.</summary>
    /// <param name="otherShapes">By recognizer, what was counted of the values that did not come here.</param>
    /// <param name="shapes">By recognizer, the counts of the whole column.</param>
    /// <param name="otherVerified">The same of the values that are verified.</param>
    /// <param name="verified">The same of the values that are verified.</param>
    public void AddTo(long[] otherShapes, long[] shapes, long[] otherVerified, long[] verified)
    {
        for (int i = 0; i < _indices.Length; i++)
        {
            shapes[_indices[i]] = otherShapes[_indices[i]] + _shapes[i];
            verified[_indices[i]] = otherVerified[_indices[i]] + _verified[i];
        }
    }

    private void Count(in Known known)
    {
        for (int i = 0; i < _shapes.Length; i++)
        {
            _shapes[i] += known.Shape >> i & 1;
            _verified[i] += known.Verified >> i & 1;
        }
    }

    private void GrowOrStay()
    {
        // Where not one value in nine is known even a table of this size, a larger one is no likely help.
        if (_hits * 8 > _misses && _known.Length < LastSize) _known = new Known[2 * _known.Length];
        _hits = _misses = 0;
    }

    private readonly record struct Known(ulong Hash, ushort Shape, ushort Verified);
}
