using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Tests;

/// <summary>File reports made by hand.</summary>
internal static class CannedReports
{
    public static FileReport Staff(string path) => new()
    {
        Path = path,
        SizeBytes = 1_400_000,
        Status = ScanStatus.Scanned,
        Format = "xlsx",
        EveryoneCanRead = true,
        Tables = [Table("一般職", Column(0, "[番号] [red]\u001b[31m", PiiTypes.MyNumber), Column(1, "部署", null), Embedded(2, "備考"))],
    };

    public static FileReport WithRisk1(string path) => new()
    {
        Path = path,
        SizeBytes = 10,
        Status = ScanStatus.Scanned,
        Format = "csv",
        Encoding = "shift_jis",
        Tables = [Table("", Column(0, "〒", PiiTypes.PostalCode))],
    };

    public static FileReport WithStatus(string path, ScanStatus status) => new()
    {
        Path = path,
        SizeBytes = 0,
        Status = status,
        Failure = status == ScanStatus.Scanned ? null : new ScanFailure("denied"),
    };

    private static TableReport Table(string name, params ColumnReport[] columns) => new()
    {
        Name = name,
        Hidden = true,
        Layout = TableLayout.Rows,
        HeaderRow = 0,
        Rows = 2083,
        Subject = TableSubject.Person,
        SubjectEvidence = [],
        Persons = 2083,
        PersonsExact = false,
        Columns = columns,
    };

    private static ColumnReport Column(int index, string header, PiiType? type) => new()
    {
        Index = index,
        Header = header,
        Type = type,
        Confidence = 0.998,
        Filled = 2083,
        Matched = type is null ? 0 : 2083,
        Distinct = 2000,
        Candidates = [new PiiCandidate(PiiTypes.EmployeeNumber, 0.001, [])],
        Evidence = [],
    };

    private static ColumnReport Embedded(int index, string header) => new()
    {
        Index = index,
        Header = header,
        Type = null,
        Confidence = 0.9,
        Filled = 10,
        Matched = 0,
        Distinct = 10,
        Candidates = [],
        Evidence = [],
        Embedded = [new EmbeddedFinding(PiiTypes.PhoneNumber, 12)],
    };
}
