using System.CommandLine;
using System.Globalization;
using PiiClassifier.Assessments;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Commands;

/// <summary>The option that says on which day a leak became known, from which the deadlines are counted.</summary>
internal sealed class KnownOnOption : Option<string?>
{
    // The formula of the equinoxes holds until then.
    private static readonly DateOnly FirstDay = new(2022, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public KnownOnOption(Words words)
        : base("--known-on") => Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && DayOf(result.Tokens[0].Value) is null) result.AddError(words["known-on-form"]);
        });

    /// <summary>The deadlines; <see langword="null"/> when no day is named.</summary>
    public BreachDeadlines? ToDeadlines(ParseResult parsed) => parsed.GetValue(this) is { } day ? new BreachDeadlines(DayOf(day)!.Value, JapaneseDaysOff.IsDayOff) : null;

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day >= FirstDay && day <= LastDay ? day : null;
}
