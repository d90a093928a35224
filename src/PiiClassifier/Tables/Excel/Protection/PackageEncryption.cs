namespace PiiClassifier.Tables.Excel.Protection;

/// <summary>How a package is encrypted ([MS-OFFCRYPTO] 2.3.4).</summary>
internal abstract class PackageEncryption
{
    /// <summary>The length of the pieces that are encrypted each by itself.</summary>
    public const int SegmentLength = 4096;

    /// <summary>The key of the package.</summary>
    /// <param name="password">A password.</param>
    /// <returns>The key, or <see langword="null"/> when the password is not the right one.</returns>
    /// <exception cref="System.Security.Cryptography.CryptographicException">What is said of the encryption does not fit together.</exception>
    public abstract byte[]? FindKey(string password);

    /// <summary>Decrypts a segment of the package.</summary>
    /// <param name="segment">Its bytes, a multiple of the length of a block.</param>
    /// <param name="number">Its number, 0 for the first.</param>
    /// <param name="key">From <see cref="FindKey"/>.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The segment has no such length.</exception>
    public abstract byte[] Decrypt(ReadOnlySpan<byte> segment, int number, byte[] key);
}
