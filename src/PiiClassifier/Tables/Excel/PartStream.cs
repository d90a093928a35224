namespace PiiClassifier.Tables.Excel;

/// <summary>An unpacking part of an archive, counted: it ends in a <see cref="TableReadException"/> where a bomb would go off.</summary>
/// <remarks>
/// Two limits hold: what the whole part may unpack to, and what may be read between two calls of <see cref="NextUnit"/>
/// (a row, a shared string). The second bounds memory, whatever the XML puts into one attribute, text or comment.
/// </remarks>
internal sealed class PartStream(Stream unpacked, long maxBytes, bool leaveOpen = false) : ForwardStream
{
    /// <summary>The most bytes of XML that one row or one shared string may take.</summary>
    public const int MaxUnitBytes = 64 << 20;

    private long _total;
    private long _unitEnd = MaxUnitBytes;

    /// <summary>A row or a shared string is done with; the next may be as long again.</summary>
    public void NextUnit() => _unitEnd = _total + MaxUnitBytes;

    public override int Read(Span<byte> buffer)
    {
        int read = unpacked.Read(buffer);
        _total += read;
        if (_total > maxBytes) throw WorkbookFaults.TooLarge("part-too-large", maxBytes);
        if (_total > _unitEnd) throw WorkbookFaults.TooLarge("record-too-large", MaxUnitBytes);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
