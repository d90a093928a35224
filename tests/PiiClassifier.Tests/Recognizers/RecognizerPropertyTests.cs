using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Profiles;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Recognizers;

/// <summary>What holds for every recognizer, on values made from its own examples.</summary>
public sealed class RecognizerPropertyTests
{
    private static readonly string[] Cultures = ["", "ja-JP", "tr-TR", "ar-SA"];
    private static readonly string[] Blanks = [" ", "　", "\t", "\u00A0", " 　", "\r\n"];

    // Beside what stands in the examples: what breaks parsers.
    private static readonly string[] Odd = ["", "-", "－", "‐", ".", "/", "年", "號", "0", "９", "٣", "Ⅳ", "㈱", "ﾞ", "\u0301", "\u200B", "\0", "\uFFFD", "😀", "\uD83D", "I", "ı", "İ", "ß", " ", "　", "@", "(", "+81", new string('1', 300)];

    public static TheoryData<string> Ids => [.. ValueRecognizers.BuiltIn.Select(recognizer => recognizer.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_ThatWasChanged_IsMatchedInAnyCultureAlikeAndWithoutAnException(string id)
    {
        ValueRecognizer recognizer = Named(id);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            Prop.ForAll(Changed(id).ToArbitrary(), value =>
            {
                ValueMatch[] matches = [.. Cultures.Select(culture =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    return RecognizerProbe.Match(recognizer, value);
                })];
                Assert.True(Enum.IsDefined(matches[0]));
                Assert.Single(matches.Distinct());
            }).Check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // It shows a value to few of them only.
    [Theory]
    [MemberData(nameof(Ids))]
    public void RecognizerSet_SaysOfAValue_WhatEachRecognizerSays(string id)
    {
        var recognizers = new RecognizerSet(ValueRecognizers.BuiltIn);
        Prop.ForAll(Gen.OneOf(Gen.Elements(Examples(id)), Changed(id)).ToArbitrary(), value =>
        {
            if (!new CellFolder().TryFold(value, out CellText cell)) return;
            ValueMatches matches = recognizers.Match(cell);
            for (int i = 0; i < recognizers.All.Count; i++)
            {
                ValueMatch match = RecognizerProbe.Match(recognizers.All[i], value);
                Assert.Equal(match != ValueMatch.None, (matches.Shape >> i & 1) != 0);
                Assert.Equal(match == ValueMatch.Verified, (matches.Verified >> i & 1) != 0);
            }
        }).Check();
    }

    // A cell is trimmed before it is looked at, and folded.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_WithBlanksAround_IsTheSameValue(string id)
    {
        ValueRecognizer recognizer = Named(id);
        Gen<(string Value, string Front, string Back)> cases = from value in Gen.Elements(Examples(id)) from front in Gen.Elements(Blanks) from back in Gen.Elements(Blanks) select (value, front, back);
        Prop.ForAll(cases.ToArbitrary(), one => RecognizerProbe.Match(recognizer, one.Value) == RecognizerProbe.Match(recognizer, Trimmed(one.Front + one.Value + one.Back))).Check();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_InFullWidth_IsTheSameValue(string id)
    {
        ValueRecognizer recognizer = Named(id);
        Prop.ForAll(Gen.Elements(Examples(id)).ToArbitrary(), value => RecognizerProbe.Match(recognizer, value) == RecognizerProbe.Match(recognizer, FullWidth(value))).Check();
    }

    [Theory]
    [MemberData(nameof(IdsWithCheckDigit))]
    public void Number_WithItsCheckDigit_IsVerified_AndWithAnotherNot(string id)
    {
        ValueRecognizer recognizer = Named(id);
        CheckedNumbers numbers = CheckedNumbers.All.Single(numbers => numbers.Id == id);
        Gen<(string Number, int Place, int Step)> cases = from number in numbers.Valid from place in Gen.Choose(0, number.Length - 1) from step in Gen.Choose(1, 9) select (number, place, step);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Assert.Equal(ValueMatch.Verified, RecognizerProbe.Match(recognizer, one.Number));
            char digit = (char)('0' + ((one.Number[one.Place] - '0' + one.Step) % 10));
            string changed = string.Concat(one.Number.AsSpan(0, one.Place), [digit], one.Number.AsSpan(one.Place + 1));
            if (numbers.CatchesEveryDigit) Assert.False(numbers.Holds(changed));
            if (!numbers.Holds(changed)) Assert.NotEqual(ValueMatch.Verified, RecognizerProbe.Match(recognizer, changed));
        }).Check();
    }

    public static TheoryData<string> IdsWithCheckDigit => [.. CheckedNumbers.All.Select(numbers => numbers.Id)];

    // A recognizer that reckons a check digit, and for which no numbers are made, fails here.
    [Fact]
    public void RecognizersWithACheckDigit_AreThoseWithNumbers()
    {
        string folder = RepositoryFolder.Combine("src", "PiiClassifier", "Recognizers");
        IEnumerable<string> reckoning = ValueRecognizers.BuiltIn.Where(recognizer => File.ReadAllText(Path.Combine(folder, recognizer.GetType().Name + ".cs")) is var code && (code.Contains("CheckDigit.", StringComparison.Ordinal) || code.Contains("Luhn.", StringComparison.Ordinal))).Select(recognizer => recognizer.Id);
        Assert.Equal(CheckedNumbers.All.Select(numbers => numbers.Id).Order(StringComparer.Ordinal), reckoning.Order(StringComparer.Ordinal));
    }

    private static ValueRecognizer Named(string id) => ValueRecognizers.BuiltIn.Single(recognizer => recognizer.Id == id);

    private static string[] Examples(string id) =>
        [.. Directory.GetFiles(RepositoryFolder.Combine("tests", "Corpus", "values", id)).SelectMany(File.ReadAllLines).Where(line => line.Length > 0)];

    // An example in which pieces were put in, taken out, doubled or exchanged, a few times.
    private static Gen<string> Changed(string id)
    {
        string[] examples = Examples(id);
        string[] pieces = [.. Odd, .. examples.SelectMany(example => example).Distinct().Select(c => c.ToString())];
        var change = from piece in Gen.Elements(pieces) from place in Gen.Choose(0, 100) from length in Gen.Choose(0, 3) select (piece, place, length);
        return from example in Gen.Elements(examples)
               from changes in change.ArrayOf()
               select changes.Take(4).Aggregate(example, (text, one) => Replace(text, one.piece, one.place, one.length));
    }

    private static string Replace(string text, string piece, int place, int length)
    {
        int start = text.Length * place / 100;
        return text[..start] + piece + text[Math.Min(text.Length, start + length)..];
    }

    private static string Trimmed(string text) => Encoding.UTF8.GetString(CellBlanks.Trim(Encoding.UTF8.GetBytes(text), codePage: null));

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c == ' ' ? '　' : c));
}
