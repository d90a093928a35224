namespace PiiClassifier.Reports;

/// <summary>A form in which a report is written.</summary>
/// <remarks>Stateless and safe for many threads. Writes no cell text: there is none in a <see cref="ScanReport"/>.</remarks>
public abstract class ReportFormat
{
    /// <summary>The name on the command line, in lower case: <c>json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How names of files of this format end, in lower case with the dot, the usual one first: <c>.html</c>, <c>.htm</c>.</summary>
    public abstract IReadOnlyList<string> FileEndings { get; }

    /// <summary>Writes the report.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="stream">Written to from where it stands; neither flushed to disk nor disposed.</param>
    /// <param name="language">The language of the reasons; ids, codes and numbers are the same in each.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public abstract void Write(ScanReport report, Stream stream, ReportLanguage language);
}
