namespace PiiClassifier.Tables.Csv;

/// <summary>Tells a cell of several lines from one whose closing quotation mark is missing.</summary>
internal static class BrokenQuotes
{
    private const byte Quote = (byte)'"';

    /// <summary>
    /// Whether a record holds a quoted cell that runs over a line break and is not closed right before a delimiter or
    /// the end: it swallowed the lines up to the mark that opens the next quoted cell.
    /// </summary>
    /// <param name="record">The bytes of the record, without its line break.</param>
    /// <param name="delimiter">What is between cells.</param>
    public static bool SwallowLines(ReadOnlySpan<byte> record, byte delimiter)
    {
        while (true)
        {
            if (record is [Quote, ..])
            {
                int length = QuotedLength(record);
                bool closed = length < record.Length ? record[length] == delimiter : length > 1 && record[^1] == Quote;
                if (!closed && record[..length].ContainsAny((byte)'\n', (byte)'\r')) return true;
                record = record[length..];
            }
            int next = record.IndexOf(delimiter);
            if (next < 0) return false;
            record = record[(next + 1)..];
        }
    }

    /// <summary>The length up to and with the closing mark; all of it when there is none.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> cell)
    {
        int position = 1;
        while (true)
        {
            int mark = cell[position..].IndexOf(Quote);
            if (mark < 0) return cell.Length;
            position += mark + 1;
            if (position == cell.Length || cell[position] != Quote) return position;
            position++;
        }
    }
}
