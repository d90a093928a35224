using System.Globalization;

namespace PiiClassifier.Cli.Output;

/// <summary>Sizes of files for people.</summary>
internal static class ByteSizes
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

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
