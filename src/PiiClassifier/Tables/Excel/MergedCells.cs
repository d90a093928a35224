namespace PiiClassifier.Tables.Excel;

/// <summary>The merged ranges of the first rows of a sheet, where headers stand.</summary>
/// <remarks>
/// The ranges stand behind all the rows in the XML, so the part is unpacked once more beforehand and searched for them as
/// bytes: unpacking takes a fifth of the time of reading. A sheet in UTF-16, which no known program writes, shows no ranges.
/// </remarks>
internal static class MergedCells
{
    /// <summary>Ranges that reach further down are left out: they lie among data.</summary>
    public const int MaxRows = 20;

    /// <summary>Wider ranges are left out: somebody merged a whole row of the sheet.</summary>
    public const int MaxColumns = 256;

    private const int MaxRanges = 1000;

    /// <summary>The longest element that is looked at: <c>&lt;mergeCell xr:uid="…" ref="A1:B2"/&gt;</c>.</summary>
    private const int MaxElementBytes = 256;

    public static List<MergedRange> Find(PartStream part)
    {
        var ranges = new List<MergedRange>();
        byte[] window = new byte[64 * 1024];
        int kept = 0;
        while (ranges.Count < MaxRanges)
        {
            int read = part.Read(window.AsSpan(kept));
            int length = kept + read;
            int from = Search(window.AsSpan(0, length), atEnd: read == 0, ranges);
            if (read == 0) break;
            part.NextUnit();
            kept = length - from;
            window.AsSpan(from, kept).CopyTo(window);
        }
        return ranges;
    }

    /// <summary>Adds a range if it lies where headers do and is no wider than they are.</summary>
    public static void TryAdd(List<MergedRange> ranges, long firstRow, long firstColumn, long lastRow, long lastColumn)
    {
        bool fits = firstRow <= lastRow && lastRow < MaxRows && firstColumn <= lastColumn && lastColumn - firstColumn < MaxColumns && lastColumn < int.MaxValue;
        if (fits && ranges.Count < MaxRanges) ranges.Add(new((int)firstRow, (int)firstColumn, (int)lastRow, (int)lastColumn));
    }

    /// <summary>Takes the ranges out of a window.</summary>
    /// <returns>From where on the bytes are needed in the next window.</returns>
    private static int Search(ReadOnlySpan<byte> window, bool atEnd, List<MergedRange> ranges)
    {
        ReadOnlySpan<byte> name = "mergeCell "u8;
        int from = 0;
        while (true)
        {
            int found = window[from..].IndexOf(name);
            if (found < 0) return Math.Max(from, window.Length - name.Length + 1);
            int start = from + found;
            if (!atEnd && window.Length - start < MaxElementBytes) return start;
            ReadOnlySpan<byte> element = window.Slice(start, Math.Min(MaxElementBytes, window.Length - start));
            int end = element.IndexOf((byte)'>');
            if (end >= 0) TryAdd(element[..end], ranges);
            from = start + name.Length;
        }
    }

    private static void TryAdd(ReadOnlySpan<byte> element, List<MergedRange> ranges)
    {
        int attribute = element.IndexOf(" ref="u8);
        if (attribute < 0 || attribute + 6 > element.Length) return;
        byte quote = element[attribute + 5];
        ReadOnlySpan<byte> reference = element[(attribute + 6)..];
        int end = reference.IndexOf(quote);
        if (end < 0) return;
        reference = reference[..end];
        int colon = reference.IndexOf((byte)':');
        if (colon >= 0
            && CellReference.TryParse(reference[..colon], out int firstRow, out int firstColumn)
            && CellReference.TryParse(reference[(colon + 1)..], out int lastRow, out int lastColumn)) TryAdd(ranges, firstRow, firstColumn, lastRow, lastColumn);
    }
}
