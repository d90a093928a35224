namespace PiiClassifier.AccessLogs;

/// <summary>The minutes in which some line was written: 184 bytes for each day, in whatever order they come.</summary>
internal sealed class MinuteMap
{
    private const int MinutesOfDay = 24 * 60;
    private const int Words = (MinutesOfDay + 63) / 64;

    // A silence of less is none.
    private const long LeastSilence = 60;

    // By how many times a silence must be longer than the longest of a usual day.
    private const long TimesUsual = 3;

    private readonly Dictionary<long, ulong[]> _days = [];
    private ulong[] _day = [];
    private long _dayNumber = -1;
    private long _minute = -1;

    /// <summary>Marks the minute of a time in seconds.</summary>
    public void Add(long time)
    {
        long minute = time / 60;
        if (minute == _minute) return;
        _minute = minute;
        if (minute / MinutesOfDay != _dayNumber)
        {
            _dayNumber = minute / MinutesOfDay;
            if (!_days.TryGetValue(_dayNumber, out ulong[]? day)) _days.Add(_dayNumber, day = new ulong[Words]);
            _day = day;
        }
        int inDay = (int)(minute % MinutesOfDay);
        _day[inDay >> 6] |= 1UL << (inDay & 63);
    }

    /// <summary>Marks all minutes of another map.</summary>
    public void Add(MinuteMap other)
    {
        foreach ((long number, ulong[] minutes) in other._days)
        {
            if (!_days.TryGetValue(number, out ulong[]? day)) _days.Add(number, day = new ulong[Words]);
            for (int i = 0; i < Words; i++) day[i] |= minutes[i];
        }
    }

    /// <summary>The silences that are an hour long and three times as long as the longest one of a usual day (the median of the days), as seconds from the end of a minute to the begin of another.</summary>
    public IReadOnlyList<(long From, long Until)> LongSilences()
    {
        var silences = new List<(long From, long Until)>();
        var longestOfDays = new Dictionary<long, long>();
        long last = -1;
        foreach ((long number, ulong[] day) in _days.OrderBy(day => day.Key))
        {
            longestOfDays[number] = 0;
            for (int word = 0; word < Words; word++)
            {
                for (ulong bits = day[word]; bits != 0; bits &= bits - 1)
                {
                    long minute = (number * MinutesOfDay) + (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits);
                    if (last >= 0 && minute - last > 1)
                    {
                        long begin = last / MinutesOfDay;
                        longestOfDays[begin] = Math.Max(longestOfDays[begin], minute - last - 1);
                        if (minute - last - 1 >= LeastSilence) silences.Add((last + 1, minute));
                    }
                    last = minute;
                }
            }
        }
        long[] longest = [.. longestOfDays.Values.Order()];
        long usual = longest.Length == 0 ? 0 : longest[(longest.Length - 1) / 2];
        return [.. silences.Where(silence => silence.Until - silence.From >= TimesUsual * usual).Select(silence => (silence.From * 60, silence.Until * 60))];
    }
}
