using System.Globalization;
using PiiClassifier.Evaluation.Predictions;

namespace PiiClassifier.Evaluation;

/// <summary>What the command line asks for.</summary>
public sealed record EvaluationOptions
{
    public const string Usage = """
        Scores answers about tables against labels.
          (nothing)                 makes the benchmark, scans it three ways, writes docs/accuracy.md
          --labels LABELS           scores a labelled folder instead: labels.json or a .jsonl, beside its files
          --predictions REPORT      scores this report (pii scan --format json, or another tool's answers in that form) instead of scanning
          --condition WHAT          what the predictions were made from: headers-and-values (default), headers-only, values-only
          --output PAGE.md          writes the page there; with --labels or --predictions none is written without it
          --data DIR                makes the benchmark there and keeps it
          --each 5 --seed 2026      tables of each kind in the benchmark, and what decides them
          match                     measures pii match on generated excerpts instead and writes docs/match.md: [--rows 680000] [--excerpts 20] [--output PAGE.md]
          --min-rows 5              with values only, tables with fewer rows do not count
        """;

    public string? Labels { get; init; }

    public string? Predictions { get; init; }

    public EvaluationCondition Condition { get; init; }

    public string? Output { get; init; }

    public string? Data { get; init; }

    public int Each { get; init; } = 5;

    public ulong Seed { get; init; } = 2026;

    public int MinRows { get; init; } = 5;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">One of them is unknown or has no value.</exception>
    public static EvaluationOptions Parse(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        EvaluationOptions options = new();
        for (int i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count) throw new FormatException($"{args[i]} needs a value.");
            string value = args[i + 1];
            options = args[i] switch
            {
                "--labels" => options with { Labels = value },
                "--predictions" => options with { Predictions = value },
                "--condition" => options with { Condition = ReadCondition(value) },
                "--output" => options with { Output = value },
                "--data" => options with { Data = value },
                "--each" => options with { Each = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seed" => options with { Seed = ulong.Parse(value, CultureInfo.InvariantCulture) },
                "--min-rows" => options with { MinRows = int.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"{args[i]} is no option."),
            };
        }
        return options;
    }

    private static EvaluationCondition ReadCondition(string value) => value switch
    {
        "headers-and-values" => EvaluationCondition.HeadersAndValues,
        "headers-only" => EvaluationCondition.HeadersOnly,
        "values-only" => EvaluationCondition.ValuesOnly,
        _ => throw new FormatException($"{value} is no condition."),
    };
}
