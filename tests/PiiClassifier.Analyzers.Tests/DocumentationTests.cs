using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Rules;
using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>Each rule has its page in both languages, and the code of the pages does what they say.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Rules => [.. PiiRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Page_OfARule_ShowsCodeThatIsReportedAsMarked(string id)
    {
        string page = File.ReadAllText(RepositoryFolder.Combine("docs", "rules", id + ".md"));
        string japanese = File.ReadAllText(RepositoryFolder.Combine("docs", "rules", "ja", id + ".md"));
        DiagnosticDescriptor rule = PiiRules.All.Single(one => one.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.GetCultureInfo("ja"))}\n", japanese, StringComparison.Ordinal);
        string[] blocks = [.. Block().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.Equal(blocks, Block().Matches(japanese).Select(match => match.Groups[1].Value));
        if (id == "PII014") return;
        Assert.Equal(2, blocks.Length);
        Assert.Contains("{|" + id, blocks[0], StringComparison.Ordinal);
        TestOptions options = TestOptions.Enable(id) with { Settings = TestOptions.Setting("build_property.PiiToday", "2026-11-22").Settings };
        await Verify.DiagnosticsAsync(blocks[0], options);
        Assert.DoesNotContain("{|", blocks[1], StringComparison.Ordinal);
        await Verify.DiagnosticsAsync(blocks[1], options, always: id);
    }

    [Theory]
    [InlineData("options.md")]
    [InlineData("ja", "options.md")]
    public void Options_ThatAreRead_AreDocumented(params string[] path)
    {
        string page = File.ReadAllText(RepositoryFolder.Combine(["docs", "rules", .. path]));
        string source = File.ReadAllText(RepositoryFolder.Combine("src", "PiiClassifier.Analyzers", "Configuration", "PiiOptions.cs"));
        string[] keys = [.. Key().Matches(source).Select(match => match.Value).Distinct()];
        Assert.NotEmpty(keys);
        Assert.DoesNotContain(keys, key => !page.Contains($"`{key}`", StringComparison.Ordinal));
        Assert.Empty(Key().Matches(page).Select(match => match.Value).Distinct().Except(keys));
    }

    [Fact]
    public void Texts_InBothLanguages_AreThere()
    {
        foreach (DiagnosticDescriptor rule in PiiRules.All)
        {
            foreach (LocalizableString text in new[] { rule.Title, rule.MessageFormat, rule.Description })
            {
                string english = text.ToString(CultureInfo.GetCultureInfo("en"));
                string japanese = text.ToString(CultureInfo.GetCultureInfo("ja-JP"));
                Assert.NotEmpty(english);
                Assert.Contains(japanese, c => c > 0x3000);
                Assert.DoesNotContain(english, c => c > 0x3000);
            }
        }
    }

    [Theory]
    [InlineData(typeof(PiiLeakAnalyzer), "PiiClassifier.Analyzers.Resources.RuleTexts")]
    [InlineData(typeof(PiiClassifier.CodeFixes.MaskFix), "PiiClassifier.CodeFixes.Resources.FixTexts")]
    public void Resources_OfTheRulesAndTheFixes_HaveEveryTextInBothLanguages(Type type, string name)
    {
        var resources = new System.Resources.ResourceManager(name, type.Assembly);
        Dictionary<string, string> Texts(CultureInfo culture) => resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        Dictionary<string, string> english = Texts(CultureInfo.InvariantCulture);
        Dictionary<string, string> japanese = Texts(CultureInfo.GetCultureInfo("ja"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), japanese.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(english.Values, text => text.Length == 0 || text.Any(c => c > 0x3000));
        Assert.DoesNotContain(japanese.Values, text => text.Length == 0);
    }

    [Fact]
    public async Task Message_NamesTheTypeItsClassTheSourceAndTheSinkInBothLanguages()
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create("public class Shain { public string Shimei { get; set; } = \"\"; } public class Code { public void Run(ILogger logger, Shain shain) => logger.LogInformation(\"{S}\", shain.Shimei); }"));
        Diagnostic diagnostic = Assert.Single(found, one => one.Id == "PII001");
        Assert.Equal("氏名 (person-name) (personal information, APPI art. 2(1)) from 'Shain.Shimei' is written to a log by ILogger.LogInformation", diagnostic.GetMessage(CultureInfo.GetCultureInfo("en")));
        Assert.Equal("Shain.Shimei の 氏名 (person-name)（個人情報・個人情報保護法2条1項）が ILogger.LogInformation でログに出力されています", diagnostic.GetMessage(CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Equal("person-name", diagnostic.Properties["type"]);
        Assert.Equal("ILogger.LogInformation", diagnostic.Properties["sink"]);
        Assert.Equal("Shain.Shimei -> ILogger.LogInformation", diagnostic.Properties["path"]);
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"pii_[a-z_]+")]
    private static partial Regex Key();
}
