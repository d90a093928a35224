using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using PiiClassifier.Classification;
using PiiClassifier.Counting;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.Dates;

namespace PiiClassifier.Fingerprints;

/// <summary>Writes a cell one way, whatever its column is said to hold, and hashes that. One a thread.</summary>
/// <remarks>
/// A cell of a known file has one form: a day, the digits of a number, or a text. Where its writing leaves open what it is
/// (29312 may be a day of Excel), the cell of a sample has all the forms that a known one may have, so that types need not
/// be known on either side: ten rows are too few to be sure of them. The hashes are without a key and never leave the process.
/// </remarks>
internal sealed class ValueForms(CellFolder folder)
{
    // Day 1 of Excel is 1900-01-01, and it counts a 29 February of 1900 that never was.
    private static readonly int ExcelDayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static readonly ulong DaySeed = ValueHash.Append(ValueHash.OfNothing, "day"u8);
    private static readonly ulong NumberSeed = ValueHash.Append(ValueHash.OfNothing, "number"u8);
    private static readonly ulong TextSeed = ValueHash.Append(ValueHash.OfNothing, "text"u8);

    private readonly byte[] _digits = new byte[CellFolder.MaxLength];
    private readonly char[] _text = new char[CellFolder.MaxLength];
    private readonly CanonicalText _canonical = new();

    private enum Form
    {
        Day,
        Number,
        Text,
    }

    /// <summary>The hash of the one form of a cell of a known file; 0 for a blank cell and one that is longer than <see cref="CellFolder.MaxLength"/>.</summary>
    public ulong Of(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || !folder.TryFold(cell, out CellText text)) return 0;
        return FormOf(text, out JapaneseDate date) switch
        {
            Form.Day => OfDay(DayOf(date)),
            Form.Number => OfNumber(WithoutFraction(text.Text)),
            _ => OfText(text.Text),
        };
    }

    /// <summary>Adds the hashes of all forms that a cell of a sample may have.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="hashes">Added to; some may come twice.</param>
    /// <returns>The folded text, to be joined with those of its neighbours; <see langword="null"/> when the cell is no text.</returns>
    public string? AddAllOf(ReadOnlySpan<byte> cell, List<ulong> hashes)
    {
        if (cell.IsEmpty || !folder.TryFold(cell, out CellText text)) return null;
        switch (FormOf(text, out JapaneseDate date))
        {
            case Form.Day:
                AddForms(new DateOnly(date.Year, date.Month, date.Day), hashes);
                return null;
            case Form.Number:
                ReadOnlySpan<char> number = WithoutFraction(text.Text);
                Add(OfNumber(number), hashes);
                if (DayWrittenAs(number) is { } day) Add(OfDay(day), hashes);
                return null;
            default:
                string whole = text.Text.ToString();
                Add(OfText(whole), hashes);
                AddParts(whole, hashes);
                return whole;
        }
    }

    /// <summary>Adds the hash of a text that neighbouring cells of a sample make together: 山田 | 太郎.</summary>
    public void AddJoined(string text, List<ulong> hashes)
    {
        if (text.Length <= CellFolder.MaxLength) Add(OfText(text), hashes);
    }

    private static Form FormOf(in CellText text, out JapaneseDate date)
    {
        date = default;
        if (text.DigitCount == 0 && !text.Text.Contains('元')) return Form.Text;
        // Digits alone may be a day, and are left to the sample to find out.
        if (!DigitGroups.AllDigits(text.Text) && JapaneseDate.TryParse(text.Text, out date) && date.Day > 0) return Form.Day;
        return IsNumber(text.Text) ? Form.Number : Form.Text;
    }

    // Digits with what stands between and before those of telephone numbers, postal codes and amounts.
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        int dots = 0;
        foreach (char c in text)
        {
            if (c == '.') dots++;
            else if (c is not ((>= '0' and <= '9') or '-' or ' ' or '(' or ')' or '+' or ',' or '〒' or '/')) return false;
        }
        // 12.5 is not 125; but what a program has written as a number with a fraction of zero is that number.
        return dots != 1 || text.EndsWith(".0", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> WithoutFraction(ReadOnlySpan<char> number) =>
        number.Length > 2 && number.EndsWith(".0", StringComparison.Ordinal) && DigitGroups.AllDigits(number[..^2]) ? number[..^2] : number;

    private static int DayOf(in JapaneseDate date) => new DateOnly(date.Year, date.Month, date.Day).DayNumber;

    // 19800401, 3550401 and 29312 of a sample.
    private static int? DayWrittenAs(ReadOnlySpan<char> number)
    {
        if (!DigitGroups.AllDigits(number)) return null;
        if (number.Length is 7 or 8) return JapaneseDate.TryParse(number, out DateOnly day) ? day.DayNumber : null;
        if (number.Length > 5 || number[0] == '0') return null;
        int serial = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        return ExcelDayZero + serial;
    }

    private void AddForms(DateOnly day, List<ulong> hashes)
    {
        Add(OfDay(day.DayNumber), hashes);
        Add(OfNumber(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)), hashes);
        if (day.DayNumber > ExcelDayZero) Add(OfNumber((day.DayNumber - ExcelDayZero).ToString(CultureInfo.InvariantCulture)), hashes);
        for (int code = 1; JapaneseEra.OfCode(code) is { } era; code++)
        {
            if (!era.Contains(day.Year, day.Month, day.Day)) continue;
            int year = day.Year - era.WesternYear(1) + 1;
            Add(OfNumber(string.Create(CultureInfo.InvariantCulture, $"{code}{year:00}{day:MMdd}")), hashes);
        }
    }

    // 山田 太郎 where the known file has two columns; a name without a blank may be cut anywhere.
    private void AddParts(string text, List<ulong> hashes)
    {
        bool hasBlank = text.Contains(' ', StringComparison.Ordinal);
        if (!hasBlank && !MayBeName(text)) return;
        for (int i = 1; i < text.Length; i++)
        {
            if (hasBlank && text[i] != ' ') continue;
            Add(OfText(text.AsSpan(0, i)), hashes);
            Add(OfText(text.AsSpan(i).Trim()), hashes);
        }
    }

    private static bool MayBeName(string text)
    {
        const int MostLetters = 12;
        if (text.Length is < 2 or > MostLetters) return false;
        foreach (char c in text)
        {
            if (c is not ((>= '一' and <= '鿿') or (>= 'ぁ' and <= 'ヿ') or '々')) return false;
        }
        return true;
    }

    private static void Add(ulong hash, List<ulong> hashes)
    {
        if (hash != 0) hashes.Add(hash);
    }

    private static ulong OfDay(int day)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, day);
        return NotBlank(ValueHash.Append(DaySeed, bytes));
    }

    private ulong OfNumber(ReadOnlySpan<char> number)
    {
        int length = DataSubjectFolder.FoldDigits(number, _digits);
        return NotBlank(ValueHash.Append(NumberSeed, _digits.AsSpan(0, length)));
    }

    private ulong OfText(ReadOnlySpan<char> text)
    {
        int length = _canonical.Write(text, _text);
        return length == 0 ? 0 : NotBlank(ValueHash.Append(TextSeed, MemoryMarshal.AsBytes(_text.AsSpan(0, length))));
    }

    // 0 stands for a blank cell.
    private static ulong NotBlank(ulong hash) => hash == 0 ? 1 : hash;
}
