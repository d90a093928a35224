using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Shares;

namespace PiiClassifier.Cli.Tests.Commands;

/// <summary>A scan of a whole file share: nothing on it may be lost, whatever is wrong with it.</summary>
public sealed class ShareScanTests
{
    [Fact]
    public async Task Scan_ShareWithBrokenProtectedAndOddFiles_AccountsForEveryFileWithItsStatus()
    {
        using var folder = new ScratchFolder();
        IReadOnlyList<ShareFile> files = ShareSet.Write(folder["share"], files: 300, seed: 1);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, "scan", folder["share"], "--output", folder["report.json"]);
        ShareCheck check = ShareCheck.Run(folder["share.manifest.jsonl"], folder["report.json"]);

        Assert.Equal(ExitCodes.Unread, run.ExitCode);
        Assert.Empty(check.Unaccounted);
        Assert.Empty(check.Statuses.Select(one => $"{one.File.Kind}: {one.What}"));
        Assert.Equal(files.Count, check.Outcomes.Values.Sum());
        // How often a table is judged wrongly is measured elsewhere; what an odd file hides is the business of this test.
        Assert.Empty(check.Personal.Where(one => one.File is { Personal: true, Persons: null }).Select(one => $"{one.File.Kind}: {one.What}"));
    }
}
