namespace PiiClassifier.Analyzers.Sinks;

/// <summary>The places of a log template: <c>{Name}</c>, <c>{@User}</c>, <c>{Amount:N0}</c>.</summary>
internal static class MessageTemplate
{
    private static readonly char[] EndsOfName = [':', ','];

    /// <summary>The places in order.</summary>
    public static IReadOnlyList<TemplateHole> Holes(string template)
    {
        var holes = new List<TemplateHole>();
        foreach ((int start, int length) in Spans(template)) holes.Add(Hole(template.Substring(start + 1, length - 2)));
        return holes;
    }

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

    private static TemplateHole Hole(string hole)
    {
        char sign = hole.Length > 0 && hole[0] is '@' or '$' ? hole[0] : ' ';
        int stop = hole.IndexOfAny(EndsOfName);
        return new TemplateHole(sign, (stop < 0 ? hole : hole.Substring(0, stop)).TrimStart('@', '$'));
    }
}
