namespace PiiClassifier.Tables.Archives;

/// <summary>An unpacking entry of an archive. Where it is damaged or grows beyond a limit it ends, and tells why in <see cref="Fault"/>, so that the rows before are still reported.</summary>
internal sealed class EntryStream(Stream unpacked, long maxBytes, ArchiveBudget budget) : ForwardStream
{
    private long _total;

    /// <summary>Why it ended early; <see langword="null"/> when it did not.</summary>
    public TableReadException? Fault { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (Fault is not null) return 0;
        int read = 0;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            Fault = ArchiveFaults.UnreadableEntry();
        }
        _total += read;
        if (_total > maxBytes) Fault = ArchiveFaults.TooLarge("part-too-large", maxBytes);
        else if (!budget.TryTakeBytes(read)) Fault = ArchiveFaults.TooLarge("archive-unpacks-too-far");
        return Fault is null ? read : 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
