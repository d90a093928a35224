using PiiClassifier.Reports;

namespace PiiClassifier.Incidents;

/// <summary>Which known files a leaked sample comes from, or where copies of its records are: the JSON of <c>pii match</c>.</summary>
/// <param name="SampleName">The name of the sample.</param>
/// <param name="SampleHash">The SHA-256 of the sample, hexadecimal.</param>
/// <param name="SampleRows">The records of the sample.</param>
/// <param name="Files">The files, as they were listed.</param>
/// <param name="Unread">How many files could not be searched, or not to their end.</param>
internal sealed record RecordMatches(string SampleName, string SampleHash, long SampleRows, IReadOnlyList<MatchedFile> Files, long Unread)
{
    /// <summary>The kind that says where the sample comes from.</summary>
    public const string Match = "match";

    /// <summary>The kind that says where copies are.</summary>
    public const string Copies = "copies";

    /// <summary>Reads them.</summary>
    /// <param name="stream">JSON in UTF-8.</param>
    /// <param name="kind"><see cref="Match"/> or <see cref="Copies"/>.</param>
    /// <exception cref="ReportReadException">It is something else.</exception>
    public static RecordMatches Read(Stream stream, string kind) => StoredDocument.Read(stream, kind, matches =>
    {
        JsonFields sample = matches.Object("sample");
        return new RecordMatches(sample.Text("name"), sample.Text("sha256"), sample.Count("rows"), [.. matches.List("matches").Select(ReadFile)], matches.ListOrEmpty("unread").LongCount());
    });

    private static MatchedFile ReadFile(JsonFields file) => new(
        file.Text("path"),
        file.Text("table"),
        file.Count("sizeBytes"),
        file.Instant("lastModified"),
        file.TextOrNull("sha256"),
        file.Text("verdict"),
        file.Count("records"),
        file.Count("persons"),
        file.Number("share"),
        file.Number("confidence"),
        [.. file.List("columns").Select(column => column.TextOrNull("type")).OfType<string>().Distinct(StringComparer.Ordinal)]);
}
