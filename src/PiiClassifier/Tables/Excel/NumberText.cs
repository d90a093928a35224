using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PiiClassifier.Tables.Excel;

/// <summary>Writes the numbers of a workbook as a person sees them, without exponents and thousands separators.</summary>
internal static class NumberText
{
    private const int SecondsOfDay = 86_400;
    private const int LongestUsual = 64;

    /// <summary>9999-12-31, the last day that Excel shows.</summary>
    private const double LastSerial = 2_958_466;

    /// <summary>Appends a number.</summary>
    /// <param name="number">As in the XML: 4320, 36.6 or 1.23456789012E+11.</param>
    /// <param name="format">The number format of the cell.</param>
    /// <param name="from1904">Whether serial numbers of days begin with 1904-01-01.</param>
    /// <param name="output">Gets the text.</param>
    /// <returns>Whether it is a number; nothing is appended if not.</returns>
    public static bool TryAppend(ReadOnlySpan<byte> number, NumberFormat format, bool from1904, Utf8Buffer output)
    {
        if (format.Kind == NumberFormatKind.General && IsPlain(number))
        {
            output.Append(number);
            return true;
        }
        // Days and what is padded are whole numbers.
        if (CellReference.TryParseNumber(number, out int whole)) return TryAppend(whole, format, from1904, output);
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && TryAppend(value, format, from1904, output);
    }

    /// <inheritdoc cref="TryAppend(ReadOnlySpan{byte}, NumberFormat, bool, Utf8Buffer)"/>
    public static bool TryAppend(ReadOnlySpan<char> number, NumberFormat format, bool from1904, Utf8Buffer output)
    {
        Span<byte> utf8 = number.Length <= LongestUsual ? stackalloc byte[3 * LongestUsual] : new byte[3 * number.Length];
        return TryAppend(utf8[..Encoding.UTF8.GetBytes(number, utf8)], format, from1904, output);
    }

    /// <inheritdoc cref="TryAppend(ReadOnlySpan{byte}, NumberFormat, bool, Utf8Buffer)"/>
    public static bool TryAppend(double number, NumberFormat format, bool from1904, Utf8Buffer output)
    {
        if (!double.IsFinite(number)) return false;
        switch (format.Kind)
        {
            case NumberFormatKind.Template when number >= 0 && number < 1e17 && number == Math.Floor(number):
                AppendTemplate((long)number, format.Template, output);
                break;
            case NumberFormatKind.Date or NumberFormatKind.DateTime or NumberFormatKind.Time when number >= 0 && number < LastSerial:
                AppendMoment(number, format.Kind, from1904, output);
                break;
            case NumberFormatKind.Elapsed when number >= 0 && number < LastSerial:
                long seconds = (long)Math.Round(number * SecondsOfDay);
                AppendTwoDigits(seconds / 3600, output);
                AppendMinutesAndSeconds(seconds, output);
                break;
            default:
                AppendNumber(number, output);
                break;
        }
        return true;
    }

    /// <summary>Whether the number is written as it is to be shown: 123456789012, -5, 36.6.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> number)
    {
        ReadOnlySpan<byte> digits = number.Length > 0 && number[0] == '-' ? number[1..] : number;
        if (digits.Length is 0 or > 17 || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.')) return false;
        bool fraction = false;
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] is >= (byte)'0' and <= (byte)'9') continue;
            if (digits[i] != '.' || fraction || i == 0 || i == digits.Length - 1) return false;
            fraction = true;
        }
        // Seventeen digits of a fraction are the binary number showing through: 36.600000000000001.
        return !fraction || (digits.Length <= 15 && digits[^1] != '0');
    }

    private static void AppendNumber(double value, Utf8Buffer output)
    {
        Span<byte> room = output.Reserve(64);
        int written;
        double magnitude = Math.Abs(value);
        if (magnitude < 1e17 && value == Math.Floor(value))
        {
            Utf8Formatter.TryFormat((long)value, room, out written);
        }
        else if (magnitude is >= 1e-9 and < 1e17)
        {
            // The conversion rounds to 15 digits, as Excel does: 0.30000000000000004 is shown as 0.3.
            ((decimal)value).TryFormat(room, out written, default, CultureInfo.InvariantCulture);
        }
        else
        {
            value.TryFormat(room, out written, "R", CultureInfo.InvariantCulture);
        }
        output.Advance(written);
    }

    private static void AppendMoment(double serial, NumberFormatKind kind, bool from1904, Utf8Buffer output)
    {
        long day = (long)Math.Floor(serial);
        long seconds = (long)Math.Round((serial - day) * SecondsOfDay);
        if (seconds == SecondsOfDay && kind != NumberFormatKind.Date)
        {
            day++;
            seconds = 0;
        }
        bool hasDay = day > 0 || from1904;
        if (kind == NumberFormatKind.Date && !hasDay)
        {
            AppendNumber(serial, output);
            return;
        }
        if (kind != NumberFormatKind.Time && hasDay)
        {
            AppendDay(day, from1904, output);
            if (kind == NumberFormatKind.Date) return;
            output.Append(' ');
        }
        AppendTwoDigits(seconds / 3600, output);
        AppendMinutesAndSeconds(seconds, output);
    }

    private static void AppendDay(long day, bool from1904, Utf8Buffer output)
    {
        // Excel takes 1900 for a leap year, as Lotus 1-2-3 did: day 60 is a 29 February that never was.
        if (!from1904 && day == 60)
        {
            output.Append("1900-02-29"u8);
            return;
        }
        DateTime origin = from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, day < 60 ? 31 : 30);
        // With the origin in 1904 the last serial numbers lie beyond the year 9999.
        DateTime date = origin.AddDays(Math.Min(day, (DateTime.MaxValue - origin).Days));
        // As yyyy-MM-dd, which need not be spelt out and looked through for each cell.
        DateOnly.FromDateTime(date).TryFormat(output.Reserve(16), out int written, "O", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private static void AppendMinutesAndSeconds(long seconds, Utf8Buffer output)
    {
        output.Append(':');
        AppendTwoDigits(seconds / 60 % 60, output);
        output.Append(':');
        AppendTwoDigits(seconds % 60, output);
    }

    private static void AppendTwoDigits(long number, Utf8Buffer output)
    {
        Utf8Formatter.TryFormat(number, output.Reserve(24), out int written, new('D', 2));
        output.Advance(written);
    }

    /// <summary>Puts the digits into the pattern from the right; those that do not fit stand before its first place.</summary>
    private static void AppendTemplate(long number, string template, Utf8Buffer output)
    {
        Span<byte> digits = stackalloc byte[24];
        Utf8Formatter.TryFormat(number, digits, out int left);
        if (number == 0) left = 0;
        int places = template.AsSpan().Count('0') + template.AsSpan().Count('#');
        int next = 0;
        bool begun = false;
        foreach (char c in template)
        {
            if (c is not ('0' or '#'))
            {
                // A hyphen behind places that stayed empty is left out: #-#### of 123 is 123.
                if (begun || c != '-') output.Append([c], 4);
                continue;
            }
            for (; left - next > places; next++) output.Append((char)digits[next]);
            if (left - next == places) output.Append((char)digits[next++]);
            else if (c == '0') output.Append('0');
            else
            {
                places--;
                continue;
            }
            begun = true;
            places--;
        }
    }
}
