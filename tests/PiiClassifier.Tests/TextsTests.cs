using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Tests;

public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> English = Read("TextsInEnglish");
    private static readonly Dictionary<string, string> Japanese = Read("TextsInJapanese");

    [Fact]
    public void Texts_Keys_AreTheSameInBothLanguages() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Japanese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_Placeholders_AreTheSameInBothLanguages() =>
        Assert.All(English, text => Assert.Equal(Placeholders(text.Value), Placeholders(Japanese[text.Key])));

    [Fact]
    public void Texts_Keys_AreOfAKnownFamilyInKebabCase() => Assert.All(English.Keys, key => Assert.Matches("^(assess|diff|failure|evidence|html|incident|mask|match|report|status|subject|trace|kind|appi|group)-[a-z0-9]+(-[a-z0-9]+)*$", key));

    [Fact]
    public void Texts_Japanese_IsTranslated() => Assert.All(Japanese.Values, text => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", text));

    [Fact]
    public void Texts_EachFailureOfTheSources_IsThere() => RequireTextsOf(FailureInSources(), "failure-");

    [Fact]
    public void Texts_EachEvidenceOfTheSources_IsThere() => RequireTextsOf(EvidenceInSources(), "evidence-");

    [Fact]
    public void Texts_EachLookAlikeOfTheRecognizers_IsThere() =>
        Assert.All(ValueRecognizers.BuiltIn.Where(recognizer => recognizer.Types.Count == 0), recognizer => Assert.Contains("evidence-look-alike-" + recognizer.Id, English.Keys));

    // A code that is put together at run time is not seen here; its own test has to ask for the text.
    private static void RequireTextsOf(Regex pattern, string prefix)
    {
        string[] missing =
        [
            .. from file in RepositoryFolder.SourceFiles("src")
               from Match match in pattern.Matches(File.ReadAllText(file))
               let key = prefix + match.Groups["code"].Value
               where !English.ContainsKey(key)
               select $"{file}: no text '{key}' in src/PiiClassifier/Resources",
        ];
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string name)
    {
        var resources = new ResourceManager("PiiClassifier.Resources." + name, typeof(Texts).Assembly);
        ResourceSet set = resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""new ScanFailure\(\s*"(?<code>[^"]+)"(?=\s*[,)])""")]
    private static partial Regex FailureInSources();

    [GeneratedRegex("""new Evidence\(\s*EvidenceKind\.\w+,\s*[^,"]+,\s*"(?<code>[^"]+)"(?=\s*[,)])""")]
    private static partial Regex EvidenceInSources();
}
