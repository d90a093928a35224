using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>A trace as comma-separated values (RFC 4180), one line an address of a file, for spreadsheets.</summary>
/// <remarks>UTF-8 with a byte order mark; a file that nobody asked for has one line without an address.</remarks>
public static class TraceCsv
{
    /// <summary>The names in the first line, the same in both languages.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["path", "persons", "sizeBytes", "address", "requests", "downloads", "whole", "wholeInRanges", "bytes", "crawlerRequests", "first", "last"];

    /// <summary>Writes a trace.</summary>
    /// <param name="trace">Who asked.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AccessTrace trace, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        CsvFields.WriteLine(writer, Fields.Count, Fields);
        foreach (TracedFile file in trace.Files)
        {
            string[] ofFile = [CsvFields.Text(file.Path), CsvFields.Number(file.Persons), CsvFields.Number(file.SizeBytes)];
            if (file.Clients.Count == 0) CsvFields.WriteLine(writer, Fields.Count, ofFile);
            foreach (TracedClient client in file.Clients)
            {
                CsvFields.WriteLine(
                    writer,
                    Fields.Count,
                    [
                        .. ofFile, CsvFields.Text(client.Address), CsvFields.Number(client.Requests), CsvFields.Number(client.Downloads), CsvFields.Number(client.Whole), CsvFields.Flag(client.WholeInRanges),
                        CsvFields.Number(client.Bytes), CsvFields.Number(client.CrawlerRequests), JsonReport.Instant(client.First), JsonReport.Instant(client.Last),
                    ]);
            }
        }
    }
}
