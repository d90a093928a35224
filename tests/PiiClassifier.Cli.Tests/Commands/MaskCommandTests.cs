using System.Globalization;
using System.IO.Compression;
using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class MaskCommandTests : IDisposable
{
    private static readonly string[] Surnames = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤"];
    private readonly ScratchFolder _folder = new();
    private readonly string _key;

    public MaskCommandTests() => _key = _folder.Write("key", Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));

    [Fact]
    public async Task Mask_OfARoll_WritesACopyForItsOwner()
    {
        string input = Roll("roll.csv"), output = _folder["masked.csv"];
        CommandRun run = await Mask(input, "-o", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        string copy = File.ReadAllText(output);
        Assert.StartsWith("氏名,生年月日,携帯電話,所属\r\nperson-name-", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("090-", copy, StringComparison.Ordinal);
        Assert.Contains(",総務課\r\n", copy, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
        AssertTellsNothing(run);
    }

    [Theory]
    [InlineData("en", "pseudonymise", "Full name")]
    [InlineData("ja", "仮名にする", "氏名")]
    public async Task DryRun_InALanguage_ShowsThePlanAndWritesNothing(string language, string action, string type)
    {
        string input = Roll("roll.csv");
        CommandRun run = await Mask(input, "--dry-run", "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(action, run.Output, StringComparison.Ordinal);
        Assert.Contains(type, run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder.FullPath).Length);
        AssertTellsNothing(run);
    }

    [Fact]
    public async Task Actions_OfAPolicyAndTheCommandLine_AreTaken()
    {
        string policy = _folder.Write("policy.json", "{\"person-name\": \"mask\", \"department\": \"mask\", /* both */}"u8.ToArray());
        CommandRun run = await Mask(Roll("roll.csv"), "-o", _folder["out.csv"], "--policy", policy, "--action", "department=keep");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("***,1981,mobile-number-", File.ReadAllLines(_folder["out.csv"])[1], StringComparison.Ordinal);
        Assert.EndsWith(",総務課", File.ReadAllLines(_folder["out.csv"])[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"person-nam\": \"mask\"}")]
    [InlineData("{\"person-name\": \"hide\"}")]
    [InlineData("{\"person-name\": \"generalise\"}")]
    [InlineData("{\"person-name\": 1}")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Policy_ThatSaysWhatCannotBe_IsWrongUsage(string content)
    {
        string policy = _folder.Write("policy.json", Encoding.UTF8.GetBytes(content));
        CommandRun run = await Mask(Roll("roll.csv"), "-o", _folder["out.csv"], "--policy", policy);
        Assert.Equal(64, run.ExitCode);
        Assert.False(File.Exists(_folder["out.csv"]));
    }

    [Fact]
    public async Task Input_IsNeverWrittenOver()
    {
        string input = Roll("roll.csv");
        byte[] before = File.ReadAllBytes(input);
        Assert.Equal(64, (await Mask(input, "-o", input, "--overwrite", "--force")).ExitCode);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_folder["link.csv"], input);
            Directory.CreateSymbolicLink(_folder["here"], _folder.FullPath);
            Assert.Equal(64, (await Mask(input, "-o", _folder["link.csv"], "--overwrite")).ExitCode);
            Assert.Equal(64, (await Mask(input, "-o", Path.Combine(_folder["here"], "roll.csv"), "--overwrite")).ExitCode);
        }
        Assert.Equal(before, File.ReadAllBytes(input));
    }

    [Fact]
    public async Task Output_ThatExists_StaysWithoutOverwrite()
    {
        string input = Roll("roll.csv"), output = _folder.Write("out.csv", "old"u8.ToArray());
        Assert.Equal(64, (await Mask(input, "-o", output)).ExitCode);
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(0, (await Mask(input, "-o", output, "--overwrite")).ExitCode);
        Assert.StartsWith("氏名", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_WithACopyInACellThatStays_IsNotWrittenUnlessForced()
    {
        string input = _folder.Write("roll.csv", Encoding.UTF8.GetBytes(RollText().Replace("総務課", "佐藤一郎付", StringComparison.Ordinal)));
        CommandRun run = await Mask(input, "-o", _folder["out.csv"], "--min-confidence", "0", "--action", "department=keep");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("copy-in-cells", run.Error, StringComparison.Ordinal);
        Assert.Equal(["key", "roll.csv"], Directory.GetFiles(_folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        AssertTellsNothing(run);
        Assert.Equal(0, (await Mask(input, "-o", _folder["out.csv"], "--min-confidence", "0", "--force")).ExitCode);
    }

    [Fact]
    public async Task File_ThatWasNotReadWhole_IsNotWritten()
    {
        string input = _folder.Write("roll.csv", Encoding.UTF8.GetBytes(RollText() + "\"佐藤 一郎,1980/1/1\r\n鈴木 二郎,1981/1/1,090-1111-2222,\"総務課\"\r\n"));
        CommandRun run = await Mask(input, "-o", _folder["out.csv"]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("partial", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfAnotherFormat_IsNotWrittenEvenWhenForced()
    {
        string input = Path.Combine(SamplesFolder(), "..", "..", "tests", "Corpus", "formats", "libreoffice", "employees.ods");
        CommandRun run = await Mask(input, "-o", _folder["out.ods"], "--force");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(".xlsx", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["out.ods"]));
    }

    [Fact]
    public async Task File_ThatIsMissing_IsUnread() => Assert.Equal(2, (await Mask(_folder["none.csv"], "-o", _folder["out.csv"])).ExitCode);

    [Theory]
    [InlineData("-")]
    [InlineData(".")]
    public async Task Input_ThatIsNoFile_IsWrongUsage(string input) => Assert.Equal(64, (await Mask(input, "-o", _folder["out.csv"])).ExitCode);

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("much")]
    public async Task MinConfidence_ThatIsNoProbability_IsWrongUsage(string confidence)
    {
        CommandRun run = await Mask(Roll("roll.csv"), "--dry-run", "--lang", "en", "--min-confidence", confidence);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("a number from 0 to 1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Column 0 '氏名': it is not sure enough that it is Full name (")]
    [InlineData("ja", "列 0「氏名」: 氏名かどうかが確かではありません（")]
    public async Task Doubt_OfATextFile_NamesTheColumnWithoutATable(string language, string begin)
    {
        CommandRun run = await Mask(Roll("roll.csv"), "--dry-run", "--lang", language, "--min-confidence", "1");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"low-confidence: {begin}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_WithPersonsInside_IsRefusedForItsFormatAlone()
    {
        string archive = _folder["rolls.zip"];
        using (ZipArchive zip = ZipFile.Open(archive, ZipArchiveMode.Create)) zip.CreateEntryFromFile(Roll("roll.csv"), "roll.csv");
        CommandRun run = await Mask(archive, "-o", _folder["out.zip"], "--lang", "en");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("  format: zip", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("personal-copy", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mask_WithoutOutput_IsWrongUsage() => Assert.Equal(64, (await Mask(Roll("roll.csv"))).ExitCode);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Workbook_OpenedByLibreOffice_HasTheSameCellsWhereNothingIsMasked()
    {
        Assert.SkipUnless(LibreOffice.IsThere, "There is no soffice.");
        foreach (string name in (string[])["personnel.xlsx", "employees.xlsx"])
        {
            string input = name == "personnel.xlsx" ? Path.Combine(SamplesFolder(), name) : Path.Combine(SamplesFolder(), "..", "..", "tests", "Corpus", "workbooks", "scanned", name);
            string copy = _folder["copy-" + name];
            Assert.Equal(0, (await Mask(input, "-o", copy, "--force", "--drop-copies")).ExitCode);
            FileReport report = await new PiiScanner(new PiiScannerOptions { KeepPlaces = true }).ScanFileAsync(input);
            var plan = new Masking.MaskPlan(report, new Masking.MaskPolicy(Taxonomy.PiiCatalogue.Default), new Masking.MaskOptions());
            IReadOnlyDictionary<string, string[][]> before = await LibreOffice.SheetsOfAsync(input, _folder["before"]), after = await LibreOffice.SheetsOfAsync(copy, _folder["after"]);
            Assert.NotEmpty(before);
            Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
            long changed = 0;
            foreach ((string table, string[][] rows) in before)
            {
                long header = report.Tables.FirstOrDefault(found => found.Name == table)?.HeaderRow ?? -1;
                HashSet<int> masked = [.. plan.Columns.Where(column => column.Table == table && column.Action != Masking.MaskAction.Keep).Select(column => column.Column.Index)];
                Assert.Equal(rows.Length, after[table].Length);
                for (int row = 0; row < rows.Length; row++)
                {
                    for (int column = 0; column < rows[row].Length; column++)
                    {
                        if (rows[row][column] == after[table][row][column]) continue;
                        changed++;
                        Assert.True(masked.Contains(column) && row > header, $"{table} row {row} column {column}");
                    }
                }
            }
            Assert.True(changed > 0);
        }
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Mask(string input, params string[] options) => CommandRun.OfAsync(FileScanner.Real, ["mask", input, "--key-file", _key, .. options]);

    private string Roll(string name) => _folder.Write(name, Encoding.UTF8.GetBytes(RollText()));

    private static string RollText()
    {
        var text = new StringBuilder("氏名,生年月日,携帯電話,所属\r\n");
        for (int i = 0; i < 40; i++) text.Append(CultureInfo.InvariantCulture, $"{Surnames[i % 10]} {(i % 2 == 0 ? "一郎" : "花子")},{1981 + i % 20}/4/{1 + i % 28},090-12{i:D2}-56{i:D2},総務課\r\n");
        return text.ToString();
    }

    private static void AssertTellsNothing(CommandRun run)
    {
        Assert.DoesNotContain("佐藤", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("090-", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static string SamplesFolder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder!, "samples", "data");
    }
}
