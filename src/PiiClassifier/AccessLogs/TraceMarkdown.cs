using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.AccessLogs;

/// <summary>A trace in Markdown (CommonMark with tables).</summary>
public static class TraceMarkdown
{
    /// <summary>Writes a trace in UTF-8 without a byte order mark.</summary>
    /// <param name="trace">Who asked.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AccessTrace trace, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        TraceReport.Write(trace, new MarkdownDocument(writer), language);
    }
}
