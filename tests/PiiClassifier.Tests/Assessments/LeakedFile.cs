using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Assessments;

/// <summary>Reports made by hand, as if their files had leaked.</summary>
internal static class LeakedFile
{
    /// <summary>A file of one table with a column for each type, all of them sure.</summary>
    public static FileReport Of(long persons, params PiiType[] types) => With(Table(persons, [.. types.Select((type, i) => Column(i, type))]));

    public static FileReport With(params TableReport[] tables) => With(ScanStatus.Scanned, tables);

    public static FileReport With(ScanStatus status, params TableReport[] tables) => new()
    {
        Path = "share/名簿.csv",
        SizeBytes = 1000,
        Status = status,
        Failure = status == ScanStatus.Scanned ? null : new ScanFailure("denied"),
        Tables = tables,
    };

    public static TableReport Table(long persons, params ColumnReport[] columns) => Table(persons, isExact: true, isSampled: false, columns);

    public static TableReport Table(long persons, bool isExact, bool isSampled, params ColumnReport[] columns) => new()
    {
        Name = "",
        Hidden = false,
        Layout = TableLayout.Rows,
        HeaderRow = 0,
        Rows = persons,
        Sampled = isSampled,
        Subject = TableSubject.Person,
        SubjectEvidence = [],
        Persons = persons,
        PersonsExact = isExact,
        Columns = columns,
    };

    public static ColumnReport Column(int index, PiiType? type, double confidence = 0.99, long filled = 2000, params EmbeddedFinding[] embedded) => new()
    {
        Index = index,
        Header = $"列{index}",
        Type = type,
        Confidence = confidence,
        Filled = filled,
        Matched = filled,
        Distinct = filled,
        Candidates = [],
        Evidence = [],
        Embedded = embedded,
    };

    public static ScanReport Report(params FileReport[] files) => new() { Files = files, StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero };
}
