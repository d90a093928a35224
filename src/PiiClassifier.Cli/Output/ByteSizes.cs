using System.Globalization;

namespace PiiClassifier.Cli.Output;

/// <summary>Sizes of files for people.</summary>
internal static class ByteSizes
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    /// <summary>Reads a size of at least 1 byte: <c>500000</c>, <c>500kB</c>, <c>1.5 GB</c>, in powers of 1000; case does not count.</summary>
    public static bool TryParse(string text, out long bytes)
    {
        bytes = 0;
        string number = text.TrimEnd().TrimEnd([.. "BKMGTbkmgt"]).TrimEnd();
        string unit = text.Trim()[number.TrimStart().Length..].Trim();
        int power = unit.Length == 0 ? 0 : Array.FindIndex(Units, known => known.Equals(unit, StringComparison.OrdinalIgnoreCase));
        if (power < 0 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out decimal count) || count > 1_000_000_000_000) return false;
        decimal size = count * (decimal)Math.Pow(1000, power);
        if (size is < 1 or > long.MaxValue) return false;
        bytes = (long)size;
        return true;
    }

    /// <summary>Such as <c>1.4 MB</c>, in powers of 1000.</summary>
    public static string Describe(long bytes)
    {
        double size = bytes;
        int unit = 0;
        while (size >= 999.95 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }
        return size.ToString(unit == 0 ? "0" : "0.0", CultureInfo.InvariantCulture) + " " + Units[unit];
    }
}
