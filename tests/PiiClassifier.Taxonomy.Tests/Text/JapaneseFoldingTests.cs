using System.Diagnostics;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Taxonomy.Tests.Text;

public sealed class JapaneseFoldingTests
{
    // Of every kind that folding treats in its own way, and marks that meet what stands before them.
    private const string Alphabet = "a1０Ａかカｶﾊﾞﾟ゛゜\u3099\u309Aー-－ｰ−㈱℡№①Ⅷ…　 \u200B\uFE00\uFEFF〔】髙🀄";

    [Theory]
    [InlineData("ＡＢＣ１２３（株）", "ABC123(株)")]
    [InlineData("ﾔﾏﾀﾞ ﾊﾅｺ", "ヤマダ ハナコ")]
    [InlineData("ﾊﾟﾋﾟﾌﾟｳﾞ", "パピプヴ")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    [InlineData("㈱青空", "(株)青空")]
    [InlineData("℡", "TEL")]
    [InlineData("№１", "No1")]
    [InlineData("①氏名", "1氏名")]
    [InlineData("⑳", "20")]
    [InlineData("ⅷ Ⅻ", "viii XII")]
    [InlineData("㍻元年", "平成元年")]
    [InlineData("03‐1234−5678", "03-1234-5678")]
    [InlineData("03ー1234ｰ5678", "03-1234-5678")]
    [InlineData("０３－１２３４―５６７８", "03-1234-5678")]
    [InlineData("ユーザー", "ユーザー")]
    [InlineData("氏　名", "氏 名")]
    [InlineData("斉\U000E0103藤", "斉藤")]
    [InlineData("辺\uFE00", "辺")]
    [InlineData("\uFEFF氏名", "氏名")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("髙橋", "髙橋")]
    [InlineData("〒〇", "〒〇")]
    [InlineData("", "")]
    public void Fold_WritesTheSameTextInOneWay(string text, string folded) => Assert.Equal(folded, JapaneseFolding.Fold(text));

    [Fact]
    public void Fold_OfATextThatIsFolded_GivesTheSameString()
    {
        string text = "氏名 Name 123";
        Assert.Same(text, JapaneseFolding.Fold(text));
    }

    [Fact]
    public void Fold_Twice_IsFoldOnce() =>
        Prop.ForAll(Texts, text => JapaneseFolding.Fold(JapaneseFolding.Fold(text)) == JapaneseFolding.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Fold_BreaksNoPairOfSurrogates() =>
        Prop.ForAll(Texts, text => JapaneseFolding.Fold(text).EnumerateRunes().All(rune => rune.Value != 0xFFFD)).QuickCheckThrowOnFailure();

    [Fact]
    public void Fold_OfAHalfSelector_KeepsWhatFollows() => Assert.Equal("花子", JapaneseFolding.Fold("\uDB40花子"));

    [Fact]
    public void Fold_BetweenBuffers_IsTheFoldOfTheString() =>
        Prop.ForAll(Texts, text =>
        {
            char[] destination = new char[text.Length * JapaneseFolding.MaxExpansion];
            int length = JapaneseFolding.Fold(text.ToCharArray(), text.Length, destination);
            return new string(destination, 0, length) == JapaneseFolding.Fold(text);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData('髙', '高')]
    [InlineData('邊', '辺')]
    [InlineData('﨑', '崎')]
    [InlineData('山', '山')]
    public void FoldKanji_GivesTheFormInCommonUse(char written, char common) => Assert.Equal(common, JapaneseFolding.FoldKanji(written));

    [Fact]
    public void FoldKanji_OfEveryVariant_IsFinal()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char once = JapaneseFolding.FoldKanji((char)c);
            Assert.Equal(once, JapaneseFolding.FoldKanji(once));
        }
    }

    [Fact]
    public async Task Fold_UnderTheOtherGlobalisation_IsTheSame()
    {
        // The theory above once more in a process that has no culture data, or has them if this one has none.
        if (Environment.GetEnvironmentVariable("PII_TESTS_IN_CHILD") is not null) return;
        AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant);
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, "-method", $"*.{nameof(Fold_WritesTheSameTextInOneWay)}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant ? "0" : "1", ["PII_TESTS_IN_CHILD"] = "1" },
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // A machine without ICU can only run invariant, as this process does.
        if (invariant && process.ExitCode != 0 && !output.Contains("Failed:", StringComparison.Ordinal)) return;
        Assert.True(process.ExitCode == 0, output);
    }

    private static Arbitrary<string> Texts => Gen.Elements(Alphabet.EnumerateRunes().Select(rune => rune.ToString()).ToArray())
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();
}
