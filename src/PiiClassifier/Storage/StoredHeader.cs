using System.Text;
using PiiClassifier.Keys;

namespace PiiClassifier.Storage;

/// <summary>How a stored file begins: what it is, and the id of its key.</summary>
/// <param name="kind">What it is, with the version of its form: a line of <see cref="BytesOfKind"/> characters.</param>
/// <param name="key">The key.</param>
internal sealed class StoredHeader(string kind, PersonalKey key)
{
    /// <summary>The characters of a kind, the end of its line included.</summary>
    public const int BytesOfKind = 12;

    /// <summary>The bytes of a header.</summary>
    public const int Length = BytesOfKind + 16 + 1;

    /// <summary>What is written.</summary>
    public byte[] Bytes { get; } = Encoding.ASCII.GetBytes(kind + key.Id + "\n");

    /// <summary>Whether a file of this kind begins so, of whatever key.</summary>
    public bool IsOfKind(ReadOnlySpan<byte> found) => found.Length == Length && found.StartsWith(Bytes.AsSpan(0, BytesOfKind));
}
