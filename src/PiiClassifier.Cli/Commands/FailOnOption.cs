using System.CommandLine;
using System.Globalization;
using PiiClassifier.Cli.Output;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary>The option that says from which risk on a scan has failed.</summary>
internal sealed class FailOnOption : Option<string?>
{
    /// <summary>What it takes beside a risk.</summary>
    public const string OnNew = "new";

    private readonly Words _words;

    public FailOnOption(Words words)
        : base("--fail-on")
    {
        _words = words;
        Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("1" or "2" or "3" or "4" or "5" or OnNew)) result.AddError(words["fail-on-range"]);
        });
    }

    /// <summary>The risk; <see langword="null"/> when nothing fails.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="hasBaseline">Whether there is a baseline to compare with.</param>
    /// <exception cref="WrongUsageException">What is new fails, and there is no baseline.</exception>
    public int? RiskOf(ParseResult parsed, bool hasBaseline)
    {
        string? failOn = parsed.GetValue(this);
        if (failOn == OnNew && !hasBaseline) throw new WrongUsageException(_words["fail-on-new-of-what"]);
        // With a baseline what is new is all that counts, so that it is new from the lowest risk on.
        return failOn is null ? null : failOn == OnNew ? 1 : int.Parse(failOn, CultureInfo.InvariantCulture);
    }

    /// <summary>What the command tells its caller of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="risk">From which risk on it has failed.</param>
    public static int ExitCodeOf(ScanReport report, int? risk)
    {
        bool unread = report.Interrupted || report.Files.Any(FileByFile.IsUnread);
        if (unread) return ExitCodes.Unread;
        return risk is { } least && new ReportSummary(report).MaxNewRisk >= least ? ExitCodes.Found : ExitCodes.Done;
    }
}
