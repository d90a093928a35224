using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.AccessLogs;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class IncidentCommandTests : IDisposable
{
    private const string Matches = """
        {
          "schemaVersion": 1, "kind": "KIND", "keyId": "0123456789abcdef",
          "sample": { "name": "leaked<b>.csv", "sha256": "aa11", "rows": 10 },
          "matches": [
            {
              "path": "share/public/files/roll.csv", "table": "", "sizeBytes": 71303168, "lastModified": "2026-01-01T00:00:00Z", "sha256": null, "verdict": "source",
              "records": 10, "persons": 9, "share": 1, "confidence": 0.999,
              "columns": [ { "sample": 0, "index": 3, "header": "氏名", "type": "person-name" }, { "sample": 1, "index": 4, "header": null, "type": null } ]
            }
          ]
        }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "What leaked", "Whose information", "Where it came from", "Since when exposed", "Who read it", "Where copies are", "Duties and deadlines", "What is not known", "2027-01-04", "Full name")]
    [InlineData("ja", "漏えいした項目", "誰の情報か", "どこから出たか", "いつから公開されていたか", "誰が見たか", "複製の所在", "報告・通知の義務と期限", "分かっていないこと", "2027-01-04", "氏名")]
    public async Task Incident_OfAllThatIsKnown_HasEveryPartInEveryForm(string language, params string[] parts)
    {
        await PrepareAsync();
        await RunAsync(
            0, [.. Inputs, "--known-on", "2026-11-30", "--operator", "municipality", "--lang", language, "-o", _folder["page.html"], "-o", _folder["page.md"], "-o", _folder["page.txt"]]);
        string html = await File.ReadAllTextAsync(_folder["page.html"]), markdown = await File.ReadAllTextAsync(_folder["page.md"]), text = await File.ReadAllTextAsync(_folder["page.txt"]);
        foreach (string part in parts) Assert.All((string[])[html, markdown, text], page => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains("leaked&lt;b&gt;.csv", html, StringComparison.Ordinal);
        // Whoever reads the page is not to know who the readers are.
        Assert.All((string[])[html, markdown, text], page => Assert.DoesNotContain("198.18.", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Incident_OfTheScanAlone_SaysWhatWasNotExamined()
    {
        await PrepareAsync();
        CommandRun run = await RunAsync(0, _folder["site.log.report.json"], "--lang", "en");
        foreach (string words in (string[])["No access logs were looked through", "Which file a leaked excerpt comes from was not examined", "no dates of the deadlines are computed"]) Assert.Contains(words, run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Incident_OfOneFile_CountsItsReadersAlone()
    {
        await PrepareAsync();
        CommandRun run = await RunAsync(0, [.. Inputs, "--file", "share/public/files/nobody.csv", "--lang", "en", "--format", "markdown"]);
        Assert.Contains("Addresses that got content: 0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("staff list", run.Output, StringComparison.Ordinal);
        await RunAsync(64, [.. Inputs, "--file", "share/none.csv"]);
    }

    [Theory]
    [InlineData("--match", "copies.json")]
    [InlineData("--copies", "match.json")]
    [InlineData("--trace", "match.json")]
    [InlineData("--trace", "site.log.report.json")]
    [InlineData("--match", "site.log")]
    [InlineData("--match", "later.json")]
    [InlineData("--match", "none.json")]
    public async Task Incident_WithForeignInput_IsRefused(string option, string file)
    {
        await PrepareAsync();
        CommandRun run = await RunAsync(65, _folder["site.log.report.json"], option, _folder[file]);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    private string[] Inputs => [_folder["site.log.report.json"], "--match", _folder["match.json"], "--copies", _folder["copies.json"], "--trace", _folder["trace.json"]];

    private async Task PrepareAsync()
    {
        AccessLogSet.Write(_folder["site.log"], 5000, seed: 3);
        foreach (string kind in (string[])["match", "copies"]) _folder.Write(kind + ".json", Encoding.UTF8.GetBytes(Matches.Replace("KIND", kind, StringComparison.Ordinal)));
        _folder.Write("later.json", Encoding.UTF8.GetBytes(Matches.Replace("KIND", "match", StringComparison.Ordinal).Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal)));
        Assert.Equal(0, (await CommandRun.OfAsync((Func<string, FileReport>?)null, "trace", _folder["site.log.report.json"], "--logs", _folder["site.log"], "-o", _folder["trace.json"])).ExitCode);
    }

    private static async Task<CommandRun> RunAsync(int code, params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, ["incident", .. arguments]);
        Assert.True(run.ExitCode == code, $"{run.ExitCode}: {run.Error}");
        return run;
    }
}
