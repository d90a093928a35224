namespace PiiClassifier.Tables.Excel;

/// <summary>An unpacking part of an archive, counted: it ends in a <see cref="TableReadException"/> where a bomb would go off.</summary>
/// <remarks>
/// Three limits hold: what the whole part may unpack to, what may be read between two calls of <see cref="NextUnit"/>
/// (a row, a shared string), and what between two of <see cref="NextNode"/> (a tag). The latter bound memory, whatever the XML
/// puts into one attribute, text or comment.
/// </remarks>
internal sealed class PartStream(Stream unpacked, long maxBytes, bool leaveOpen = false) : ForwardStream
{
    /// <summary>The most bytes of XML that one row or one shared string may take.</summary>
    public const int MaxUnitBytes = 64 << 20;

    /// <summary>The most bytes of XML that one tag may take.</summary>
    public const int MaxNodeBytes = 4 << 20;

    private long _total;
    private long _unitEnd = MaxUnitBytes;
    private long _nodeEnd = long.MaxValue;

    /// <summary>A row or a shared string is done with; the next may be as long again.</summary>
    public void NextUnit() => _unitEnd = _total + MaxUnitBytes;

    /// <summary>A tag, or a piece of a text, is done with.</summary>
    public void NextNode() => _nodeEnd = _total + MaxNodeBytes;

    public override int Read(Span<byte> buffer)
    {
        int read = unpacked.Read(buffer);
        _total += read;
        if (_total > maxBytes) throw WorkbookFaults.TooLarge("part-too-large", maxBytes);
        if (_total > _unitEnd) throw WorkbookFaults.TooLarge("record-too-large", MaxUnitBytes);
        if (_total > _nodeEnd) throw WorkbookFaults.TooLarge("record-too-large", MaxNodeBytes);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
