using System.Runtime.InteropServices;
using PiiClassifier.Counting;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>What all recognizers and finders said of values seen lately, by their hashes: 男, 世帯主 and 2024/4/1 come again in every table. One a thread.</summary>
internal sealed class MatchMemory
{
    // 88 KB. A value takes the place of whichever was there.
    private const int Places = 2048;

    private readonly ulong[] _hashes = new ulong[Places];
    private readonly ValueMatches[] _matches = new ValueMatches[Places];
    private readonly uint[] _found = new uint[Places];

    /// <summary>Recalls a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="hash">By which it may be remembered.</param>
    /// <param name="matches">What it matched.</param>
    /// <param name="found">What was found inside it, a bit for each finder.</param>
    /// <returns>Whether it is remembered.</returns>
    public bool TryRecall(in CellText text, out ulong hash, out ValueMatches matches, out uint found)
    {
        // With the classes, since half-width kana show in them alone. No hash is 0, which is in an empty place.
        hash = ValueHash.Append((ulong)text.Classes, MemoryMarshal.AsBytes(text.Text)) | 1;
        matches = _matches[PlaceOf(hash)];
        found = _found[PlaceOf(hash)];
        return _hashes[PlaceOf(hash)] == hash;
    }

    /// <summary>Remembers what was said of a value.</summary>
    public void Remember(ulong hash, in ValueMatches matches, uint found)
    {
        _hashes[PlaceOf(hash)] = hash;
        _matches[PlaceOf(hash)] = matches;
        _found[PlaceOf(hash)] = found;
    }

    private static int PlaceOf(ulong hash) => (int)(hash >> 32) & (Places - 1);
}
