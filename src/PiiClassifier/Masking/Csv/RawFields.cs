namespace PiiClassifier.Masking.Csv;

/// <summary>The fields of a record as they lie in the file, quotation marks included.</summary>
internal static class RawFields
{
    private const byte Quote = (byte)'"';

    /// <summary>Finds the fields of a record.</summary>
    /// <param name="record">Without its line break.</param>
    /// <param name="delimiter">What is between fields.</param>
    /// <param name="quoting">Whether a field that begins with a quotation mark goes on to the next one.</param>
    /// <param name="fields">Gets where each lies.</param>
    public static void Split(ReadOnlySpan<byte> record, byte delimiter, bool quoting, List<Range> fields)
    {
        fields.Clear();
        int start = 0;
        while (true)
        {
            int from = quoting && start < record.Length && record[start] == Quote ? start + QuotedLength(record[start..]) : start;
            int length = record[from..].IndexOf(delimiter);
            int end = length < 0 ? record.Length : from + length;
            fields.Add(start..end);
            if (length < 0) return;
            start = end + 1;
        }
    }

    /// <summary>Whether a field says what a reader made of it.</summary>
    public static bool Means(ReadOnlySpan<byte> field, ReadOnlySpan<byte> cell, bool quoting)
    {
        if (!quoting) return field.Trim(Quote).StartsWith(cell);
        if (field is not [Quote, .. var inside, Quote]) return field.SequenceEqual(cell);
        foreach (byte b in cell)
        {
            bool isQuote = b == Quote;
            if (isQuote ? !inside.StartsWith("\"\""u8) : inside.IsEmpty || inside[0] != b) return false;
            inside = inside[(isQuote ? 2 : 1)..];
        }
        return inside.IsEmpty;
    }

    private static int QuotedLength(ReadOnlySpan<byte> field)
    {
        int place = 1;
        while (place < field.Length)
        {
            int mark = field[place..].IndexOf(Quote);
            if (mark < 0) return field.Length;
            place += mark + 1;
            if (place == field.Length || field[place] != Quote) return place;
            place++;
        }
        return field.Length;
    }
}
