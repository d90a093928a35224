using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tests.Recognizers;

namespace PiiClassifier.Tests.Profiles;

public sealed class ColumnProfilerTests
{
    private static readonly RecognizerSet Recognizers = new(ValueRecognizers.BuiltIn);
    private static readonly string[] Values = ["男", "女", "03-1234-5678", "090-1234-5678", "taro@example.jp", "1980/4/1", "昭和55年4月1日", "036-8551", "12.5", "-3", "1,200", "7", "ﾔﾏﾀﾞ ﾀﾛｳ", "山田　太郎", "総務課", "弘前市百石町2"];

    [Fact]
    public void Profile_OfAFewHundredValues_CountsAsANaiveLoopDoes() =>
        Prop.ForAll(Gen.Elements(Values).ArrayOf(300).ToArbitrary(), values =>
        {
            ColumnProfile profile = Profile(values);
            Assert.Equal(values.Length, profile.Filled);
            Assert.Equal(values.Distinct().LongCount(), profile.Distinct);
            for (int i = 0; i < Recognizers.All.Count; i++)
            {
                ValueMatch[] matches = [.. values.Select(value => RecognizerProbe.Match(Recognizers.All[i], value))];
                Assert.Equal(matches.LongCount(match => match != ValueMatch.None), profile.Shapes[i]);
                Assert.Equal(matches.LongCount(match => match == ValueMatch.Verified), profile.Verified[i]);
            }
        }).Check();

    [Fact]
    public void Profile_OfNumbers_CountsRepeatedOnesEachTime()
    {
        string[] numbers = ["12.5", "-3", "1,200", "7"];
        NumberProfile profile = Profile(Enumerable.Range(0, 2000).Select(i => numbers[i % 4])).Numbers;

        Assert.Equal(2000, profile.Count);
        Assert.Equal(1500, profile.Integers);
        Assert.Equal(-3, profile.Min);
        Assert.Equal(1200, profile.Max);
        Assert.Equal((12.5 - 3 + 1200 + 7) / 4, profile.Mean, 6);
    }

    [Fact]
    public void Profile_OfRunningNumbers_CountsEveryStep() =>
        Assert.Equal(4999, Profile(Enumerable.Range(1, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture))).Numbers.Steps);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Profile_OfAColumnThatChangesItsFace_DoesNotMissIt(bool sameEachTime)
    {
        // Two thousand codes; then every other value is a mail address, which no one was asked to count.
        ColumnProfile profile = Profile(Enumerable.Range(0, 40_000).Select(i => i < 2000 || i % 2 == 0 ? $"X-{i:D6}" : sameEachTime ? "taro@example.jp" : $"taro{i}@example.jp"), focus: []);
        int email = IndexOf("email-address");

        Assert.InRange(profile.Shapes[email], 19_000 / 2, 19_000 * 2);
        Assert.InRange(profile.RatesOf([email, IndexOf("my-number")]).Shape, 0.1, 0.7);
    }

    [Fact]
    public void Profile_OfARecognizerInFocus_IsExactUpToALongColumn()
    {
        string[] values = [.. Enumerable.Range(0, 9000).Select(i => i % 3 == 0 ? "taro@example.jp" : i % 7 == 0 ? "なし" : $"hanako{i}@example.jp")];
        ColumnProfile profile = Profile(values, focus: [IndexOf("email-address")]);
        Assert.Equal(values.Count(value => value != "なし"), profile.Shapes[IndexOf("email-address")]);
        Assert.Equal(values.Length, profile.Filled);
    }

    [Fact]
    public void Profile_OfLongTexts_CountsThemApart()
    {
        ColumnProfile profile = Profile([new string('あ', 300), "山田太郎", "山田花子"]);
        Assert.Equal(3, profile.Filled);
        Assert.Equal(1, profile.LongTexts);
        Assert.Equal(4, profile.MeanLength);
        Assert.True(profile.ConstantLength);
    }

    [Fact]
    public void Profile_OfNothing_IsEmpty()
    {
        ColumnProfile profile = Profile(["", ""]);
        Assert.Equal(0, profile.Filled);
        Assert.Equal((0d, 0d), profile.RatesOf([0, 1]));
        Assert.Equal(0, profile.ShareOf(CharacterClasses.Digit));
    }

    [Fact]
    public void Profile_OfTheSameValues_IsTheSameEachTime()
    {
        string[] values = [.. Enumerable.Range(0, 5000).Select(i => Values[i * 7 % Values.Length] + (i % 11 == 0 ? "" : i.ToString(CultureInfo.InvariantCulture)))];
        Assert.Equivalent(Profile(values), Profile(values), strict: true);
    }

    [Fact]
    public void Code_IsAsciiWithoutBlankOrAt() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            byte[] cell = [.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => (byte)random.Next('!', 0x7F))];
            // One byte in three cells is what it may be, or beside it.
            if (random.Next(3) > 0) cell[random.Next(cell.Length)] = random.GetItems<byte>([0x1F, 0x20, 0x21, 0x3F, 0x40, 0x41, 0x7F, 0x80, 0xA0, 0xC0, 0xE3, 0xFF], 1)[0];
            return FreeTextCounter.IsCode(cell) == Array.TrueForAll(cell, b => b < 0x80 && b != ' ' && b != '@');
        }).Check(share: 1);

    private static int IndexOf(string id) => Enumerable.Range(0, Recognizers.All.Count).Single(i => Recognizers.All[i].Id == id);

    private static ColumnProfile Profile(IEnumerable<string> values, IReadOnlyList<int>? focus = null)
    {
        using var column = new ProfiledColumn(Recognizers);
        foreach (string value in values)
        {
            column.Add(value);
            if (focus is not null) column.FocusWhenItCan(focus);
        }
        return column.ToProfile();
    }
}
