namespace PiiClassifier.SampleData.Files;

/// <summary>The upper of two header rows.</summary>
public static class GroupRow
{
    /// <summary>A group's name over its first column only, as merged cells leave it.</summary>
    public static string[] Of(IReadOnlyList<string> groups) => [.. groups.Select((group, i) => i > 0 && groups[i - 1] == group ? "" : group)];

    /// <summary>First and last column of the groups that span several.</summary>
    public static IEnumerable<(int First, int Last)> Spans(IReadOnlyList<string> groups)
    {
        for (int first = 0, end; first < groups.Count; first = end)
        {
            for (end = first + 1; end < groups.Count && groups[end] == groups[first]; end++) ;
            if (groups[first].Length > 0 && end - first > 1) yield return (first, end - 1);
        }
    }
}
