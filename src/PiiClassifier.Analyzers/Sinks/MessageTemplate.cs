namespace PiiClassifier.Analyzers.Sinks;

/// <summary>The places of a log template: <c>{Name}</c>, <c>{@User}</c>, <c>{Amount:N0}</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>The places in order, with the sign before the name: <c>@</c>, <c>$</c> or a blank.</summary>
    public static IReadOnlyList<(char Sign, string Name)> Holes(string template) => [.. Spans(template).Select(span => Hole(template.Substring(span.Start + 1, span.Length - 2)))];

    /// <summary>Where the places are, braces included; doubled braces are text.</summary>
    public static IReadOnlyList<(int Start, int Length)> Spans(string template)
    {
        var spans = new List<(int, int)>();
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] != '{') continue;
            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
                continue;
            }
            int end = template.IndexOf('}', i);
            if (end < 0) break;
            spans.Add((i, end - i + 1));
            i = end;
        }
        return spans;
    }

    private static (char Sign, string Name) Hole(string hole)
    {
        char sign = hole.Length > 0 && hole[0] is '@' or '$' ? hole[0] : ' ';
        int stop = hole.IndexOfAny([':', ',']);
        return (sign, (stop < 0 ? hole : hole.Substring(0, stop)).TrimStart('@', '$'));
    }
}
