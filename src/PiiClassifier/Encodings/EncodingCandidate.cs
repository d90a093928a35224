using System.Text;

namespace PiiClassifier.Encodings;

/// <summary>An encoding that a text may be in, and how well the text fits.</summary>
internal abstract class EncodingCandidate
{
    /// <summary>What a byte costs that cannot occur where it stands.</summary>
    protected const double Wrong = -4;

    public abstract Encoding Encoding { get; }

    /// <summary>How usual the text would be: the mean over the bytes that are not ASCII, at most 1 for everyday Japanese, below 0 for nonsense.</summary>
    /// <param name="text">The first bytes of a file; a character may be cut at the end.</param>
    public abstract double Score(ReadOnlySpan<byte> text);
}
