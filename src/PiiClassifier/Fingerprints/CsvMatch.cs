using System.Globalization;
using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.Fingerprints;

/// <summary>The files that a sample was found in as comma-separated values, one line a table: the proof list for securing and erasing them.</summary>
/// <remarks>UTF-8 with a byte order mark, as <see cref="CsvReport"/>. Files that could not be searched are in it, with their status.</remarks>
public static class CsvMatch
{
    /// <summary>The names in the first line.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["path", "status", "verdict", "sha256", "sizeBytes", "created", "lastModified", "lastAccessed", "table", "records", "persons", "share", "confidence"];

    /// <summary>Writes a report.</summary>
    /// <param name="report">What is known.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(MatchReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        CsvFields.WriteLine(writer, Fields.Count, Fields);
        foreach (TableMatch match in report.Matches)
        {
            KnownFile file = match.Table.File;
            CsvFields.WriteLine(writer, Fields.Count,
            [
                CsvFields.Text(file.Path), "", match.VerdictId, file.Sha256 ?? "", CsvFields.Number(file.SizeBytes), Time(file.Created), Time(file.LastModified), Time(file.LastAccessed),
                CsvFields.Text(match.Table.Name), CsvFields.Number(match.Records), CsvFields.Number(match.Persons), Fraction(match.Share), Fraction(match.Confidence),
            ]);
        }
        foreach (FileReport file in report.Unread) CsvFields.WriteLine(writer, Fields.Count, [CsvFields.Text(file.Path), ReportIds.Of(file.Status)]);
    }

    private static string Time(DateTimeOffset? time) => time is { } known ? JsonReport.Instant(known) : "";

    private static string Fraction(double fraction) => fraction.ToString("0.######", CultureInfo.InvariantCulture);
}
