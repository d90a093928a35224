using System.Globalization;

namespace PiiClassifier.Cli.Output;

/// <summary>Why a column was decided as it was, in lines of plain text.</summary>
internal static class ColumnExplanation
{
    public static IEnumerable<string> Describe(ColumnReport column, Words words)
    {
        string header = column.Header is null ? words["no-header"] : TerminalText.OneLine(column.Header);
        yield return $"[{column.Index.ToString(CultureInfo.InvariantCulture)}] {header}";
        yield return "    " + Decision(column, words);
        yield return "    " + words.Format("counts", Words.Count(column.Filled), Words.Count(column.Matched), Words.Count(column.Distinct));
        foreach (string line in Reasons(column.Evidence, words)) yield return "    " + line;
        foreach (EmbeddedFinding finding in column.Embedded)
        {
            yield return "    " + words.Format("embedded", words.NameOf(finding.Type), Words.Count(finding.Matched));
        }
        foreach (PiiCandidate candidate in column.Candidates)
        {
            yield return "    " + words.Format("candidate", words.NameOf(candidate.Type), candidate.Type.Id, Words.Percent(candidate.Confidence));
            foreach (string line in Reasons(candidate.Evidence, words)) yield return "      " + line;
        }
    }

    /// <summary>A line a reason: by how much it moved the odds, who says so, what.</summary>
    public static IEnumerable<string> Reasons(IEnumerable<Evidence> evidence, Words words) =>
        evidence.Select(reason =>
        {
            string weight = reason.Weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture).PadLeft(5);
            return $"{weight}  {words.Of(reason.Kind)}: {TerminalText.OneLine(reason.Describe(words.Language))}";
        });

    private static string Decision(ColumnReport column, Words words) => column.Type is { } type
        ? words.Format("decision", words.NameOf(type), type.Id, Words.Percent(column.Confidence), type.Risk, words.Of(type.AppiClass))
        : words.Format("decision-none", Words.Percent(column.Confidence));
}
