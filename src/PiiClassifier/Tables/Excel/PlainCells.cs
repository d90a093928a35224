namespace PiiClassifier.Tables.Excel;

/// <summary>Reads the commonest cells of a sheet in one step each: <c>&lt;c r="A1" s="1" t="s">&lt;v>12&lt;/v>&lt;/c></c>, <c>&lt;c r="A1" s="1"/></c> and those of inline strings.</summary>
/// <remarks>See <see cref="PlainText"/>. Other cells, and other attributes than these, are left to the reader of XML.</remarks>
/// <param name="xml">Reads the sheet.</param>
/// <param name="prefix">The prefix of its elements; empty where they have none.</param>
internal sealed class PlainCells(Utf8XmlReader xml, string prefix)
{
    private readonly byte[] _open = PlainText.Prefixed("<c", prefix);
    private readonly PlainText _value = new("<v", "</v></c>", prefix);
    private readonly PlainText _inline = new("<is><t", "</t></is></c>", prefix);

    /// <summary>Reads the cell that comes next and passes over it.</summary>
    /// <param name="cell">The cell, valid until the next read.</param>
    /// <returns>Whether it is one of them; nothing is passed over if not.</returns>
    public bool TryRead(out PlainCell cell)
    {
        ReadOnlySpan<byte> ahead = xml.Ahead;
        int length = Read(ahead, out cell);
        xml.PassOver(length);
        return length > 0;
    }

    private int Read(ReadOnlySpan<byte> text, out PlainCell cell)
    {
        cell = default;
        if (!text.StartsWith(_open)) return 0;
        int at = _open.Length, column = -1, style = 0;
        CellType type = CellType.Number;
        // Each attribute is a blank, one letter, ="value".
        while (at + 4 < text.Length && text[at] == ' ')
        {
            byte name = text[at + 1];
            if (text[at + 2] != '=' || text[at + 3] != '"') return 0;
            at += 4;
            bool known = name switch
            {
                (byte)'r' => TryReadReference(text, ref at, out column),
                (byte)'s' => TryReadNumber(text, ref at, out style),
                (byte)'t' => TryReadType(text, ref at, out type),
                _ => false,
            };
            if (!known) return 0;
        }
        ReadOnlySpan<byte> rest = text[at..];
        if (rest.StartsWith("/>"u8))
        {
            cell = new PlainCell(column, type, style, default);
            return at + 2;
        }
        if (rest.IsEmpty || rest[0] != '>') return 0;
        int length = _value.Read(rest[1..], out ReadOnlySpan<byte> content);
        if (length == 0)
        {
            length = _inline.Read(rest[1..], out content);
            if (length == 0) return 0;
            type = CellType.Text;
        }
        cell = new PlainCell(column, type, style, content);
        return at + 1 + length;
    }

    // These go behind the quotation mark at the end of the value.

    private static bool TryReadReference(ReadOnlySpan<byte> text, ref int at, out int column)
    {
        int letters = CellReference.ReadColumn(text[at..], out column);
        at += letters;
        return letters > 0 && TryReadNumber(text, ref at, out _);
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int at, out int number)
    {
        int digits = CellReference.ReadNumber(text[at..], out number);
        at += digits;
        return digits > 0 && at < text.Length && text[at++] == '"';
    }

    private static bool TryReadType(ReadOnlySpan<byte> text, ref int at, out CellType type)
    {
        ReadOnlySpan<byte> rest = text[at..];
        int length = rest.StartsWith("s\""u8) || rest.StartsWith("n\""u8) ? 2 : rest.StartsWith("str\""u8) ? 4 : rest.StartsWith("inlineStr\""u8) ? 10 : 0;
        at += length;
        type = length > 2 ? CellType.Text : length == 2 && rest[0] == 's' ? CellType.SharedString : CellType.Number;
        return length > 0;
    }
}
