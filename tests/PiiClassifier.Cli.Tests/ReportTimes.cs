using System.Text.Json;
using System.Text.RegularExpressions;

namespace PiiClassifier.Cli.Tests;

/// <summary>When a scan began and how long it took: all that two reports of one scan may differ in.</summary>
internal static partial class ReportTimes
{
    /// <summary>When the scan of a JSON report began, as every format writes it.</summary>
    public static string StartOf(string json)
    {
        using var report = JsonDocument.Parse(json);
        return report.RootElement.GetProperty("startedAt").GetString()!;
    }

    /// <summary>A report without its times.</summary>
    public static string RemovedFrom(string report, string start) => Fields().Replace(report, "").Replace(start, "", StringComparison.Ordinal);

    [GeneratedRegex("""("(startTimeUtc|endTimeUtc)": ?"[^"]*"|"elapsedMs": ?[0-9]+)""")]
    private static partial Regex Fields();
}
