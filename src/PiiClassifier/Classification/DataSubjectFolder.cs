using System.Buffers.Binary;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Tables;

namespace PiiClassifier.Classification;

/// <summary>Writes what tells persons apart one way: 山田　太郎 様, 山田太郎 and 山田 太郎; ﾔﾏﾀﾞ and ヤマダ; 昭和55年4月1日 and 1980/04/01; 090-1234-5678 and 09012345678.</summary>
/// <param name="folder">Knows what the cells are written in.</param>
/// <remarks>One folder a thread.</remarks>
internal sealed class DataSubjectFolder(CellFolder folder)
{
    /// <summary>The most bytes that a part of a key takes; the rest of it does not count.</summary>
    public const int MaxBytes = CellFolder.MaxLength * 3;

    /// <summary>Writes a cell one way.</summary>
    /// <param name="cell">As the folder takes it, without blanks around it.</param>
    /// <param name="form">What it is.</param>
    /// <param name="room">Room for <see cref="MaxBytes"/>.</param>
    /// <returns>What is written, at the front of the room; or where nothing is to be changed what of the cell counts, valid until the next call.</returns>
    public ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> cell, DataSubjectKeyForm form, Span<byte> room)
    {
        if (form == DataSubjectKeyForm.Date && TryReadPlainDate(cell, out int plain)) return WriteDate(plain, room);
        if (form != DataSubjectKeyForm.AsWritten && folder.TryFold(cell, out CellText text))
        {
            if (form == DataSubjectKeyForm.Name) return room[..FoldName(text.Text, room)];
            if (form == DataSubjectKeyForm.Date && JapaneseDate.TryParse(text.Text, out DateOnly date)) return WriteDate((date.Year * 10_000) + (date.Month * 100) + date.Day, room);
            if (form == DataSubjectKeyForm.Digits && text.DigitCount > 0) return room[..FoldDigits(text.Text, room)];
        }
        ReadOnlySpan<byte> utf8 = folder.ToUtf8(cell);
        return utf8.Length > MaxBytes ? utf8[..MaxBytes] : utf8;
    }

    /// <summary>Reads what <see cref="Fold"/> would write from a name or a date that is written as most are, and short: in half the time.</summary>
    /// <param name="cell">As the folder takes it, without blanks around it.</param>
    /// <param name="form">What it is.</param>
    /// <param name="first">The first 8 bytes, lowest first, or zeros behind the last one.</param>
    /// <param name="last">The next 8.</param>
    /// <param name="length">How many bytes there are.</param>
    /// <returns>Whether it is such a cell.</returns>
    /// <remarks>In words: to write byte by byte and read them as words again would make the processor wait for the writes.</remarks>
    public bool TryFoldPlain(ReadOnlySpan<byte> cell, DataSubjectKeyForm form, out ulong first, out ulong last, out int length)
    {
        (first, last, length) = (0, 0, 0);
        switch (form)
        {
            case DataSubjectKeyForm.Name:
                return TryFoldPlainName(folder.ToUtf8(cell), out first, out last, out length);
            case DataSubjectKeyForm.Date when TryReadPlainDate(cell, out int date):
                (first, length) = ((uint)date, sizeof(int));
                return true;
            default:
                return false;
        }
    }

    private static ReadOnlySpan<byte> WriteDate(int date, Span<byte> room)
    {
        BinaryPrimitives.WriteInt32LittleEndian(room, date);
        return room[..sizeof(int)];
    }

    // 1980-04-01 and 1980/04/01, as most rolls have it: 19800401.
    private static bool TryReadPlainDate(ReadOnlySpan<byte> cell, out int date)
    {
        date = 0;
        if (cell.Length != 10 || cell[4] is not ((byte)'-' or (byte)'/') || cell[7] != cell[4]) return false;
        ulong year = BinaryPrimitives.ReadUInt32LittleEndian(cell), month = BinaryPrimitives.ReadUInt16LittleEndian(cell[5..]), day = BinaryPrimitives.ReadUInt16LittleEndian(cell[8..]);
        if (!AsciiDigits.TryReadWord(year | month << 32 | day << 48, out long digits)) return false;
        date = (int)digits;
        (int y, int m, int d) = (date / 10_000, date / 100 % 100, date % 100);
        if (y is < JapaneseDate.FirstYear or > JapaneseDate.LastYear || m is < 1 or > 12 || d < 1 || (d > 28 && d > DateTime.DaysInMonth(y, m))) return false;
        return true;
    }

    // Kanji and kana of full width, as most names are written, fold to themselves.
    private static bool TryFoldPlainName(ReadOnlySpan<byte> cell, out ulong first, out ulong last, out int length)
    {
        const int CharactersOfWord = 4;
        first = last = 0;
        length = 0;
        if (cell.Length % 3 != 0) return false;
        char c = default;
        int count = 0;
        for (; !cell.IsEmpty; cell = cell[3..])
        {
            if (!CellFolder.TryReadPlain(cell, out c)) return false;
            if (c == '\u3000') continue;
            if (count < CharactersOfWord) first |= (ulong)c << (16 * count);
            else last |= (ulong)c << (16 * (count - CharactersOfWord));
            count++;
        }
        length = count * sizeof(char);
        return count <= 2 * CharactersOfWord && c != '様';
    }

    private static int FoldName(ReadOnlySpan<char> name, Span<byte> folded)
    {
        if (name[^1] == '様') name = name[..^1];
        int length = 0;
        foreach (char c in name)
        {
            if (c is ' ' or '-') continue;
            folded[length++] = (byte)c;
            folded[length++] = (byte)(c >> 8);
        }
        return length;
    }

    /// <summary>Writes the digits of a folded text. A number that was kept as a number has lost its first zero, as has one with the code of the country.</summary>
    /// <returns>The bytes written; 0 when all digits are zeros.</returns>
    public static int FoldDigits(ReadOnlySpan<char> text, Span<byte> folded)
    {
        if (text.StartsWith("+81", StringComparison.Ordinal)) text = text[3..];
        int length = 0;
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9' && (c != '0' || length > 0)) folded[length++] = (byte)c;
        }
        return length;
    }
}
