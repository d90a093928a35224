using System.Diagnostics;
using System.Globalization;
using System.Text;
using PiiClassifier.Cli.Output;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Cli.Tests;

/// <summary>The same files give the same bytes of every report, wherever and however they are scanned.</summary>
public sealed class DeterminismTests
{
    private static readonly DateTime LongAgo = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("ja-JP", 4)]
    [InlineData("tr-TR", 2)]
    [InlineData("ar-SA", 1)]
    public async Task Reports_UnderACulture_AreTheSame(string culture, int jobs)
    {
        using var folder = new ScratchFolder();
        CopyShare(folder, backwards: false);
        string key = MakeKey(folder);
        string expected = await ScanAsync(folder, key, 1);
        CultureInfo before = CultureInfo.CurrentCulture, beforeInMenus = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            ComparedReports.AssertSame(expected, await ScanAsync(folder, key, jobs));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInMenus);
        }
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(1, "tr_TR.UTF-8", "America/St_Johns", true, false)]
    [InlineData(2, "ja_JP.UTF-8", "Asia/Tokyo", false, true)]
    [InlineData(4, "ar_SA.UTF-8", "Pacific/Kiritimati", false, false)]
    [InlineData(4, "C", "UTC", true, true)]
    public async Task Reports_OfAProcessElsewhere_AreTheSame(int jobs, string locale, string timeZone, bool invariant, bool backwards)
    {
        using ScratchFolder here = new(), there = new();
        string key = MakeKey(here);
        foreach ((ScratchFolder folder, bool turned) in ((ScratchFolder, bool)[])[(here, false), (there, backwards)]) CopyShare(folder, turned);
        ComparedReports.AssertSame(await ScanInProcessAsync(here, key, 1, "C", "UTC", invariant: true), await ScanInProcessAsync(there, key, jobs, locale, timeZone, invariant));
    }

    // In a process the names of files are relative, so that two folders are told apart by nothing.
    private static async Task<string> ScanInProcessAsync(ScratchFolder folder, string key, int jobs, string locale, string timeZone, bool invariant)
    {
        string runtime = Path.ChangeExtension(BuiltCommand.Assembly, ".runtimeconfig.json");
        string settings = folder.Write("runtimeconfig.json", Encoding.UTF8.GetBytes(File.ReadAllText(runtime).Replace("\"System.Globalization.Invariant\": true", $"\"System.Globalization.Invariant\": {(invariant ? "true" : "false")}", StringComparison.Ordinal)));
        Directory.CreateDirectory(folder["out"]);
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", settings, "--depsfile", Path.ChangeExtension(BuiltCommand.Assembly, ".deps.json"), BuiltCommand.Assembly, .. Arguments(key, jobs, "out")]) { WorkingDirectory = folder.FullPath };
        foreach ((string name, string value) in ((string, string)[])[("LANG", locale), ("LC_ALL", locale), ("TZ", timeZone)]) start.Environment[name] = value;
        ProcessRun run = await ProcessRun.OfAsync(start);
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Everything);
        return Reports(folder, run.Output);
    }

    private static async Task<string> ScanAsync(ScratchFolder folder, string key, int jobs)
    {
        Directory.CreateDirectory(folder["out"]);
        CommandRun run = await CommandRun.OfAsync(FileScanner.Real, Arguments(key, jobs, folder["out"], folder["share"]));
        Assert.True(run.ExitCode == ExitCodes.Unread, run.Error);
        return Reports(folder, run.Output);
    }

    private static string[] Arguments(string key, int jobs, string reports, string share = "share") =>
    [
        "scan", share, "--lang", "ja", "--key-file", key, "--jobs", jobs.ToString(CultureInfo.InvariantCulture), "--write-baseline", Path.Combine(reports, "accepted.json"), "--output", "-",
        .. ReportTarget.Formats.SelectMany(format => (string[])["--output", $"{format}={Path.Combine(reports, "report." + format)}"]),
    ];

    private static string Reports(ScratchFolder folder, string output)
    {
        string start = ReportTimes.StartOf(File.ReadAllText(folder["out/report.json"]));
        string[] files = [.. Directory.GetFiles(folder["out"]).Order(StringComparer.Ordinal)];
        Assert.Equal(ReportTarget.Formats.Count + 1, files.Length);
        return output + string.Concat(files.Select(file => $"\n=== {Path.GetFileName(file)}\n{ReportTimes.RemovedFrom(File.ReadAllText(file), start)}"));
    }

    private static string MakeKey(ScratchFolder folder) => folder.Write("key", Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));

    private static void CopyShare(ScratchFolder folder, bool backwards)
    {
        IEnumerable<(string Source, string Target)> files = ComparedReports.Sources.SelectMany(source => Directory.GetFiles(source, "*", SearchOption.AllDirectories).Select(file => (file, Path.Combine("share", Path.GetFileName(source), Path.GetRelativePath(source, file)))));
        files = files.OrderBy(file => file.Target, StringComparer.Ordinal);
        foreach ((string source, string target) in backwards ? files.Reverse() : files) File.SetLastWriteTimeUtc(folder.Write(target, File.ReadAllBytes(source)), LongAgo);
    }
}
