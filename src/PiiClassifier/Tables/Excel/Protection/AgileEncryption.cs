using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace PiiClassifier.Tables.Excel.Protection;

/// <summary>The encryption of Excel 2010 and later ([MS-OFFCRYPTO] 2.3.4.10): AES in chained blocks, described in XML.</summary>
internal sealed class AgileEncryption : PackageEncryption
{
    private const int MaxRounds = 10_000_000;

    // What a key is used for ([MS-OFFCRYPTO] 2.3.4.13).
    private static ReadOnlySpan<byte> ForVerifier => [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79];

    private static ReadOnlySpan<byte> ForVerifierHash => [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E];

    private static ReadOnlySpan<byte> ForKey => [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6];

    private readonly Cipher _ofPackage;
    private readonly Cipher _ofKey;
    private readonly int _rounds;
    private readonly byte[] _verifier;
    private readonly byte[] _verifierHash;
    private readonly byte[] _key;

    private AgileEncryption(Cipher ofPackage, Cipher ofKey, int rounds, byte[] verifier, byte[] verifierHash, byte[] key)
    {
        _ofPackage = ofPackage;
        _ofKey = ofKey;
        _rounds = rounds;
        _verifier = verifier;
        _verifierHash = verifierHash;
        _key = key;
    }

    /// <summary>Reads the description.</summary>
    /// <returns>The encryption; <see langword="null"/> where it is of another kind, or not by a password.</returns>
    /// <exception cref="XmlException">It is malformed.</exception>
    /// <exception cref="FormatException">The same.</exception>
    public static AgileEncryption? Read(Stream description)
    {
        Cipher? ofPackage = null;
        using XmlReader xml = XlsxPackage.OpenXml(new PartStream(description, PartStream.MaxUnitBytes));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "keyData")
            {
                ofPackage = Cipher.Read(xml);
            }
            else if (xml.LocalName == "encryptedKey" && xml.GetAttribute("spinCount") is { } spins)
            {
                bool known = int.TryParse(spins, NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) && rounds <= MaxRounds && ofPackage is not null;
                return known && Cipher.Read(xml) is { } ofKey ? new AgileEncryption(ofPackage!, ofKey, rounds, Bytes(xml, "encryptedVerifierHashInput"), Bytes(xml, "encryptedVerifierHashValue"), Bytes(xml, "encryptedKeyValue")) : null;
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public override byte[]? FindKey(string password)
    {
        byte[] hash = CryptographicOperations.HashData(_ofKey.Hash, [.. _ofKey.Salt, .. Encoding.Unicode.GetBytes(password)]);
        byte[] round = new byte[sizeof(int) + hash.Length];
        for (int i = 0; i < _rounds; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(round, i);
            hash.CopyTo(round, sizeof(int));
            CryptographicOperations.HashData(_ofKey.Hash, round, hash);
        }
        byte[] verifier = Decrypt(_verifier, ForVerifier), verifierHash = Decrypt(_verifierHash, ForVerifierHash);
        byte[] expected = CryptographicOperations.HashData(_ofKey.Hash, verifier.AsSpan(0, Math.Min(verifier.Length, _ofKey.Salt.Length)));
        return verifierHash.AsSpan().StartsWith(expected) ? Cipher.Fit(Decrypt(_key, ForKey), _ofPackage.KeyLength) : null;

        byte[] Decrypt(byte[] encrypted, ReadOnlySpan<byte> use) =>
            Cipher.Decrypt(encrypted, Cipher.Fit(CryptographicOperations.HashData(_ofKey.Hash, [.. hash, .. use]), _ofKey.KeyLength), _ofKey.Salt);
    }

    /// <inheritdoc/>
    public override byte[] Decrypt(ReadOnlySpan<byte> segment, int number, byte[] key)
    {
        byte[] salted = [.. _ofPackage.Salt, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(salted.AsSpan(_ofPackage.Salt.Length), number);
        return Cipher.Decrypt(segment, key, CryptographicOperations.HashData(_ofPackage.Hash, salted));
    }

    private static byte[] Bytes(XmlReader xml, string attribute) => Convert.FromBase64String(xml.GetAttribute(attribute) ?? "");

    /// <summary>A cipher as an element of the description says it.</summary>
    private sealed record Cipher(HashAlgorithmName Hash, int KeyLength, byte[] Salt)
    {
        private const int BlockLength = 16;

        // What is too short is filled up so.
        private const byte Filler = 0x36;

        public static Cipher? Read(XmlReader xml)
        {
            // No program is known that writes others.
            HashAlgorithmName? hash = xml.GetAttribute("hashAlgorithm") switch
            {
                "SHA1" or "SHA-1" => HashAlgorithmName.SHA1,
                "SHA256" => HashAlgorithmName.SHA256,
                "SHA384" => HashAlgorithmName.SHA384,
                "SHA512" => HashAlgorithmName.SHA512,
                _ => null,
            };
            bool known = hash is not null && xml.GetAttribute("cipherAlgorithm") == "AES" && xml.GetAttribute("cipherChaining") == "ChainingModeCBC";
            return known && xml.GetAttribute("keyBits") is "128" or "192" or "256" ? new Cipher(hash!.Value, int.Parse(xml.GetAttribute("keyBits")!, CultureInfo.InvariantCulture) / 8, Bytes(xml, "saltValue")) : null;
        }

        public static byte[] Fit(byte[] bytes, int length) => [.. bytes.Take(length), .. Enumerable.Repeat(Filler, Math.Max(0, length - bytes.Length))];

        public static byte[] Decrypt(ReadOnlySpan<byte> encrypted, byte[] key, byte[] start)
        {
            using var aes = Aes.Create();
            aes.Key = key;
            return aes.DecryptCbc(encrypted, Fit(start, BlockLength), PaddingMode.None);
        }
    }
}
