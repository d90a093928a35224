using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Keys;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Masking;

/// <summary>Makes tokens: HMAC-SHA256 over the group of the type (names of all kinds are one) and the value written one way. One a thread.</summary>
/// <remarks>
/// 80 bits of the hash stand in the token: among a million different values two share a token with a chance of 4 in 10^13
/// (n² / 2^81), among a hundred million of 4 in 10^9.
/// </remarks>
internal sealed class Pseudonyms(PersonalKey key)
{
    /// <summary>The characters of a token behind the id of its type.</summary>
    public const int Length = 16;

    private const int BitsPerCharacter = 5;

    // Crockford's: no letters that are taken for digits, nor for words.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly byte[] _key = key.DeriveKey("pseudonym");
    private readonly CanonicalValues _values = new();

    /// <summary>The token of a value: the id of its type, a hyphen and 16 characters.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="cell">The cell in UTF-8, without blanks around it.</param>
    public string Of(PiiType type, ReadOnlySpan<byte> cell)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(Encoding.ASCII.GetBytes(GroupOf(type).ToString()));
        hash.AppendData([0]);
        hash.AppendData(_values.Of(type, cell));
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        var token = new StringBuilder(type.Id, type.Id.Length + 1 + Length).Append('-');
        int bits = 0, value = 0, place = 0;
        for (int i = 0; i < Length; i++)
        {
            if (bits < BitsPerCharacter)
            {
                value = value << 8 | bytes[place++];
                bits += 8;
            }
            bits -= BitsPerCharacter;
            token.Append(Alphabet[value >> bits & 31]);
            value &= (1 << bits) - 1;
        }
        return token.ToString();
    }

    // The head of a household is also a person of the list.
    private static PiiGroup GroupOf(PiiType type) => type == PiiTypes.FamilyMemberName || type == PiiTypes.BankAccountHolder ? PiiGroup.Name : type.Group;
}
