using System.Globalization;

namespace PiiClassifier.Cli.Commands;

/// <summary>Reads times as people write them: <c>90</c> or <c>90s</c>, <c>5m</c>, <c>1h</c>.</summary>
internal static class TimeSpans
{
    private const int MaxSeconds = 7 * 24 * 60 * 60;

    /// <summary>Reads a time of more than zero, at most a week.</summary>
    public static bool TryParse(string text, out TimeSpan time)
    {
        int secondsOfUnit = text.Length == 0 ? 0 : text[^1] switch { 'h' => 3600, 'm' => 60, _ => 1 };
        string number = text.TrimEnd('s', 'm', 'h');
        bool isNumber = text.Length - number.Length <= 1 && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count) && count * secondsOfUnit is > 0 and <= MaxSeconds;
        time = isNumber ? TimeSpan.FromSeconds(double.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * secondsOfUnit) : TimeSpan.Zero;
        return isNumber;
    }
}
