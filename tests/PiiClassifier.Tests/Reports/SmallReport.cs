using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

/// <summary>Reports of which only what is told of counts.</summary>
internal static class SmallReport
{
    public static ScanReport Of(params FileReport[] files) => new() { StartedAt = default, Elapsed = default, Files = files };

    public static TableReport Table(string name, long persons, params (string? Header, PiiType? Type)[] columns) => Table(name, persons, [.. columns.Select((column, index) => Column(index, column.Header, column.Type))]);

    public static TableReport Table(string name, long persons, ColumnReport[] columns) => new()
    {
        Name = name,
        Hidden = false,
        Layout = TableLayout.Rows,
        HeaderRow = Array.Exists(columns, column => column.Header is null) ? -1 : 0,
        Rows = persons,
        Subject = TableSubject.Person,
        SubjectEvidence = [],
        Persons = persons,
        PersonsExact = true,
        Columns = columns,
    };

    public static ColumnReport Column(int index, string? header, PiiType? type, PiiType? embedded = null) => new()
    {
        Index = index,
        Header = header,
        Type = type,
        Confidence = 0.9,
        Filled = 9,
        Matched = 9,
        Distinct = 9,
        Candidates = [],
        Evidence = [],
        Embedded = embedded is null ? [] : [new EmbeddedFinding(embedded, 3)],
    };
}
