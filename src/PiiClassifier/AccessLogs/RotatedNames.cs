using System.Globalization;
using System.Text.RegularExpressions;

namespace PiiClassifier.AccessLogs;

/// <summary>Tells from the names of logs which are missing: <c>access.log.1</c> and <c>.3</c> without <c>.2</c>, <c>u_ex260101.log</c> and days later without those between.</summary>
internal static partial class RotatedNames
{
    // Of more it says nothing that is not said by the silence.
    private const int MostMissing = 100;
    private const int MostNumber = 100_000;

    /// <summary>The names that should be there, in order.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<string> paths)
    {
        string[] names = [.. paths.Distinct(StringComparer.Ordinal)];
        return [.. MissingDates(names).Concat(MissingNumbers(names)).Order(StringComparer.Ordinal).Take(MostMissing)];
    }

    private static IEnumerable<string> MissingNumbers(string[] names)
    {
        foreach (var group in names.Select(name => Numbered().Match(name)).Where(match => match.Success).GroupBy(match => match.Groups["stem"].Value, StringComparer.Ordinal))
        {
            HashSet<int> there = [.. group.Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).Where(number => number <= MostNumber)];
            if (there.Count == 0) continue;
            // Where the current log is there, the first old one is 1 (logrotate), or 0 on some systems.
            int first = names.Contains(group.Key, StringComparer.Ordinal) ? Math.Min(1, there.Min()) : there.Min();
            foreach (int number in Enumerable.Range(first, there.Max() - first).Where(number => !there.Contains(number))) yield return string.Create(CultureInfo.InvariantCulture, $"{group.Key}.{number}");
        }
    }

    private static IEnumerable<string> MissingDates(string[] names)
    {
        foreach (var group in names.Select(name => Dated().Match(name)).Where(match => match.Success).GroupBy(match => (match.Groups["before"].Value, match.Groups["date"].Length, match.Groups["after"].Value)))
        {
            string form = group.Key.Length switch { 6 => "yyMMdd", 8 => "yyyyMMdd", _ => "yyyy-MM-dd" };
            DateOnly[] days = [.. group.Select(match => DateOnly.TryParseExact(match.Groups["date"].Value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : default).Where(day => day != default).Distinct().Order()];
            if (days.Length < 3) continue;
            int[] steps = [.. days.Zip(days.Skip(1), (one, next) => next.DayNumber - one.DayNumber)];
            // Daily or weekly; months are not alike.
            int usual = steps.GroupBy(step => step).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
            if (usual > 7) continue;
            foreach ((DateOnly day, int step) in days.Zip(steps))
            {
                for (int at = usual; at < step; at += usual) yield return group.Key.Item1 + day.AddDays(at).ToString(form, CultureInfo.InvariantCulture) + group.Key.Item3;
            }
        }
    }

    [GeneratedRegex(@"^(?<stem>.+?)\.(?<number>[0-9]{1,5})(?:\.gz)?$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<before>.*?)(?<date>20[0-9]{2}-[01][0-9]-[0-3][0-9]|20[0-9]{2}[01][0-9][0-3][0-9]|(?<=u_(ex|in|nc))[0-9]{6})(?<after>[^/0-9]*?)(?:\.gz)?$")]
    private static partial Regex Dated();
}
