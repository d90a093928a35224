using System.Globalization;
using PiiClassifier.LegacyExcel;

namespace PiiClassifier.Tests.Scanning;

/// <summary>Damaged copies of every fixture: each scan ends, with a status. With PII_MUTATION_RUNS=N each fixture is damaged N times.</summary>
public sealed class CorpusMutationTests
{
    private const int Runs = 24;

    // To try passwords takes its time, by design.
    private const int RunsWithPassword = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Corpus = RepositoryFolder.Combine("tests", "Corpus");

    private static readonly PiiScanner Scanner = new(new PiiScannerOptions { Formats = [new LegacyExcelFormat()], Passwords = ["himitsu"] });

    public static TheoryData<string> Files() =>
    [
        .. ((string[])["encodings", "formats", "workbooks"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Corpus, folder), "*", SearchOption.AllDirectories))
            .Where(file => !File.Exists(file[..^Path.GetExtension(file).Length]))
            .Select(file => Path.GetRelativePath(Corpus, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_Damaged_GivesAReport(string name)
    {
        byte[] good = await File.ReadAllBytesAsync(Path.Combine(Corpus, name));
        int runs = Environment.GetEnvironmentVariable("PII_MUTATION_RUNS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : name.Contains("himitsu", StringComparison.Ordinal) ? RunsWithPassword : Runs;
        for (int seed = 0; seed < runs; seed++)
        {
            byte[] damaged = Mutation.Of(good, seed);
            FileReport report = await Task.Run(() => Scanner.ScanAsync(new MemoryStream(damaged), name)).WaitAsync(Patience);
            Assert.True(Enum.IsDefined(report.Status));
            Assert.False(report.Failure?.Code == "internal-error", $"seed {seed}: {report.Failure?.Describe(ReportLanguage.English)}");
        }
    }

    // Found by a run of 120 for each fixture.
    [Theory]
    [InlineData("roll.zip")]
    [InlineData("roll.xlsx")]
    public async Task Archive_CutOffAtAnyOfItsFirstBytes_IsDamaged(string name)
    {
        byte[] good = await File.ReadAllBytesAsync(Path.Combine(Corpus, "workbooks", "scanned", "roll.xlsx"));
        for (int length = 4; length < 64; length++)
        {
            FileReport report = await Scanner.ScanAsync(new MemoryStream(good[..length]), name);
            Assert.Equal((ScanStatus.Damaged, "damaged-archive"), (report.Status, report.Failure?.Code));
        }
    }
}
