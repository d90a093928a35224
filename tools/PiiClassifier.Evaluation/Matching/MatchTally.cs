using System.Globalization;
using PiiClassifier.Fingerprints;

namespace PiiClassifier.Evaluation.Matching;

/// <summary>What became of the excerpts of one condition.</summary>
/// <param name="condition">How they are made.</param>
public sealed class MatchTally(MatchCondition condition)
{
    private int _excerpts;
    private int _sources;
    private int _found;
    private int _wrong;
    private long _rows;
    private long _rowsFound;

    /// <summary>Adds an excerpt.</summary>
    /// <param name="report">What was said of it.</param>
    /// <param name="source">The path of the file that it is of.</param>
    /// <param name="known">The paths of files that hold the same people.</param>
    /// <param name="rows">Its rows that are of the file.</param>
    public void Add(MatchReport report, string source, IReadOnlyList<string> known, int rows)
    {
        ArgumentNullException.ThrowIfNull(report);
        _excerpts++;
        _rows += rows;
        TableMatch? match = report.Matches.FirstOrDefault(one => one.Table.File.Path == source);
        if (match is not null) _found++;
        if (match?.Verdict is MatchVerdict.Source) _sources++;
        _rowsFound += match?.Records ?? 0;
        _wrong += report.Matches.Count(one => !known.Contains(one.Table.File.Path));
    }

    /// <summary>A line of the table.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"| {condition.Name} | {_excerpts} | {Percent(_found, _excerpts)} | {Percent(_sources, _excerpts)} | {Percent(_found, _found + _wrong)} | {Percent(_rowsFound, _rows)} |");

    private static string Percent(long part, long whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");
}
