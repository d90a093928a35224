using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PiiClassifier.Analyzers.Tests.Verifier;

/// <summary>Code with the diagnostics that are expected marked in it: <c>{|PII001:expression|}</c>.</summary>
internal sealed partial class Markup
{
    private Markup(string code, IReadOnlyList<(string Id, TextSpan Span)> expected) => (Code, Expected) = (code, expected);

    public string Code { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    public static Markup Parse(string text)
    {
        var code = new System.Text.StringBuilder();
        var expected = new List<(string, TextSpan)>();
        int at = 0;
        foreach (Match match in Mark().Matches(text))
        {
            code.Append(text, at, match.Index - at);
            expected.Add((match.Groups[1].Value, new TextSpan(code.Length, match.Groups[2].Length)));
            code.Append(match.Groups[2].Value);
            at = match.Index + match.Length;
        }
        code.Append(text, at, text.Length - at);
        return new Markup(code.ToString(), expected);
    }

    [GeneratedRegex(@"\{\|(PII\d{3}):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
