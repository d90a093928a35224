using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

/// <summary>A report with one of everything.</summary>
internal static class HandMadeReport
{
    public static ScanReport Build() => With(PiiTypes.MyNumber);

    /// <summary>The same with another type in its first column.</summary>
    public static ScanReport With(PiiType type) => Build(People(type, "個人番号", 0));

    /// <summary>The same with another header on its first column.</summary>
    public static ScanReport WithHeader(string header) => Build(People(PiiTypes.MyNumber, header, 0));

    /// <summary>The same with its first column further to the right.</summary>
    public static ScanReport Moved() => Build(People(PiiTypes.MyNumber, "個人番号", 7));

    private static ScanReport Build(TableReport people) => new()
    {
        StartedAt = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(9)),
        Elapsed = TimeSpan.FromMilliseconds(123.4),
        NotTables = 2,
        Files =
        [
            new FileReport
            {
                Path = "share/hr/職員.xlsx",
                SizeBytes = 1_434_409,
                Status = ScanStatus.Scanned,
                LastModified = new DateTimeOffset(2018, 3, 30, 17, 12, 0, TimeSpan.FromHours(9)),
                Owner = "jinji",
                EveryoneCanRead = false,
                Format = "xlsx",
                Tables = [people, Shops()],
            },
            new FileReport
            {
                Path = "gone.csv",
                SizeBytes = 0,
                Status = ScanStatus.TooLarge,
                Failure = new ScanFailure("missing"),
                Encoding = "shift_jis",
            },
        ],
    };

    private static TableReport People(PiiType type, string header, int index) => new()
    {
        Name = "一般職",
        Hidden = true,
        Layout = TableLayout.Rows,
        HeaderRow = 2,
        Rows = 2083,
        Subject = TableSubject.Person,
        SubjectEvidence = [],
        Persons = 2083,
        PersonsExact = true,
        Columns =
        [
            new ColumnReport
            {
                Index = index,
                Header = header,
                Type = type,
                Confidence = 0.99812345,
                Filled = 2083,
                Matched = 2082,
                Distinct = 2081,
                Candidates = [new PiiCandidate(PiiTypes.DriversLicenseNumber, 0.00104, [])],
                Evidence = [],
            },
            new ColumnReport
            {
                Index = 1,
                Header = null,
                Type = null,
                Confidence = 0.75,
                Filled = 12,
                Matched = 0,
                Distinct = 12,
                Candidates = [],
                Evidence = [],
                Embedded = [new EmbeddedFinding(PiiTypes.PhoneNumber, 12)],
            },
        ],
    };

    private static TableReport Shops() => new()
    {
        Name = "店舗",
        Hidden = false,
        Layout = TableLayout.Transposed,
        HeaderRow = -1,
        Rows = 3,
        Sampled = true,
        Subject = TableSubject.Organisation,
        SubjectEvidence = [],
        Persons = 0,
        PersonsExact = true,
        Columns =
        [
            new ColumnReport
            {
                Index = 0,
                Header = "住所",
                Type = null,
                Confidence = 0.9,
                Filled = 3,
                Matched = 0,
                Distinct = 3,
                Candidates = [new PiiCandidate(PiiTypes.Address, 0.1, [])],
                Evidence = [],
            },
        ],
    };
}
