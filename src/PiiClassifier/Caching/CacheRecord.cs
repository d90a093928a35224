namespace PiiClassifier.Caching;

/// <summary>Where a record of a <see cref="CacheFile"/> lies.</summary>
internal readonly record struct CacheRecord(long Position, byte Kind, int HeadLength, int BodyLength)
{
    private const long Around = 9 + 16;

    /// <summary>All its bytes.</summary>
    public long Length => Around + HeadLength + BodyLength;
}
