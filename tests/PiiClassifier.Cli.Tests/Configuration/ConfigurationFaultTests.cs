using System.Text;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Configuration;

/// <summary>What is wrong is told with its place and without what the file holds.</summary>
public sealed class ConfigurationFaultTests
{
    [Theory]
    [InlineData("", 1, 1, "$", "JSON")]
    [InlineData("{", 1, 2, "$", "JSON")]
    [InlineData("{\n  \"jobs\": 2\n  \"failOn\": 1 }", 3, 3, "$", "JSON")]
    [InlineData("{ \"exclude\": [\"a\"", 1, 18, "$.exclude[0]", "JSON")]
    [InlineData("{ \"jobs\": 2 } x", 1, 15, "$", "JSON")]
    [InlineData("{ \"jobs\": 2 }\n{ \"jobs\": 2 }", 2, 1, "$", "JSON")]
    [InlineData("[]", 1, 1, "$", "object")]
    [InlineData("\"jobs\"", 1, 1, "$", "object")]
    [InlineData("{ \"jobs\": \"2\" }", 1, 11, "$.jobs", "number")]
    [InlineData("{ \"jobs\": null }", 1, 11, "$.jobs", "number")]
    [InlineData("{ \"jobs\": 0 }", 1, 11, "$.jobs", "256")]
    [InlineData("{ \"jobs\": 257 }", 1, 11, "$.jobs", "256")]
    [InlineData("{ \"jobs\": 1.5 }", 1, 11, "$.jobs", "256")]
    [InlineData("{ \"failOn\": 6 }", 1, 13, "$.failOn", "1 to 5")]
    [InlineData("{ \"maxSize\": true }", 1, 14, "$.maxSize", "number, or a text")]
    [InlineData("{ \"maxSize\": \"5 XB\" }", 1, 14, "$.maxSize", "--max-size")]
    [InlineData("{ \"maxSize\": 0 }", 1, 14, "$.maxSize", "--max-size")]
    [InlineData("{ \"timeLimit\": -1 }", 1, 16, "$.timeLimit", "--time-limit")]
    [InlineData("{ \"timeLimit\": \"8d\" }", 1, 16, "$.timeLimit", "--time-limit")]
    [InlineData("{ \"noIgnore\": \"true\" }", 1, 15, "$.noIgnore", "true or false")]
    [InlineData("{ \"exclude\": \"a\" }", 1, 14, "$.exclude", "list")]
    [InlineData("{ \"exclude\": { \"a\": 1 } }", 1, 14, "$.exclude", "list")]
    [InlineData("{\n  // 名簿\n  \"exclude\": [\"名簿\", \"b\",\n 3] }", 4, 2, "$.exclude[2]", "text")]
    [InlineData("{ \"exclude\": [\"名簿\", 3] }", 1, 21, "$.exclude[1]", "text")]
    [InlineData("{ \"exclude\": [[\"a\"]] }", 1, 15, "$.exclude[0]", "text")]
    [InlineData("{ \"exclude\": [\"a?\"] }", 1, 15, "$.exclude[0]", "glob")]
    [InlineData("{ \"exclude\": [\"\"] }", 1, 15, "$.exclude[0]", "empty")]
    [InlineData("{ \"paths\": [\"a\\u0000b\"] }", 1, 13, "$.paths[0]", "empty")]
    [InlineData("{ \"paths\": [\"\\ud800\"] }", 1, 13, "$.paths[0]", "empty")]
    [InlineData("{ \"encoding\": \"ebcdic\" }", 1, 15, "$.encoding", "shift_jis")]
    [InlineData("{ \"language\": \"fr\" }", 1, 15, "$.language", "'ja'")]
    [InlineData("{ \"outputs\": [\"report.xlsx\"] }", 1, 15, "$.outputs[0]", "FORMAT=FILE")]
    [InlineData("{ \"$schema\": 1 }", 1, 14, "$.$schema", "text")]
    [InlineData("{ \"jobs\": 1,\n\t\"jobs\": 2 }", 2, 2, "$.jobs", "second time")]
    [InlineData("{ \"exlude\": [] }", 1, 3, "$", "'exclude'")]
    [InlineData("{ \"max-size\": 1 }", 1, 3, "$", "'maxSize'")]
    [InlineData("{ \"Paths\": [] }", 1, 3, "$", "'paths'")]
    [InlineData("{ \"output\": [] }", 1, 3, "$", "'outputs'")]
    [InlineData("{ \"schemaVersion\": 1 }", 1, 3, "$", "timeLimit")]
    public async Task Fault_OfAConfiguration_IsWrongUsageWithItsPlace(string configuration, int line, int column, string path, string reason)
    {
        using var scan = new ConfiguredScan(configuration);
        CommandRun run = await scan.ScanAsync(scan["data"], "--lang", "en");
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Empty(run.Output);
        string message = Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Contains($"pii.json, line {line}, column {column}, {path}: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        CommandRun japanese = await scan.ScanAsync(scan["data"], "--lang", "ja");
        Assert.Contains($"{line} 行 {column} 文字目", japanese.Error, StringComparison.Ordinal);
    }

    // A value that the command line replaces may still be wrong in the next scan.
    [Fact]
    public async Task Fault_OfAKeyThatIsNotUsed_IsToldAllTheSame()
    {
        using var scan = new ConfiguredScan("""{ "jobs": 0 }""");
        Assert.Equal(ExitCodes.WrongUsage, (await scan.ScanAsync(scan["data"], "--jobs", "2")).ExitCode);
    }

    [Theory]
    [InlineData("KANARIA-4649")]
    [InlineData("{ \"paths\": KANARIA-4649 }")]
    [InlineData("{ \"failOn\": \"KANARIA-4649\" }")]
    [InlineData("{ \"failOn\": 4649 }")]
    [InlineData("{ \"language\": \"{60}KANARIA-4649\" }")]
    [InlineData("{ \"exclude\": [\"?{60}KANARIA-4649\"] }")]
    [InlineData("{ \"outputs\": [\"{60}KANARIA-4649.xlsx\"] }")]
    [InlineData("{ \"{60}KANARIA-4649\": 1 }")]
    public async Task Fault_OfAConfiguration_DoesNotTellAtLengthWhatItHolds(string configuration)
    {
        using var scan = new ConfiguredScan(configuration.Replace("{60}", new string('x', 60), StringComparison.Ordinal));
        CommandRun run = await scan.ScanAsync(scan["data"]);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.DoesNotContain("4649", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_WithMarkCommentsAndCommas_IsRead()
    {
        using var scan = new ConfiguredScan("\uFEFF{ /* all */ \"$schema\": \"pii.schema.json\", // but\n \"exclude\": [ \"a.csv\", ], }");
        CommandRun run = await scan.ScanAsync(scan["data"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(["data/b.csv"], scan.Read);
    }

    [Theory]
    [InlineData("=")]
    [InlineData("a=b,c:d")]
    [InlineData("\\\"a\\\"")]
    [InlineData("'a'")]
    [InlineData("--include")]
    [InlineData(" ")]
    [InlineData("a b")]
    public async Task Value_WithWhatTheCommandLinePartsBy_StaysOne(string glob)
    {
        using var scan = new ConfiguredScan($$"""{ "exclude": ["{{glob}}", "a.csv"], "jobs": 1 }""");
        scan.Write("data/" + glob.Replace("\\\"", "", StringComparison.Ordinal) + ".txt", "");
        CommandRun run = await scan.ScanAsync(scan["data"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.DoesNotContain("data/a.csv", scan.Read);
        Assert.Contains("data/b.csv", scan.Read);
    }

    [Fact]
    public async Task Configuration_ThatCannotBeRead_IsWrongUsage()
    {
        using var scan = new ConfiguredScan("{}");
        scan.Write("large.json", "{}" + new string(' ', 1 << 20));
        foreach (string file in (string[])["gone.json", "data", "large.json"])
        {
            CommandRun run = await scan.ScanFromElsewhereAsync(scan["data"], "--config", scan[file]);
            Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
            Assert.Contains(file, run.Error, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCodes.WrongUsage, (await scan.ScanFromElsewhereAsync(scan["data"], "--config", "")).ExitCode);
        Assert.Equal(ExitCodes.WrongUsage, (await scan.ScanFromElsewhereAsync(scan["data"], "--config", scan["pii.json"], "--no-config")).ExitCode);
    }

    [Fact]
    public async Task Configuration_InBytesThatAreNoUtf8_IsWrongUsage()
    {
        using ScratchFolder folder = new ScratchFolder().With("data/a.csv");
        foreach (byte[] json in (byte[][])[[.. "{ \"exclude\": [\""u8, 0x96, 0xBC, .. "\"] }"u8], Encoding.Unicode.GetBytes("{}"), [0, 1, 2]])
        {
            folder.Write("pii.json", json);
            CommandRun run = await CommandRun.InFolderAsync(folder.FullPath, FileScanner.Real, "scan", folder["data"]);
            Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        }
    }

    [Theory]
    [InlineData("scan --help", 0)]
    [InlineData("[suggest:12] pii,scan,--c", 0)]
    [InlineData("types", 0)]
    public async Task Command_ThatScansNothing_ReadsNoConfiguration(string arguments, int exitCode)
    {
        using ScratchFolder folder = new ScratchFolder();
        folder.Write("pii.json", "no JSON"u8.ToArray());
        CommandRun run = await CommandRun.InFolderAsync(folder.FullPath, FileScanner.Real, [.. arguments.Split(' ').Select(argument => argument.Replace(',', ' '))]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains(arguments == "types" ? "my-number" : "--config", run.Output, StringComparison.Ordinal);
    }
}
