using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace PiiClassifier.Keys;

/// <summary>A secret of one user: what is hashed with it cannot be guessed by others, and is the same each time. Immutable and safe for many threads.</summary>
/// <remarks>
/// Nothing is hashed with the key itself: each purpose (pseudonyms, baselines, caches) has a key of its own that is derived
/// from it, so that what is written for one purpose tells nothing about what is written for another.
/// </remarks>
internal sealed class PersonalKey
{
    /// <summary>The bytes of a key.</summary>
    public const int Size = 32;

    private const int BytesOfId = 8;

    private readonly byte[] _key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">Random bytes.</param>
    /// <exception cref="ArgumentException">They are not <see cref="Size"/>.</exception>
    public PersonalKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Size) throw new ArgumentException($"A key has {Size} bytes.", nameof(key));
        _key = key.ToArray();
        Id = Convert.ToHexStringLower(DeriveKey("id").AsSpan(0, BytesOfId));
    }

    /// <summary>16 hexadecimal digits that tell keys apart and do not tell the key: two files were written with one key when their ids are the same.</summary>
    public string Id { get; }

    /// <summary>Makes a random key.</summary>
    public static PersonalKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>Reads a key as <see cref="ToText"/> writes it; blanks and line breaks around it do not count.</summary>
    /// <param name="text">What is in a key file.</param>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PersonalKey? key)
    {
        Span<byte> bytes = stackalloc byte[Size];
        ReadOnlySpan<char> digits = text.Trim();
        bool isKey = digits.Length == 2 * Size && Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done;
        key = isKey ? new PersonalKey(bytes) : null;
        return isKey;
    }

    /// <summary>The key for one purpose: HMAC-SHA256 of the purpose.</summary>
    /// <param name="purpose">A fixed text of the program, such as <c>pseudonym</c>.</param>
    /// <returns>32 bytes.</returns>
    public byte[] DeriveKey(string purpose)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        return HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes("PiiClassifier 1 " + purpose));
    }

    /// <summary>The key as a key file holds it: 64 hexadecimal digits. Secret.</summary>
    public string ToText() => Convert.ToHexStringLower(_key);

    /// <summary>The id, never the key.</summary>
    public override string ToString() => Id;
}
