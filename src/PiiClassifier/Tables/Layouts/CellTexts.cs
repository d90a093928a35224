using System.Text;

namespace PiiClassifier.Tables.Layouts;

/// <summary>Writes the text of a cell as a header.</summary>
internal static class CellTexts
{
    // A header in a report is a line; what is longer is no header that anybody reads.
    private const int MaxBytes = 1024;

    /// <summary>The text without the white space around it, line breaks as spaces.</summary>
    public static string OneLine(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > MaxBytes)
        {
            int end = MaxBytes;
            while ((cell[end] & 0xC0) == 0x80) end--;
            cell = cell[..end];
        }
        string text = Encoding.UTF8.GetString(cell).Trim();
        return text.AsSpan().ContainsAny('\r', '\n') ? text.ReplaceLineEndings(" ") : text;
    }
}
