using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>How many values of a long column one recognizer matches, without asking it again about values seen lately.</summary>
/// <param name="recognizer">What to ask.</param>
internal sealed class FocusedCount(ValueRecognizer recognizer)
{
    private readonly long[] _counts = new long[4];
    private readonly RecentValues _recent = new();

    /// <summary>The values with the shape, the verified ones included.</summary>
    public long Shapes => _counts[Place(ValueMatch.Shape)] + Verified;

    /// <summary>The values that were verified.</summary>
    public long Verified => _counts[Place(ValueMatch.Verified)];

    /// <summary>Counts a value if it was counted lately.</summary>
    /// <param name="hash">The hash of the value.</param>
    /// <returns>Whether it is counted.</returns>
    public bool TryCountKnown(ulong hash)
    {
        int place = _recent.Recall(hash);
        if (place == 0) return false;
        _counts[place]++;
        return true;
    }

    /// <summary>Counts a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="hash">Its hash.</param>
    public void Count(in CellText text, ulong hash)
    {
        int place = Place(recognizer.Admits(text.Classes, text.Text.Length) ? recognizer.Match(text) : ValueMatch.None);
        _counts[place]++;
        _recent.Remember(hash, place);
    }

    private static int Place(ValueMatch match) => (int)match + 1;
}
