using System.Buffers.Binary;

namespace PiiClassifier.Tables;

/// <summary>Reads numbers of ASCII digits.</summary>
internal static class AsciiDigits
{
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong HighHalves = 0xF0F0_F0F0_F0F0_F0F0;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 16).Select(power => (long)Math.Pow(10, power))];

    /// <summary>Reads a whole number.</summary>
    /// <param name="text">At most 18 bytes.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether all bytes are digits.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out long number)
    {
        // Most numbers have four to eight digits: in one word, in a third of the time that digit by digit takes.
        if (text.Length is >= 4 and <= 8) return TryReadWord(text, out number);
        number = 0;
        foreach (byte b in text)
        {
            int digit = b - '0';
            if ((uint)digit > 9) return false;
            number = (number * 10) + digit;
        }
        return true;
    }

    /// <summary>Reads a number that may have a minus before it and a point in it.</summary>
    /// <param name="text">The number; with digits before the point and behind it.</param>
    /// <param name="number">The double next to it.</param>
    /// <returns>Whether it is such a number, of at most 15 digits.</returns>
    public static bool TryReadDecimal(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        bool isNegative = text.StartsWith("-"u8);
        if (isNegative) text = text[1..];
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point], fraction = point < 0 ? [] : text[(point + 1)..];
        if (whole.IsEmpty || fraction.IsEmpty != point < 0 || whole.Length + fraction.Length > PowersOfTen.Length - 1) return false;
        if (!TryRead(whole, out long units) || !TryRead(fraction, out long parts)) return false;
        // Both are whole numbers that a double holds exactly: the quotient is rounded once, as it is to be.
        long scale = PowersOfTen[fraction.Length];
        number = ((units * scale) + parts) / (double)scale;
        if (isNegative) number = -number;
        return true;
    }

    private static bool TryReadWord(ReadOnlySpan<byte> text, out long number)
    {
        // The first digit lowest, zeros before it.
        ulong word = BinaryPrimitives.ReadUInt32LittleEndian(text) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << (8 * (text.Length - 4));
        if (text.Length < 8) word = word << (8 * (8 - text.Length)) | Zeros >> (8 * text.Length);
        return TryReadWord(word, out number);
    }

    /// <summary>Reads a number of eight digits.</summary>
    /// <param name="word">The digits, the first one lowest.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether all bytes are digits.</returns>
    public static bool TryReadWord(ulong word, out long number)
    {
        number = 0;
        // A digit is 3x with x below ten: what carries over into the 3 is none.
        if ((word & HighHalves) != Zeros || ((word + 0x0606_0606_0606_0606) & HighHalves) != Zeros) return false;
        // Two digits, then four, then all eight at a time.
        word = ((word & 0x0F0F_0F0F_0F0F_0F0F) * 2561) >> 8;
        word = ((word & 0x00FF_00FF_00FF_00FF) * 6_553_601) >> 16;
        number = (long)(((word & 0x0000_FFFF_0000_FFFF) * 42_949_672_960_001) >> 32);
        return true;
    }
}
