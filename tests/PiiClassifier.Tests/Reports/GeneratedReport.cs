using System.Globalization;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

/// <summary>Reports at random, with the text that breaks formats in every place where somebody else's text stands.</summary>
internal sealed class GeneratedReport
{
    private static readonly string[] Texts =
    [
        "氏名", "", " ", "=1+1", "+81", "-1", "@cmd", "\tx", "\rx", "a,b", "say \"hi\"", "two\nlines", "a|b", "`code`", "*bold* _it_", "[link](http://x)", "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>", "{0}", "{", "100%", "a#b?c", "\\", "\\|", "𠮷野家", "ﾔﾏﾀﾞ", "\u2028", "\u202Eabc", "\0", "https://example.jp/a b", "C:/Users/山田/表.xlsx", "//server/share/表.csv", "../上/表.csv", "-",
    ];

    private static readonly PiiType OwnType = new("visitor-badge", "来訪者証", "visitor badge", PiiGroup.Customer, AppiClass.PersonalInformation, 3);

    // With one argument or two, as the sentences have.
    private static readonly (EvidenceKind Kind, string Code, int Arguments)[] Reasons =
    [
        (EvidenceKind.Header, "header-word", 2), (EvidenceKind.Header, "header-owned-word", 2), (EvidenceKind.Value, "values-fit", 3), (EvidenceKind.Model, "model-values", 0), (EvidenceKind.Neighbour, "neighbour-continues", 1),
    ];

    private readonly Random _random;

    private GeneratedReport(int seed) => _random = new Random(seed);

    public static ScanReport Of(int seed) => new GeneratedReport(seed).Report();

    /// <summary>Many files of a few columns each, as a share holds them.</summary>
    public static ScanReport OfSize(int files)
    {
        var random = new GeneratedReport(1);
        return random.Report([.. Enumerable.Range(0, files).Select(i => random.File(string.Create(CultureInfo.InvariantCulture, $"share/部署{i % 40}/{i:D6} 名簿.csv")))]);
    }

    private ScanReport Report() => Report([.. Many(3, () => File(Text()))]);

    private ScanReport Report(FileReport[] files) => new()
    {
        StartedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(_random.Next(1_000_000)),
        Elapsed = TimeSpan.FromMilliseconds(_random.Next(100_000)),
        NotTables = _random.Next(5),
        Persons = new PersonCounter(_random.Next(1_000_000), Chance()),
        Files = files,
        Interrupted = Chance(0.2),
        IgnoreFiles = [.. Many(2, () => new IgnoreFileUse(Text(), _random.Next(1_000_000)))],
    };

    private FileReport File(string path)
    {
        ScanStatus status = Chance(0.8) ? ScanStatus.Scanned : OneOf(Enum.GetValues<ScanStatus>());
        return new FileReport
        {
            Path = path,
            SizeBytes = _random.NextInt64(1L << 40),
            Status = status,
            Failure = status == ScanStatus.Scanned ? null : Chance(0.3) ? ScanFailure.OfSentence("of-somebody-else", "Do " + Text()) : new ScanFailure(OneOf(["denied", "missing", "damaged-archive"])).In(Text()),
            LastModified = Chance() ? new DateTimeOffset(2018, 3, 30, 8, 12, 0, TimeSpan.Zero).AddSeconds(_random.Next(1_000_000)) : null,
            Owner = Chance() ? Text() : null,
            EveryoneCanRead = Chance() ? Chance() : null,
            Format = Chance() ? OneOf(["csv", "xlsx"]) : null,
            Encoding = Chance() ? OneOf(["utf-8", "shift_jis"]) : null,
            Authors = _random.Next(3),
            Tables = status is ScanStatus.Scanned or ScanStatus.Partial ? [.. Many(2, Table)] : [],
        };
    }

    private TableReport Table() => new()
    {
        Name = Text(),
        Hidden = Chance(),
        HiddenRows = _random.Next(3),
        HiddenColumns = _random.Next(3),
        Layout = OneOf(Enum.GetValues<TableLayout>()),
        HeaderRow = _random.Next(-1, 5),
        Rows = _random.Next(100_000),
        Sampled = Chance(),
        Subject = OneOf(Enum.GetValues<TableSubject>()),
        SubjectEvidence = [new Evidence(EvidenceKind.Subject, 3.2, "subject-person-column", Type())],
        Persons = _random.Next(100_000),
        PersonsExact = Chance(),
        Columns = [.. Many(6, () => 0).Select((_, i) => Column(i))],
    };

    private ColumnReport Column(int index)
    {
        PiiType? type = Chance() ? Type() : null;
        return new ColumnReport
        {
            Index = index,
            Header = Chance(0.9) ? Text() : null,
            Type = type,
            Confidence = _random.NextDouble(),
            Filled = _random.Next(100_000),
            Matched = _random.Next(100_000),
            MatchedExact = Chance(),
            Distinct = _random.Next(100_000),
            Candidates = [.. Many(2, () => new PiiCandidate(Type(), _random.NextDouble(), []))],
            Evidence = [.. Many(3, Reason)],
            Embedded = Chance(0.1) ? [new EmbeddedFinding(Type(), _random.Next(100))] : [],
        };
    }

    private Evidence Reason()
    {
        if (Chance(0.1)) return Evidence.OfSentence(EvidenceKind.Value, 1, "of-somebody-else", Text());
        (EvidenceKind kind, string code, int arguments) = OneOf(Reasons);
        return new Evidence(kind, (_random.NextDouble() * 10) - 5, code, [.. Enumerable.Range(0, arguments).Select(_ => Text())]);
    }

    private PiiType Type() => Chance(0.05) ? OwnType : OneOf(PiiCatalogue.Default.Types);

    private string Text() => OneOf(Texts);

    private bool Chance(double probability = 0.5) => _random.NextDouble() < probability;

    private T OneOf<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private IEnumerable<T> Many<T>(int most, Func<T> make) => Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => make());
}
