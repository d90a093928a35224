namespace PiiClassifier.Tables.Excel;

/// <summary>Writes dates and durations of ISO 8601 as those of other cells are written.</summary>
internal static class IsoMoments
{
    /// <summary>Writes 1980-04-01T00:00:00 as 1980-04-01, and 1980-04-01T12:34:56.7Z as 1980-04-01 12:34:56.</summary>
    public static void AppendDate(ReadOnlySpan<char> text, Utf8Buffer buffer, int maxBytes)
    {
        int separator = text.IndexOf('T');
        if (separator < 0)
        {
            buffer.Append(text, maxBytes);
            return;
        }
        buffer.Append(text[..separator], maxBytes);
        ReadOnlySpan<char> time = text[(separator + 1)..];
        if (time.Length > 8) time = time[..8];
        if (time is "00:00:00") return;
        if (separator > 0) buffer.Append(' ');
        buffer.Append(time, maxBytes);
    }

    /// <summary>Writes PT08H30M00.5S as 08:30:00; what is no such duration as it is.</summary>
    public static void AppendDuration(ReadOnlySpan<char> text, Utf8Buffer buffer, int maxBytes)
    {
        Span<char> parts = stackalloc char[16];
        int length = 0, from = 2;
        foreach (char unit in "HMS")
        {
            int end = text.StartsWith("PT") ? text.IndexOf(unit) : -1;
            ReadOnlySpan<char> number = end < from ? "0" : text[from..end];
            int point = number.IndexOfAny('.', ',');
            if (point >= 0) number = number[..point];
            if (!text.StartsWith("PT") || number.Length is 0 or > 5 || number.ContainsAnyExceptInRange('0', '9'))
            {
                buffer.Append(text, maxBytes);
                return;
            }
            if (unit != 'H') parts[length++] = ':';
            if (number.Length == 1) parts[length++] = '0';
            number.CopyTo(parts[length..]);
            length += number.Length;
            if (end >= from) from = end + 1;
        }
        buffer.Append(parts[..length], maxBytes);
    }
}
