namespace PiiClassifier.SampleData.Tables;

/// <summary>The ways a table joins the words of its Latin headers; a table keeps to one.</summary>
public static class NameCasing
{
    private static readonly Func<string[], string>[] Ways =
    [
        words => string.Join('_', words),
        words => string.Join('_', words),
        words => string.Concat(words.Select((word, i) => i == 0 ? word : Capital(word))),
        words => string.Concat(words.Select(Capital)),
        words => string.Join('_', words).ToUpperInvariant(),
        words => string.Join(' ', words.Select(Capital)),
        words => string.Join('-', words),
    ];

    /// <summary>One of the ways: snake_case, camelCase, PascalCase, UPPER_CASE, Title Case or kebab-case.</summary>
    public static Func<string, string> Draw(SeededRandom random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Func<string[], string> way = random.Pick(Ways);
        return words => way(words.Split(' '));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
