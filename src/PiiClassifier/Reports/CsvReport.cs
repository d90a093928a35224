using System.Globalization;
using System.Text;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The report as comma-separated values (RFC 4180), one line a column, for spreadsheets.</summary>
/// <remarks>
/// UTF-8 with a byte order mark, without which Excel takes it for the code page of the machine. A file or table without columns
/// has one line too. Text that a spreadsheet would run as a formula begins with an apostrophe.
/// </remarks>
public sealed class CsvReport : ReportFormat
{
    /// <summary>The names in the first line, the same in both languages.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "path", "status", "reasonCode", "reason", "format", "encoding", "sizeBytes", "lastModified", "owner", "everyoneCanRead", "authors",
        "table", "hidden", "hiddenRows", "hiddenColumns", "subject", "rows", "sampled", "persons", "personsExact",
        "column", "header", "type", "typeName", "appi", "risk", "confidence", "filled", "matched", "distinct", "embedded", "evidence", "accepted",
    ];

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> FileEndings { get; } = [".csv"];

    /// <inheritdoc/>
    public override void Write(ScanReport report, Stream stream, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        WriteLine(writer, Fields);
        foreach (FileReport file in report.Files)
        {
            string[] ofFile = FieldsOf(file, language);
            if (file.Tables.Count == 0) WriteLine(writer, ofFile);
            foreach (TableReport table in file.Tables)
            {
                string[] ofTable = [.. ofFile, .. FieldsOf(table)];
                if (table.Columns.Count == 0) WriteLine(writer, ofTable);
                foreach (ColumnReport column in table.Columns) WriteLine(writer, [.. ofTable, .. FieldsOf(column, language)]);
            }
        }
    }

    private static string[] FieldsOf(FileReport file, ReportLanguage language) =>
    [
        CsvFields.Text(file.Path),
        ReportIds.Of(file.Status),
        CsvFields.Text(file.Failure?.Code),
        CsvFields.Text(file.Failure?.Describe(language)),
        CsvFields.Text(file.Format),
        CsvFields.Text(file.Encoding),
        Number(file.SizeBytes),
        file.LastModified is { } time ? JsonReport.Instant(time) : "",
        CsvFields.Text(file.Owner),
        file.EveryoneCanRead is { } everyone ? Flag(everyone) : "",
        Number(file.Authors),
    ];

    private static string[] FieldsOf(TableReport table) =>
    [
        CsvFields.Text(table.Name),
        Flag(table.Hidden),
        Number(table.HiddenRows),
        Number(table.HiddenColumns),
        ReportIds.Of(table.Subject),
        Number(table.Rows),
        Flag(table.Sampled),
        Number(table.Persons),
        Flag(table.PersonsExact),
    ];

    private static string[] FieldsOf(ColumnReport column, ReportLanguage language) =>
    [
        Number(column.Index),
        CsvFields.Text(column.Header),
        CsvFields.Text(column.Type?.Id),
        CsvFields.Text(column.Type is { } type ? Texts.NameOf(type, language) : null),
        column.Type?.AppiClass.ToId() ?? "",
        column.Type is null ? "" : Number(column.Type.Risk),
        column.Confidence.ToString("0.####", CultureInfo.InvariantCulture),
        Number(column.Filled),
        Number(column.Matched),
        Number(column.Distinct),
        string.Join("; ", column.Embedded.Select(finding => $"{finding.Type.Id} {Number(finding.Matched)}")),
        CsvFields.Text(string.Join("; ", column.Evidence.Select(evidence => evidence.Describe(language)))),
        column.IsAccepted is { } accepted ? Flag(accepted) : "",
    ];

    // Short lines are filled up: readers want the same number of fields in each.
    private static void WriteLine(StreamWriter writer, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (i > 0) writer.Write(',');
            if (i < fields.Count) writer.Write(CsvFields.Quoted(fields[i]));
        }
        writer.Write("\r\n");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool flag) => flag ? "true" : "false";
}
