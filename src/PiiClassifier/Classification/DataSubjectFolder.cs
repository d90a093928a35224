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
    /// <param name="folded">Room for <see cref="MaxBytes"/>.</param>
    /// <returns>The bytes written.</returns>
    public int Fold(ReadOnlySpan<byte> cell, DataSubjectKeyForm form, Span<byte> folded)
    {
        if (form == DataSubjectKeyForm.Date && TryReadPlainDate(cell, out DateOnly plain))
        {
            BinaryPrimitives.WriteInt32LittleEndian(folded, plain.DayNumber);
            return sizeof(int);
        }
        if (form == DataSubjectKeyForm.Name && folder.IsUtf8 && TryFoldPlainName(cell, folded, out int length)) return length;
        if (form != DataSubjectKeyForm.AsWritten && folder.TryFold(cell, out CellText text))
        {
            if (form == DataSubjectKeyForm.Name) return FoldName(text.Text, folded);
            if (form == DataSubjectKeyForm.Date && JapaneseDate.TryParse(text.Text, out DateOnly date))
            {
                BinaryPrimitives.WriteInt32LittleEndian(folded, date.DayNumber);
                return sizeof(int);
            }
            if (form == DataSubjectKeyForm.Digits && text.DigitCount > 0) return FoldDigits(text.Text, folded);
        }
        ReadOnlySpan<byte> utf8 = folder.ToUtf8(cell);
        if (utf8.Length > MaxBytes) utf8 = utf8[..MaxBytes];
        utf8.CopyTo(folded);
        return utf8.Length;
    }

    // 1980-04-01 and 1980/04/01, as most rolls have it: read from the bytes in a fifth of the time.
    private static bool TryReadPlainDate(ReadOnlySpan<byte> cell, out DateOnly date)
    {
        date = default;
        if (cell.Length != 10 || cell[4] is not ((byte)'-' or (byte)'/') || cell[7] != cell[4]) return false;
        if (!AsciiDigits.TryRead(cell[..4], out long year) || !AsciiDigits.TryRead(cell[5..7], out long month) || !AsciiDigits.TryRead(cell[8..], out long day)) return false;
        if (year is < JapaneseDate.FirstYear or > JapaneseDate.LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month)) return false;
        date = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }

    // Kanji and kana of full width, as most names are written, fold to themselves: straight from the bytes in half the time.
    private static bool TryFoldPlainName(ReadOnlySpan<byte> cell, Span<byte> folded, out int length)
    {
        length = 0;
        if (cell.Length % 3 != 0 || cell.Length > CellFolder.MaxLength) return false;
        for (int i = 0; i < cell.Length; i += 3)
        {
            if (!CellFolder.TryReadPlain(cell[i..], out char c)) return false;
            if (c == '\u3000') continue;
            folded[length++] = (byte)c;
            folded[length++] = (byte)(c >> 8);
        }
        return !cell.EndsWith("様"u8);
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
