using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests;

/// <summary>Files, names and disks that are hostile to the command: it goes on, writes no raw controls, and says what it could not write.</summary>
public sealed class HostileInputTests : IDisposable
{
    // A workbook that nests elements or piles up attributes asked for six times as much before that was bounded.
    private const long MostMemory = 640L << 20;

    // ESC ] sets the title of a terminal, ESC [ 2 J clears it, U+009B is ESC [ in one character, U+202E turns the direction of what follows.
    private const string Controls = "\u001b]0;title\u0007\u001b[2J\u009b31m\u202E\r";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Scan_OfHostileFilesTogether_ReadsTheOthers_InLittleMemory()
    {
        foreach (HostileFile file in HostileFile.All) _folder.Write("share/" + file.Name, file.Make());
        foreach (string good in (string[])["share/!first.csv", "share/~last.csv"]) _folder.Write(good, HostileTexts.RollBytes);
        ProcessStartInfo start = BuiltCommand.StartOf(
            "scan", _folder["share"], "--jobs", "1", "--format", "json", "--lang", "en",
            "--limit", Limit("columns", HostileFile.Limits.MaxColumns), "--limit", Limit("unpacked", HostileFile.Limits.MaxUnpackedBytes), "--limit", Limit("archive", HostileFile.Limits.MaxArchiveBytes), "--limit", Limit("entries", HostileFile.Limits.MaxArchiveEntries));
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("x", CultureInfo.InvariantCulture);
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Error);
        using var report = JsonDocument.Parse(run.Bytes);
        Dictionary<string, JsonElement> files = report.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => Path.GetFileName(file.GetProperty("path").GetString()!));
        foreach (HostileFile file in HostileFile.All)
        {
            // Archives without a table are counted and not listed.
            if (!files.Remove(file.Name, out JsonElement told)) Assert.Equal(ScanStatus.Unsupported, file.Status);
            else
            {
                Assert.Equal(file.Status.ToString(), told.GetProperty("status").GetString(), ignoreCase: true);
                Assert.Equal(file.Code is null, told.GetProperty("reason").ValueKind == JsonValueKind.Null);
            }
        }
        Assert.Equal(["!first.csv", "~last.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files.Values, good => Assert.Equal(40, good.GetProperty("tables")[0].GetProperty("persons").GetInt32()));
    }

    [Theory]
    [InlineData("console")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Report_OfNamesThatControlATerminal_HoldsNoControl(string format)
    {
        WriteNamesThatControl();
        CommandRun run = await RunAsync("scan", _folder.FullPath, "--format", format);
        // Others read paths there, which are told exactly.
        bool marksMayStand = format is "json" or "sarif" or "html";
        AssertNoControls(marksMayStand ? run with { Output = run.Output.Replace("\u202E", "", StringComparison.Ordinal) } : run);
        Assert.Contains("title", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_OnNamesThatControlATerminal_WriteNoControl()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names there hold no controls.");
        (string csv, string workbook) = WriteNamesThatControl();
        string report = _folder["report.json"];
        CommandRun scan = await RunAsync("scan", _folder.FullPath, "--output", report);
        AssertNoControls(scan);
        string[][] commands =
        [
            ["explain", csv], ["explain", workbook], ["explain", csv, "--column", Controls], ["explain", csv + "x"], ["mask", csv], ["mask", csv, "--output", csv + "x/"],
            ["report", report], ["assess", report], ["diff", report, report], ["report", csv], ["diff", csv, csv], ["scan", csv + "x"], ["scan", csv, "--baseline", csv],
            ["scan", csv, "--types", csv], ["scan", csv, "--config", csv], ["scan", csv, "--key-file", csv], ["scan", csv, "--files-from", csv + "x"], ["scan", csv, "--limit", Controls], ["scan", csv, "--" + Controls],
            ["scan", csv, "--output", csv + "x/report.json"], ["scan", csv, "--include", "[" + Controls], ["scan", csv, "--encoding", Controls], ["scan", csv, "--format", Controls], [Controls],
        ];
        foreach (string[] command in commands) AssertNoControls(await RunAsync(command));
    }

    [Fact]
    public async Task Progress_OfNamesThatControlATerminal_HoldsNoneOfTheirControls()
    {
        WriteNamesThatControl();
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, ["scan", _folder.FullPath], errorIsTerminal: true);
        Assert.DoesNotContain("\u001b]", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J\u009b", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
    }

    [Fact]
    public async Task CsvReport_OfNamesThatAreFormulas_HoldsNoFormula()
    {
        foreach (string sign in (string[])["=", "+", "-", "@", "＝"]) _folder.Write($"{sign}cmd 1.csv", Encoding.UTF8.GetBytes(HostileTexts.Roll.Replace("氏名", sign + "氏名", StringComparison.Ordinal)));
        CommandRun run = await RunAsync("scan", _folder.FullPath, "--format", "csv");
        Assert.DoesNotMatch("(^|,|\")[=+@＝-]", run.Output);
    }

    [Fact]
    public async Task File_ThatVanishesBeforeItIsRead_IsMissing_AndTheScanGoesOn()
    {
        _folder.Write("a.csv", HostileTexts.RollBytes);
        _folder.Write("b.csv", HostileTexts.RollBytes);
        _folder.Write("c.csv", HostileTexts.RollBytes);
        CommandRun run = await CommandRun.OfAsync(Vanishing, "scan", _folder.FullPath, "--format", "json", "--jobs", "1", "--lang", "en");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Equal(["scanned", "missing", "scanned"], report.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("status").GetString()));

        FileScanner Vanishing(PiiScannerOptions options)
        {
            var scanner = new PiiScanner(options);
            return new FileScanner(
                (path, progress, cancellation) =>
                {
                    if (path.EndsWith("b.csv", StringComparison.Ordinal)) File.Delete(path);
                    return scanner.ScanFileAsync(path, progress, cancellation);
                },
                scanner.ScanAsync);
        }
    }

    [Fact]
    public async Task File_ThatMayNotBeRead_IsDenied_AndTheScanGoesOn()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may read everything.");
        string closed = _folder.Write("closed.csv", HostileTexts.RollBytes);
        _folder.Write("open.csv", HostileTexts.RollBytes);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(closed, UnixFileMode.None);
        CommandRun run = await RunAsync("scan", _folder.FullPath, "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(["denied", "scanned"], report.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("scan a.csv --output .")]
    [InlineData("scan a.csv --output no/such/folder/report.json")]
    [InlineData("scan a.csv --output json=.")]
    [InlineData("scan a.csv --write-baseline .")]
    [InlineData("scan a.csv --write-baseline no/such/folder/accepted.json")]
    [InlineData("scan a.csv --cache no/such/folder/share.piicache")]
    [InlineData("report report.json --output .")]
    [InlineData("report report.json --output no/such/folder/report.html")]
    [InlineData("assess report.json --output .")]
    [InlineData("assess report.json --output no/such/folder/report.md")]
    [InlineData("diff report.json report.json --output .")]
    [InlineData("diff report.json report.json --output no/such/folder/report.md")]
    [InlineData("mask a.csv --output .")]
    [InlineData("mask a.csv --output no/such/folder/masked.csv")]
    public async Task Output_ThatIsAFolderOrInNone_IsRefusedInBothLanguages(string line)
    {
        _folder.Write("a.csv", HostileTexts.RollBytes);
        await RunAsync("scan", _folder["a.csv"], "--output", _folder["report.json"]);
        string[] arguments = [.. line.Split(' ').Select(word => word is "." or "json=." ? word.Replace(".", _folder.FullPath, StringComparison.Ordinal) : word.Contains('.', StringComparison.Ordinal) ? _folder[word] : word)];
        string[] said = [];
        foreach (string language in (string[])["en", "ja"])
        {
            CommandRun run = await RunAsync([.. arguments, "--lang", language]);
            Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
            said = [.. said, run.Error];
        }
        Assert.NotEqual(said[0], said[1]);
    }

    [Theory]
    [InlineData("limit-to-a-file", "scan a.csv --output report.json", "report.json")]
    [InlineData("limit-to-a-file", "scan a.csv --output report.html", "report.html")]
    [InlineData("limit-to-a-file", "scan a.csv --format json", "")]
    [InlineData("limit-to-a-file", "scan a.csv", "")]
    [InlineData("limit-to-a-file", "mask a.csv --output masked.csv --force", "masked.csv")]
    [InlineData("full-device", "scan a.csv --format json", "")]
    [InlineData("full-device", "scan a.csv", "")]
    [InlineData("full-device", "explain a.csv", "")]
    [InlineData("full-device", "types", "")]
    [Trait("Category", "Slow")]
    public async Task Output_OnAFullDisk_IsToldWithExitCode74_AndLeavesNothing(string disk, string line, string file)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no ulimit and no /dev/full.");
        _folder.Write("a.csv", HostileTexts.RollBytes);
        Directory.CreateDirectory(_folder["out"]);
        // Half a kilobyte a file. The runtime's own memory files would count too.
        string script = disk == "full-device" ? "exec \"$@\" > /dev/full" : file.Length > 0 ? "trap '' XFSZ; ulimit -f 1; exec \"$@\"" : "trap '' XFSZ; ulimit -f 1; exec \"$@\" > out/stdout";
        ProcessStartInfo start = BuiltCommand.StartedBy("sh", ["-c", script, "sh"], [.. line.Split(' ').Select(word => word == file ? "out/" + word : word)]);
        start.WorkingDirectory = _folder.FullPath;
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["XDG_DATA_HOME"] = _folder["data"];
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == ExitCodes.NotWritten, run.Everything);
        Assert.NotEmpty(run.Error);
        Assert.Empty(Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Except(["stdout"]));
    }

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(FileScanner.Real, arguments);

    private static string Limit(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static void AssertNoControls(CommandRun run)
    {
        foreach (string text in (string[])[run.Output, run.Error])
        {
            char[] found = [.. text.Where(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c == '\u202E').Distinct()];
            Assert.True(found.Length == 0, $"U+{string.Join(", U+", found.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))} in what was written");
        }
    }

    private (string Csv, string Workbook) WriteNamesThatControl()
    {
        string name = OperatingSystem.IsWindows() ? "title" : Controls;
        string header = "電話番号" + Controls.Replace("\r", "", StringComparison.Ordinal);
        string csv = _folder.Write($"{name}a/{name}.csv", Encoding.UTF8.GetBytes(HostileTexts.Roll.Replace("電話番号", header, StringComparison.Ordinal)));
        string workbook = _folder.Write($"{name}.xlsx", HostileFile.All.Single(file => file.Name == "sheet-name-that-controls.xlsx").Make());
        _folder.Write($"{name}.zip", HostileFile.All.Single(file => file.Name == "names-that-control.zip").Make());
        return (csv, workbook);
    }
}
