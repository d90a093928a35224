using System.Globalization;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class DiffCommandTests
{
    private static readonly string[] FamilyNames = ["山田", "佐藤", "鈴木", "高橋", "田中"];
    private static readonly string[] GivenNames = ["太郎", "花子", "健一", "美咲", "直樹"];
    private static readonly string[] Illnesses = ["高血圧症", "糖尿病", "胃潰瘍", "気管支喘息", "うつ病"];

    [Fact]
    public async Task Diff_OfRealScans_TellsWhatWasDoneToTheShare()
    {
        using var folder = new ScratchFolder();
        Write(folder, "share/職員.csv", 30, ("氏名", Name), ("メモ", Blank));
        Write(folder, "share/名簿.csv", 25, ("氏名", Name), ("電話番号", Phone));
        Write(folder, "share/旧/会員.csv", 20, ("氏名", Name), ("住所", Address));
        Write(folder, "share/退職者.csv", 12, ("氏名", Name), ("生年月日", BirthDate));
        Write(folder, "share/商品.csv", 10, ("商品名", row => "部品" + row), ("単価", row => "100"));
        Write(folder, "share/そのまま.csv", 15, ("氏名", Name));
        await ScanAsync(folder, "old.json");

        Write(folder, "share/職員.csv", 130, ("個人番号", row => MyNumber(row)), ("氏名", Name), ("病歴", row => Illnesses[row % 5]));
        Directory.CreateDirectory(folder["share/新"]);
        File.Move(folder["share/旧/会員.csv"], folder["share/新/会員.csv"]);
        File.Delete(folder["share/退職者.csv"]);
        Write(folder, "share/応募者.csv", 40, ("氏名", Name), ("電話番号", Phone));
        File.AppendAllText(folder["share/商品.csv"], "部品99,200\n");
        File.WriteAllBytes(folder["share/名簿.csv"], []);
        await ScanAsync(folder, "new.json");

        JsonElement diff = JsonDocument.Parse((await DiffAsync(folder, 1, "--exit-code", "--format", "json")).Output).RootElement;
        string[] changes = [.. diff.GetProperty("files").EnumerateArray().Select(file => $"{Path.GetFileName(file.GetProperty("path").GetString())}: {string.Join(' ', file.GetProperty("changes").EnumerateArray())}")];
        Assert.Equal(
            ["会員.csv: moved-perhaps", "名簿.csv: rewritten risk persons", "商品.csv: rewritten", "応募者.csv: added risk persons", "職員.csv: rewritten risk persons", "退職者.csv: gone risk persons"],
            changes.Order(StringComparer.Ordinal));
        Assert.Equal("職員.csv", Path.GetFileName(diff.GetProperty("files")[0].GetProperty("path").GetString()));
        JsonElement[] columns = [.. diff.GetProperty("files")[0].GetProperty("tables")[0].GetProperty("columns").EnumerateArray()];
        Assert.Equal(
            ["個人番号: newly-personal", "氏名: moved", "病歴: newly-personal"],
            columns.Select(column => $"{column.GetProperty("after").GetProperty("header").GetString()}: {string.Join(' ', column.GetProperty("changes").EnumerateArray())}"));
    }

    [Theory]
    [InlineData("en", "added, new or worse", "My Number", "Persons")]
    [InlineData("ja", "追加、新規または悪化", "個人番号", "人数")]
    public async Task Diff_ForPeople_TellsItInTheirLanguage(string language, params string[] words)
    {
        using var folder = new ScratchFolder();
        Write(folder, "share/a.csv", 20, ("氏名", Name), ("部署", row => "総務"));
        await ScanAsync(folder, "old.json");
        Write(folder, "share/a.csv", 20, ("個人番号", row => MyNumber(row)), ("氏名", Name));
        Write(folder, "share/b.csv", 20, ("氏名", Name));
        await ScanAsync(folder, "new.json");
        string console = (await DiffAsync(folder, 0, "--lang", language)).Output;
        Assert.Empty((await DiffAsync(folder, 0, "--lang", language, "--output", folder["changes.md"])).Output);
        await DiffAsync(folder, 0, "--lang", language, "--output", folder["changes.txt"]);
        string markdown = await File.ReadAllTextAsync(folder["changes.md"]);
        Assert.All(words, word => Assert.Contains(word, console, StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, markdown, StringComparison.Ordinal));
        Assert.Equal(console, await File.ReadAllTextAsync(folder["changes.txt"]));
    }

    [Fact]
    public async Task Diff_OfOneReportWithItself_TellsNothing()
    {
        using var folder = new ScratchFolder();
        Write(folder, "share/a.csv", 20, ("氏名", Name));
        await ScanAsync(folder, "old.json");
        await ScanAsync(folder, "new.json");
        Assert.Contains("Nothing changed.", (await DiffAsync(folder, 0, "--exit-code", "--lang", "en")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_IntoAFileOfUnknownForm_OffersOnlyItsOwnForms()
    {
        CommandRun run = await CommandRun.OfAsync(scan: null, "diff", "a.json", "b.json", "--output", "changes.xlsx", "--lang", "en");
        Assert.Contains("one of: console, json, markdown.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", 64)]
    [InlineData("a.json b.json c.json", 64)]
    [InlineData("a.json b.json --format html", 64)]
    [InlineData("a.json b.json --output changes.html", 64)]
    [InlineData("a.json b.json --output changes.xlsx", 64)]
    [InlineData("a.json b.json --output no/such/folder/x.md", 64)]
    [InlineData("- -", 64)]
    [InlineData("a.json b.json", 65)]
    public async Task Diff_WronglyUsed_ExitsAccordingly(string line, int exitCode)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, ["diff", .. line.Split(' ')]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private static async Task ScanAsync(ScratchFolder folder, string report)
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder["share"], "--output", folder[report]);
        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Unread]);
    }

    private static async Task<CommandRun> DiffAsync(ScratchFolder folder, int exitCode, params string[] options)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, ["diff", folder["old.json"], folder["new.json"], .. options]);
        Assert.Equal(exitCode, run.ExitCode);
        return run;
    }

    private static void Write(ScratchFolder folder, string name, int rows, params (string Header, Func<int, string> Value)[] columns)
    {
        var text = new StringBuilder(string.Join(',', columns.Select(column => column.Header)) + "\n");
        for (int i = 0; i < rows; i++) text.Append(string.Join(',', columns.Select(column => column.Value(i)))).Append('\n');
        folder.Write(name, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Name(int row) => $"{FamilyNames[row % 5]}　{GivenNames[row / 5 % 5]}";

    private static string Blank(int row) => "";

    private static string Phone(int row) => string.Create(CultureInfo.InvariantCulture, $"090-1234-{row:D4}");

    private static string Address(int row) => string.Create(CultureInfo.InvariantCulture, $"青森県弘前市上白銀町{row + 1}-1");

    private static string BirthDate(int row) => string.Create(CultureInfo.InvariantCulture, $"{1950 + (row % 50)}/04/{1 + (row % 28):D2}");

    // Twelve digits with the check digit of the ministerial ordinance.
    private static string MyNumber(int row)
    {
        string digits = string.Create(CultureInfo.InvariantCulture, $"{12345678901L + row:D11}");
        int sum = 0;
        for (int n = 1; n <= 11; n++) sum += (digits[11 - n] - '0') * (n <= 6 ? n + 1 : n - 5);
        int rest = sum % 11;
        return string.Create(CultureInfo.InvariantCulture, $"{digits}{(rest <= 1 ? 0 : 11 - rest)}");
    }
}
