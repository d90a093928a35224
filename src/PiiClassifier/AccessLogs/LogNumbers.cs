using System.Buffers.Binary;
using PiiClassifier.Tables;

namespace PiiClassifier.AccessLogs;

/// <summary>Numbers and dates as access logs write them.</summary>
internal static class LogNumbers
{
    private const int MostDigits = 18;
    private const int SecondsOfDay = 24 * 60 * 60;

    private static readonly long UnixEpochDay = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>Reads digits and nothing else; at most 18.</summary>
    public static bool TryRead(ReadOnlySpan<byte> digits, out long number)
    {
        number = 0;
        return !digits.IsEmpty && digits.Length <= MostDigits && AsciiDigits.TryRead(digits, out number);
    }

    /// <summary>The second 00:00:00 of a day; <see langword="false"/> when there is no such day.</summary>
    public static bool TryDay(long year, long month, long day, out long seconds)
    {
        bool isDay = year is >= 1970 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month);
        seconds = isDay ? (new DateOnly((int)year, (int)month, (int)day).DayNumber - UnixEpochDay) * SecondsOfDay : 0;
        return isDay;
    }

    /// <summary>Reads <c>13:55:36</c>. A leap second is the last one before it.</summary>
    public static bool TryTime(ReadOnlySpan<byte> time, out long seconds)
    {
        seconds = 0;
        if (time.Length != 8 || time[2] != ':' || time[5] != ':') return false;
        if (!TryRead(time[..2], out long hours) || !TryRead(time[3..5], out long minutes) || !TryRead(time[6..], out long second) || hours > 23 || minutes > 59 || second > 60) return false;
        seconds = (((hours * 60) + minutes) * 60) + Math.Min(second, 59);
        return true;
    }

    /// <summary>The number of a month written with three letters; 0 for none.</summary>
    public static int Month(ReadOnlySpan<byte> letters)
    {
        if (letters.Length != 3) return 0;
        return (letters[0] | 0x20, (BinaryPrimitives.ReadUInt16BigEndian(letters[1..]) | 0x2020)) switch
        {
            ('j', ('a' << 8) | 'n') => 1,
            ('f', ('e' << 8) | 'b') => 2,
            ('m', ('a' << 8) | 'r') => 3,
            ('a', ('p' << 8) | 'r') => 4,
            ('m', ('a' << 8) | 'y') => 5,
            ('j', ('u' << 8) | 'n') => 6,
            ('j', ('u' << 8) | 'l') => 7,
            ('a', ('u' << 8) | 'g') => 8,
            ('s', ('e' << 8) | 'p') => 9,
            ('o', ('c' << 8) | 't') => 10,
            ('n', ('o' << 8) | 'v') => 11,
            ('d', ('e' << 8) | 'c') => 12,
            _ => 0,
        };
    }
}
