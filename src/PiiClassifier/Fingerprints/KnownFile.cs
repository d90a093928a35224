using System.Security.Cryptography;

namespace PiiClassifier.Fingerprints;

/// <summary>What tells a file again: its path, size, times and hash, as they were before it was read.</summary>
public sealed record KnownFile
{
    /// <summary>The path as it was given or found.</summary>
    public required string Path { get; init; }

    /// <summary>The bytes.</summary>
    public required long SizeBytes { get; init; }

    /// <summary>When it was made; some file systems do not tell and give another time.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last written.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>When it was last read, before this program did; many systems note it once a day, or never.</summary>
    public DateTimeOffset? LastAccessed { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits; <see langword="null"/> when it could not be read a second time.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What the file system tells of a file; reads nothing of it.</summary>
    internal static KnownFile Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists)
            {
                return new KnownFile { Path = path, SizeBytes = file.Length, Created = Time(file.CreationTimeUtc), LastModified = Time(file.LastWriteTimeUtc), LastAccessed = Time(file.LastAccessTimeUtc) };
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The scan says what is wrong with it.
        }
        return new KnownFile { Path = path, SizeBytes = 0 };

        static DateTimeOffset Time(DateTime utc) => new(utc, TimeSpan.Zero);
    }

    /// <summary>The same with the hash of its bytes.</summary>
    internal async Task<KnownFile> HashAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
            return this with { Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false)) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }
}
