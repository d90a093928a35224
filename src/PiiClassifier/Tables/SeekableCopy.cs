namespace PiiClassifier.Tables;

/// <summary>Holds streams in memory that archives are to be read from and that cannot seek.</summary>
internal static class SeekableCopy
{
    /// <summary>The stream itself when it seeks, else a copy of what it still holds.</summary>
    /// <exception cref="TableReadException">It is longer than a limit.</exception>
    public static Stream Of(Stream stream, TableReadLimits limits)
    {
        if (stream.CanSeek) return stream;
        long maxBytes = Math.Min(limits.MaxUnpackedBytes, limits.MaxHeldBytes);
        var memory = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            if (memory.Length + read > maxBytes) throw new TableReadException(ScanStatus.TooLarge, new ScanFailure("archive-too-large", maxBytes));
            memory.Write(piece, 0, read);
        }
        memory.Position = 0;
        return memory;
    }
}
