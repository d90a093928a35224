using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PiiClassifier.Cli.Output;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Cli.Tests;

public sealed partial class CliTextsTests
{
    private static readonly Dictionary<string, string> English = Read("TextsInEnglish");
    private static readonly Dictionary<string, string> Japanese = Read("TextsInJapanese");

    [Fact]
    public void Texts_Keys_AreTheSameInBothLanguages() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Japanese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_Placeholders_AreTheSameInBothLanguages() =>
        Assert.All(English, text => Assert.Equal(Placeholders(text.Value), Placeholders(Japanese[text.Key])));

    [Fact]
    public void Texts_Japanese_IsTranslated() => Assert.All(Japanese.Where(text => text.Key != "progress"), text => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]|^ID$|^\{", text.Value));

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Japanese)]
    public void Words_EveryValueOfAReport_HasAText(ReportLanguage language)
    {
        var words = new Words(language);
        Assert.All(Enum.GetValues<ScanStatus>(), value => Assert.NotEmpty(words.Of(value)));
        Assert.All(Enum.GetValues<TableSubject>(), value => Assert.NotEmpty(words.Of(value)));
        Assert.All(Enum.GetValues<EvidenceKind>(), value => Assert.NotEmpty(words.Of(value)));
        Assert.All(Enum.GetValues<AppiClass>(), value => Assert.NotEmpty(words.Of(value)));
        Assert.All(Enum.GetValues<PiiGroup>(), value => Assert.NotEmpty(words.Of(value)));
    }

    [Theory]
    [InlineData("--lang ja", "LANG=en_US.UTF-8", false, ReportLanguage.Japanese)]
    [InlineData("--lang=ja", "", false, ReportLanguage.Japanese)]
    [InlineData("--lang en", "LANG=ja_JP.UTF-8", true, ReportLanguage.English)]
    [InlineData("", "LANG=ja_JP.UTF-8", false, ReportLanguage.Japanese)]
    [InlineData("", "LC_MESSAGES=ja_JP.UTF-8;LANG=C", false, ReportLanguage.Japanese)]
    [InlineData("", "LC_ALL=C;LANG=ja_JP.UTF-8", true, ReportLanguage.English)]
    [InlineData("", "", true, ReportLanguage.Japanese)]
    [InlineData("", "", false, ReportLanguage.English)]
    public void Language_IsChosenByOptionThenVariablesThenSystem(string arguments, string variables, bool system, ReportLanguage expected)
    {
        Dictionary<string, string> set = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(expected, LanguageChoice.Choose(arguments.Split(' '), set.GetValueOrDefault, system));
    }

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string name)
    {
        var resources = new ResourceManager("PiiClassifier.Cli.Resources." + name, typeof(CliTexts).Assembly);
        ResourceSet set = resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
