using System.Text.Json;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class AssessCommandTests
{
    [Fact]
    public async Task Assess_OfThePersonnelWorkbook_ForAMunicipality_IsWhatTheLawSays()
    {
        JsonElement city = await AssessSampleAsync("personnel.xlsx", "municipality");
        // Rules art. 43: item 1 by certificates and examinations, 2 not by an account number, 3 a question, 4 more than 100, 5 the ordinance's.
        Assert.Equal(["pulled", "not-pulled", "depends-on-cause", "pulled", "pulled-if", "not-pulled", "not-pulled", "not-pulled", "not-pulled"], StatesOf(city));
        JsonElement specialCare = city.GetProperty("triggers")[0];
        Assert.Equal(["disability-status", "health-checkup-result"], TextsOf(specialCare.GetProperty("types")));
        Assert.Contains("障害者手帳等級", specialCare.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("header").GetString()));
        Assert.Equal(["bank-account-number"], TextsOf(city.GetProperty("triggers")[1].GetProperty("types")));
        Assert.Equal("unsure", city.GetProperty("triggers")[1].GetProperty("certainty").GetString());
        Assert.Equal(["education-level"], TextsOf(city.GetProperty("triggers")[4].GetProperty("types")));
        Assert.InRange(city.GetProperty("persons").GetProperty("least").GetInt32(), 101, 1000);
    }

    [Fact]
    public async Task Assess_OfThePersonnelWorkbook_ForACompany_IsNotPulledByTheNumberOfPersons()
    {
        JsonElement company = await AssessSampleAsync("personnel.xlsx", "private");
        Assert.Equal(["pulled", "not-pulled", "depends-on-cause", "not-pulled", "not-pulled", "not-pulled", "not-pulled", "not-pulled"], StatesOf(company));
    }

    [Fact]
    public async Task Assess_OfTheVoterList_ForAMunicipality_SaysPerhapsOfSentencesAndProtection()
    {
        JsonElement city = await AssessSampleAsync("voters-cp932.csv", "municipality");
        Assert.Equal(["perhaps", "not-pulled", "depends-on-cause", "pulled", "pulled-if", "not-pulled", "not-pulled", "not-pulled", "not-pulled"], StatesOf(city));
        JsonElement specialCare = city.GetProperty("triggers")[0];
        Assert.Equal(["crime-victim", "criminal-record"], TextsOf(specialCare.GetProperty("types")));
        Assert.Contains("not settled", specialCare.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(300, city.GetProperty("persons").GetProperty("most").GetInt32());
    }

    [Theory]
    [InlineData("en", "Final report", "2026-12-23")]
    [InlineData("ja", "確報", "2026-12-23")]
    public async Task Assess_OnADay_TellsTheDeadlines(string language, string report, string date)
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        CommandRun run = await Run(0, "assess", folder["report.json"], "--known-on", "2026-11-24", "--lang", language);
        Assert.Contains(report, run.Output, StringComparison.Ordinal);
        Assert.Contains(date, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_WithoutAnOperator_SpeaksOfCompaniesAndMunicipalities()
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        CommandRun run = await Run(0, "assess", folder["report.json"], "--format", "markdown", "--lang", "en");
        Assert.Contains("## Operator: private operator", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Operator: municipality", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft.md", "# What a leak would mean")]
    [InlineData("draft.json", "{")]
    [InlineData("draft.txt", "What a leak would mean")]
    public async Task Assess_IntoAFile_TakesTheFormatFromItsName_ForItsOwnerOnly(string name, string begin)
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        CommandRun run = await Run(0, "assess", folder["report.json"], "--output", folder[name], "--lang", "en");
        Assert.Empty(run.Output);
        Assert.StartsWith(begin, await File.ReadAllTextAsync(folder[name]), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder[name]));
    }

    [Fact]
    public async Task Assess_OfOneFile_LeavesTheOthersOut()
    {
        using var folder = new ScratchFolder();
        await Run(0, "scan", "a.xlsx", "b.xlsx", "--format", "json", "--output", folder["report.json"]);
        CommandRun run = await Run(0, "assess", folder["report.json"], "--file", "b.xlsx", "--lang", "en");
        Assert.Contains("b.xlsx", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--operator shop", 64)]
    [InlineData("--known-on 2026-02-30", 64)]
    [InlineData("--known-on 24.11.2026", 64)]
    [InlineData("--known-on 1999-01-01", 64)]
    [InlineData("--file c.xlsx", 64)]
    [InlineData("--format html", 64)]
    [InlineData("--output no/such/folder/draft.md", 64)]
    [InlineData("--output draft.xlsx", 64)]
    [InlineData("--output draft.html", 64)]
    public async Task Assess_WronglyUsed_ExitsAccordingly(string line, int exitCode)
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        CommandRun run = await Run(exitCode, ["assess", folder["report.json"], .. line.Split(' ')]);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("-", "What a leak would mean")]
    [InlineData("markdown=-", "# What a leak would mean")]
    public async Task Assess_ToStandardOutput_IsWrittenThere(string output, string begin)
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        CommandRun run = await Run(0, "assess", folder["report.json"], "--output", output, "--lang", "en");
        Assert.StartsWith(begin, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_WhereNobodyMayWrite_IsNoFaultOfTheProgram()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/sys is a place where even root may not make a file.");
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        Assert.Contains("could not be written", (await Run(74, "assess", folder["report.json"], "--output", "/sys/draft.md", "--lang", "en")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private", "個人データの項目", "保有個人情報の項目")]
    [InlineData("municipality", "保有個人情報の項目", "個人データの項目")]
    public async Task Draft_ForAnOperator_UsesTheWordsOfItsArticle(string operatorName, string words, string otherWords)
    {
        using var folder = new ScratchFolder();
        await ScanAsync(folder);
        string draft = (await Run(0, "assess", folder["report.json"], "--operator", operatorName, "--format", "markdown", "--lang", "ja")).Output;
        Assert.Contains(words, draft, StringComparison.Ordinal);
        Assert.DoesNotContain(otherWords, draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_OfNoReport_ExitsWith65() => Assert.NotEmpty((await Run(65, "assess", "no-such.json")).Error);

    [Theory]
    [InlineData("private", "appi-article26", "appi-article68")]
    [InlineData("municipality", "appi-article68", "appi-article26")]
    public async Task Operator_OfAReport_IsThatOfThePage(string operatorName, string law, string otherLaw)
    {
        string data = (await Run(0, "scan", "a.xlsx", "--format", "html", "--operator", operatorName)).Output;
        data = data[data.IndexOf("\"assessment\":{", StringComparison.Ordinal)..];
        Assert.Contains($"\"{law}\",", data, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{otherLaw}\",", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-29", true)]
    [InlineData("2026-11-28", true)]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-05-03", true)]
    [InlineData("2026-05-06", true)]
    [InlineData("2026-09-21", true)]
    [InlineData("2026-09-22", true)]
    [InlineData("2026-09-23", true)]
    [InlineData("2026-09-24", false)]
    [InlineData("2027-03-22", true)]
    [InlineData("2026-12-28", false)]
    [InlineData("2026-12-29", true)]
    [InlineData("2027-01-03", true)]
    [InlineData("2027-01-04", false)]
    [InlineData("2032-09-21", true)]
    public void DayOff_IsAWeekendAHolidayOrTheTurnOfTheYear(string day, bool expected) =>
        Assert.Equal(expected, JapaneseDaysOff.IsDayOff(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private static Task<CommandRun> ScanAsync(ScratchFolder folder) => Run(0, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"]);

    private static async Task<CommandRun> Run(int exitCode, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, arguments);
        Assert.Equal(exitCode, run.ExitCode);
        return run;
    }

    // The whole way: scanned, stored, assessed.
    private static async Task<JsonElement> AssessSampleAsync(string name, string operatorName)
    {
        using var folder = new ScratchFolder();
        await CommandRun.OfAsync(FileScanner.Real, "scan", RepositoryFolder.Combine("samples", "data", name), "--format", "json", "--output", folder["report.json"]);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "assess", folder["report.json"], "--operator", operatorName, "--format", "json", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("assessments")[0].GetProperty("files")[0];
    }

    private static IEnumerable<string?> StatesOf(JsonElement file) => file.GetProperty("triggers").EnumerateArray().Select(trigger => trigger.GetProperty("state").GetString());

    private static IEnumerable<string?> TextsOf(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
