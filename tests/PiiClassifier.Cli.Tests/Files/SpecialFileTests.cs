using System.Diagnostics;
using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.Scanning;

namespace PiiClassifier.Cli.Tests.Files;

/// <summary>Pipes, devices and links, where opening or replacing the wrong thing hangs or destroys something.</summary>
public sealed class SpecialFileTests
{
    private static readonly byte[] Roll = "氏名,携帯電話\n山田 太郎,090-1234-5678\n佐藤 花子,090-2345-6789\n"u8.ToArray();

    [Fact]
    public async Task Scan_PipeInAFolderOrNamed_IsUnsupportedAndNotOpened()
    {
        using ScratchFolder folder = WithPipe("a.csv");
        File.CreateSymbolicLink(folder["b.csv"], folder["a.csv"]);
        foreach (string path in (string[])[folder.FullPath, folder["a.csv"], folder["b.csv"]])
        {
            CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", path, "--format", "json");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("\"special-file\"", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("pii.types.json")]
    [InlineData("pii.json")]
    public async Task Scan_WithAPipeCalledAsAFileOfOptions_DoesNotWaitForIt(string name)
    {
        using ScratchFolder folder = WithPipe(name);
        folder.Write("data/a.csv", Roll);
        foreach (string path in (string[])[folder.FullPath, folder["data"]])
        {
            CommandRun run = await CommandRun.InFolderAsync(folder.FullPath, FileScanner.Real, "scan", path).WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void IsSpecial_OfFilesFoldersAndLinksToThem_IsFalse()
    {
        using ScratchFolder folder = new ScratchFolder().With("empty.csv");
        folder.Write("a.csv", Roll);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder["link.csv"], "empty.csv");
            File.CreateSymbolicLink(folder["broken.csv"], "nowhere.csv");
            Directory.CreateSymbolicLink(folder["folder"], folder.FullPath);
        }
        Assert.All((string[])[folder.FullPath, folder["empty.csv"], folder["a.csv"], folder["link.csv"], folder["broken.csv"], folder["folder"], folder["none"]], path => Assert.False(SpecialFiles.IsSpecial(path), path));
        if (!OperatingSystem.IsWindows()) Assert.True(SpecialFiles.IsSpecial("/dev/null"));
    }

    [Fact]
    public async Task Output_IntoAPipe_IsReadAtItsOtherEnd()
    {
        using ScratchFolder folder = WithPipe("report");
        Task<string> reading = Task.Run(() => File.ReadAllTextAsync(folder["report"]));
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--output", folder["report"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a.xlsx", await reading, StringComparison.Ordinal);
        Assert.True(SpecialFiles.IsSpecial(folder["report"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Output_ThroughALink_ReplacesItsTarget(bool exists)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        using var folder = new ScratchFolder();
        if (exists) folder.Write("report.txt", []);
        File.CreateSymbolicLink(folder["link.txt"], "report.txt");
        CommandRun run = await CommandRun.OfAsync(CannedReports.Staff, "scan", "a.xlsx", "--output", folder["link.txt"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("report.txt", new FileInfo(folder["link.txt"]).LinkTarget);
        Assert.Contains("a.xlsx", await File.ReadAllTextAsync(folder["report.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_FolderWithALongerPathThanTheSystemOpens_IsToldAndNotPassedOver()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell.");
        using var folder = new ScratchFolder();
        Shell(folder, $"n={new string('d', 200)}; for i in $(seq 25); do mkdir $n; cd $n; done; echo x > a.csv");
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        Shell(folder, "rm -r d*");
        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Contains("\"path-too-long\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_NamesInShiftJisBytesAndLinksInACircle_AreTold()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems refuse such names.");
        using var folder = new ScratchFolder();
        folder.Write("roll.csv", Roll);
        // 名簿.csv
        Shell(folder, @"cp roll.csv ""$(printf '\226\274\225\353.csv')""; ln -s b.csv a.csv; ln -s a.csv b.csv; ln -s . loop");
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder.FullPath, "--format", "json");
        Shell(folder, "rm *.csv");
        IEnumerable<string> told = JsonDocument.Parse(run.Output).RootElement.GetProperty("files").EnumerateArray().Select(file => $"{file.GetProperty("status")} {(file.TryGetProperty("reasonCode", out JsonElement code) ? code : default)}");
        Assert.Equal(["denied denied", "denied denied", "missing undecodable-name", "scanned "], told.Order(StringComparer.Ordinal));
    }

    private static void Shell(ScratchFolder folder, string commands)
    {
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", commands]) { WorkingDirectory = folder.FullPath })!;
        shell.WaitForExit();
    }

    private static ScratchFolder WithPipe(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        var folder = new ScratchFolder();
        using Process make = Process.Start("mkfifo", folder[name]);
        make.WaitForExit();
        return folder;
    }
}
