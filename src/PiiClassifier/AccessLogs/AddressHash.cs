using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Keys;

namespace PiiClassifier.AccessLogs;

/// <summary>Writes addresses as 16 hexadecimal digits, the same for the same address and key. Whoever has the key can try all addresses out.</summary>
internal sealed class AddressHash(PersonalKey key)
{
    private const int Bytes = 8;

    private readonly byte[] _key = key.DeriveKey("client address");

    public string Of(string address) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(address)).AsSpan(0, Bytes));
}
