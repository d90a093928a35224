using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel.Protection;

/// <summary>The encryption of Excel 2007 ([MS-OFFCRYPTO] 2.3.4.5): AES in single blocks, the key made with SHA-1.</summary>
internal sealed class StandardEncryption : PackageEncryption
{
    private const int Rounds = 50_000;
    private const uint Aes128 = 0x660E, Aes192 = 0x660F, Aes256 = 0x6610;
    private const int SaltLength = 16;
    private const int VerifierLength = 16;
    private const int VerifierHashLength = 32;

    private readonly int _keyLength;
    private readonly byte[] _salt;
    private readonly byte[] _verifier;
    private readonly byte[] _verifierHash;

    private StandardEncryption(int keyLength, byte[] salt, byte[] verifier, byte[] verifierHash)
    {
        _keyLength = keyLength;
        _salt = salt;
        _verifier = verifier;
        _verifierHash = verifierHash;
    }

    /// <summary>Reads the description, behind its version.</summary>
    /// <returns>The encryption; <see langword="null"/> where it is of another kind.</returns>
    /// <exception cref="TableReadException">It is cut off.</exception>
    public static StandardEncryption? Read(BinaryFields fields)
    {
        fields.Skip(sizeof(uint));
        BinaryFields header = fields.ReadFields(fields.ReadUInt32());
        header.Skip(2 * sizeof(uint));
        int keyLength = header.ReadUInt32() switch
        {
            Aes128 => 16,
            Aes192 => 24,
            Aes256 => 32,
            _ => 0,
        };
        if (keyLength == 0) return null;
        fields.Skip(sizeof(uint));
        byte[] salt = fields.ReadBytes(SaltLength).ToArray(), verifier = fields.ReadBytes(VerifierLength).ToArray();
        fields.Skip(sizeof(uint));
        return new StandardEncryption(keyLength, salt, verifier, fields.ReadBytes(VerifierHashLength).ToArray());
    }

    /// <inheritdoc/>
    public override byte[]? FindKey(string password)
    {
#pragma warning disable CA5350 // The format says so.
        byte[] hash = SHA1.HashData([.. _salt, .. Encoding.Unicode.GetBytes(password)]);
        byte[] round = new byte[sizeof(int) + SHA1.HashSizeInBytes];
        for (int i = 0; i < Rounds; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(round, i);
            hash.CopyTo(round, sizeof(int));
            SHA1.HashData(round, hash);
        }
        hash = SHA1.HashData([.. hash, 0, 0, 0, 0]);
        byte[] key = [.. Widened(0x36), .. Widened(0x5C)];
        key = key[.._keyLength];
        byte[] expected = SHA1.HashData(Decrypt(_verifier, 0, key));
        return Decrypt(_verifierHash, 0, key).AsSpan().StartsWith(expected) ? key : null;

        byte[] Widened(byte filler)
        {
            byte[] block = new byte[64];
            for (int i = 0; i < block.Length; i++) block[i] = (byte)(filler ^ (i < hash.Length ? hash[i] : 0));
            return SHA1.HashData(block);
        }
#pragma warning restore CA5350
    }

    /// <inheritdoc/>
    public override byte[] Decrypt(ReadOnlySpan<byte> segment, int number, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptEcb(segment, PaddingMode.None);
    }
}
