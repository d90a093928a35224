using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.Fingerprints;

/// <summary>What is known of a leaked sample in Markdown (CommonMark with tables).</summary>
public static class MarkdownMatch
{
    /// <summary>Writes a report in UTF-8 without a byte order mark.</summary>
    /// <param name="report">What is known.</param>
    /// <param name="stream">Written to from where it stands; not disposed.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(MatchReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        MatchDocument.Write(report, new MarkdownDocument(writer), language);
    }
}
