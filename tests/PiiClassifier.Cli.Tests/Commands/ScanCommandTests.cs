using System.Text.Json;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class ScanCommandTests
{
    [Theory]
    [InlineData(ScanStatus.Scanned, 0)]
    [InlineData(ScanStatus.Unsupported, 0)]
    [InlineData(ScanStatus.Partial, 2)]
    [InlineData(ScanStatus.Encrypted, 2)]
    [InlineData(ScanStatus.Damaged, 2)]
    [InlineData(ScanStatus.TooLarge, 2)]
    [InlineData(ScanStatus.Denied, 2)]
    [InlineData(ScanStatus.Missing, 2)]
    public async Task Scan_WithStatus_ExitsAccordingly(ScanStatus status, int exitCode)
    {
        CommandRun run = await CommandRun.OfAsync(path => CannedReports.WithStatus(path, status), "scan", "a.csv");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("a.csv", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 0)]
    public async Task Scan_FailOn_ExitsWith1AtThatRiskAndAbove(string failOn, int exitCode)
    {
        CommandRun run = await CommandRun.OfAsync(CannedReports.WithRisk1, "scan", "a.csv", "--fail-on", failOn);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task Scan_FoundAndUnread_ExitsWith2()
    {
        CommandRun run = await CommandRun.OfAsync(
            path => path == "a.csv" ? CannedReports.WithRisk1(path) : CannedReports.WithStatus(path, ScanStatus.Damaged), "scan", "a.csv", "b.csv", "--fail-on", "1");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.csv", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("scan")]
    [InlineData("scan a.csv --fail-on 6")]
    [InlineData("scan a.csv --fail-on high")]
    [InlineData("scan a.csv --format yaml")]
    [InlineData("scan a.csv --encoding ebcdic")]
    [InlineData("scan a.csv --lang fr")]
    [InlineData("scan a.csv --no-such-option")]
    [InlineData("scan a.csv --output no/such/folder/report.json")]
    [InlineData("scan a.csv --limit rows=5")]
    [InlineData("scan a.csv --output .")]
    [InlineData("sacn a.csv")]
    public async Task Scan_WronglyUsed_ExitsWith64AndSaysWhyInBothLanguages(string line)
    {
        foreach (string language in (string[])["en", "ja"])
        {
            string[] arguments = line.Contains("--lang", StringComparison.Ordinal) ? line.Split(' ') : [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language];
            CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, arguments);
            Assert.Equal(64, run.ExitCode);
            Assert.NotEmpty(run.Error);
            Assert.Empty(run.Output);
        }
    }

    [Fact]
    public async Task Scan_Folder_ListsTablesInOrdinalOrderAndCountsTheRest()
    {
        using ScratchFolder folder = new ScratchFolder().With("b.csv", "a/z.XLSX", "a/photo.jpg", "A.txt", "~$b.xlsx", ".~lock.b.xlsx#", ".git/config.csv", "a/.svn/x.csv");
        CommandRun run = await CommandRun.OfAsync(path => CannedReports.WithStatus(path, ScanStatus.Unsupported), "scan", folder.FullPath, "--format", "json");
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        string root = folder.FullPath.Replace('\\', '/');
        Assert.Equal([root + "/A.txt", root + "/a/z.XLSX", root + "/b.csv"], report.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.Equal(1, report.GetProperty("summary").GetProperty("notTables").GetInt32());
    }

    [Fact]
    public async Task Scan_PointersOfGitLfs_AreMissingTablesAndNoTables()
    {
        using var folder = new ScratchFolder();
        byte[] pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n"u8.ToArray();
        folder.Write("roll.csv", pointer);
        folder.Write("photo.png", pointer);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Equal("missing", Assert.Single(report.GetProperty("files").EnumerateArray()).GetProperty("status").GetString());
        Assert.Equal(1, report.GetProperty("summary").GetProperty("notTables").GetInt32());
    }

    [Theory]
    [InlineData(ScanStatus.Partial)]
    [InlineData(ScanStatus.Damaged)]
    [InlineData(ScanStatus.Encrypted)]
    [InlineData(ScanStatus.Denied)]
    [InlineData(ScanStatus.TooLarge)]
    [InlineData(ScanStatus.Missing)]
    public async Task Scan_FileOfAFolderThatWasNotReadToItsEnd_IsListedWhateverItsName(ScanStatus status)
    {
        using ScratchFolder folder = new ScratchFolder().With("export.dat");
        CommandRun run = await CommandRun.OfAsync(path => CannedReports.WithStatus(path, status), "scan", folder.FullPath, "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("export.dat", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_FilesOfAFolderThatHoldTables_AreListedWhateverTheirNames()
    {
        using var folder = new ScratchFolder();
        folder.Write("roll.dat", "氏名,携帯電話\n山田 太郎,090-1234-5678\n佐藤 花子,090-2345-6789\n"u8.ToArray());
        folder.Write("broken.dat", "品番,数量\nA1,\"2\nA2,3\nA3,\"4\"\n"u8.ToArray());
        folder.Write("page.dat", "<html><table><tr><td>氏名</td></tr></table></html>"u8.ToArray());
        folder.Write("program.dat", "int main() { return 0; }\n"u8.ToArray());
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["broken.dat", "page.dat", "roll.dat"], report.GetProperty("files").EnumerateArray().Select(file => Path.GetFileName(file.GetProperty("path").GetString())));
        Assert.Equal(1, report.GetProperty("summary").GetProperty("notTables").GetInt32());
    }

    [Fact]
    public async Task Scan_PictureNamedDirectly_IsListedAsUnsupported()
    {
        CommandRun run = await CommandRun.OfAsync(path => CannedReports.WithStatus(path, ScanStatus.Unsupported), "scan", "photo.jpg", "--format", "json");
        Assert.Equal("unsupported", JsonDocument.Parse(run.Output).RootElement.GetProperty("files")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Scan_Dash_ReadsStandardInput()
    {
        string? read = null;
        var scanner = new FileScanner(
            (_, _, _) => throw new InvalidOperationException(),
            (stream, name, _, _) =>
            {
                read = new StreamReader(stream).ReadToEnd();
                return Task.FromResult(CannedReports.WithStatus(name, ScanStatus.Scanned));
            });
        CommandRun run = await CommandRun.OfAsync(_ => scanner, "scan", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("氏名\n", read);
    }

    [Fact]
    public async Task Scan_Options_ReachTheScanner()
    {
        PiiScannerOptions? seen = null;
        FileScanner Make(PiiScannerOptions options)
        {
            seen = options;
            return new FileScanner((path, _, _) => Task.FromResult(CannedReports.WithStatus(path, ScanStatus.Scanned)), null!);
        }
        await CommandRun.OfAsync(Make, "scan", "a.csv", "--encoding", "Shift_JIS", "--ignore-headers");
        Assert.Equal(932, seen!.Encoding!.CodePage);
        Assert.True(seen.IgnoreHeaders);
    }

    [Fact]
    public async Task Scan_TypesBesideTheData_AreFoundAndNotListed()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder["members.csv"], "利用者カード番号,氏名\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"L{1000 + i},佐藤 太郎\n")));
        await File.WriteAllTextAsync(folder["pii.types.json"], """{"types":[{"id":"library-card","japaneseName":"利用者カード番号","risk":2,"headers":["利用者カード番号"]}]}""");
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("library-card", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pii.types.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("pii.types.json: 1 ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"types":[{"id":"x"}]}""", "types[0]")]
    [InlineData("no JSON", "line 1")]
    [InlineData(null, "own.json")]
    public async Task Scan_WithAFaultyFileOfTypes_IsWrongUsage(string? json, string told)
    {
        using var folder = new ScratchFolder();
        if (json is not null) await File.WriteAllTextAsync(folder["own.json"], json);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--types", folder["own.json"]);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_Output_IsWholeAndForItsOwnerOnly()
    {
        using var folder = new ScratchFolder();
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--format", "json", "--output", folder["report.json"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(["report.json"], Directory.GetFiles(folder.FullPath).Select(Path.GetFileName));
        Assert.Equal(1, JsonDocument.Parse(File.ReadAllBytes(folder["report.json"])).RootElement.GetProperty("schemaVersion").GetInt32());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["report.json"]));
    }

    [Fact]
    public async Task Scan_OutputOverAnOpenReport_TakesItsPlaceWithTheNarrowAccess()
    {
        using ScratchFolder folder = new ScratchFolder().With("report.txt");
        await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--output", folder["report.txt"]);
        Assert.Contains("a.xlsx", File.ReadAllText(folder["report.txt"]), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["report.txt"]));
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("explain")]
    public async Task EmptyPath_IsWrongUsage(string command)
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, command, "");
        Assert.Equal(64, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Scan_UnexpectedFault_IsOneSentenceWithoutItsMessage()
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>)(_ => throw new InvalidOperationException("佐藤")), "scan", "a.csv", "--lang", "en");
        Assert.Equal(70, run.ExitCode);
        Assert.Contains(nameof(InvalidOperationException), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("佐藤", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Scan_NameThatIsNotUtf8_IsToldApartFromAMissingFile()
    {
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", "\uFFFD\uFFFD.csv", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"undecodable-name\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_Interrupted_WritesNoReport()
    {
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>)(_ => throw new OperationCanceledException()), "scan", "a.csv");
        Assert.Equal(130, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Scan_FolderThatCannotBeListed_IsDenied()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        using ScratchFolder folder = new ScratchFolder().With("shut/a.csv");
        File.SetUnixFileMode(folder["shut"], UnixFileMode.None);
        CommandRun run = await CommandRun.OfAsync((Func<string, FileReport>?)null, "scan", folder.FullPath);
        File.SetUnixFileMode(folder["shut"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("shut", run.Output, StringComparison.Ordinal);
    }
}
