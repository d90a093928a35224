using System.Globalization;
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
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Fields));
        foreach (TracedFile file in trace.Files)
        {
            string[] ofFile = [CsvFields.Text(file.Path), Number(file.Persons), Number(file.SizeBytes)];
            if (file.Clients.Count == 0) WriteLine(writer, [.. ofFile, .. Enumerable.Repeat("", Fields.Count - ofFile.Length)]);
            foreach (TracedClient client in file.Clients)
            {
                WriteLine(
                    writer,
                    [
                        .. ofFile, CsvFields.Text(client.Address), Number(client.Requests), Number(client.Downloads), Number(client.Whole), client.WholeInRanges ? "true" : "false",
                        Number(client.Bytes), Number(client.CrawlerRequests), JsonReport.Instant(client.First), JsonReport.Instant(client.Last),
                    ]);
            }
        }
    }

    private static void WriteLine(StreamWriter writer, IEnumerable<string> fields) => writer.WriteLine(string.Join(',', fields.Select(CsvFields.Quoted)));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
