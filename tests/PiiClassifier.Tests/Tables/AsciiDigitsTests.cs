using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables;

public sealed class AsciiDigitsTests
{
    [Fact]
    public void TryRead_OfAnyText_ReadsWhatDotNetReads() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            bool expected = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value);
            Assert.Equal(expected, AsciiDigits.TryRead(Encoding.Latin1.GetBytes(text), out long number));
            if (expected) Assert.Equal(value, number);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void TryReadDecimal_OfAnyText_ReadsWhatDotNetReads() =>
        Prop.ForAll(Decimals().ToArbitrary(), text =>
        {
            // With digits before and behind the point, not more than a double holds.
            bool isPlain = text.Trim('-').Length is > 0 and <= 16 && text.Count(char.IsAsciiDigit) <= 15 && char.IsAsciiDigit(text.TrimStart('-')[0]) && char.IsAsciiDigit(text[^1]);
            bool expected = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && isPlain;
            Assert.Equal(expected, AsciiDigits.TryReadDecimal(Encoding.Latin1.GetBytes(text), out double number));
            if (expected) Assert.Equal(value, number);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static Gen<string> Decimals() =>
        from sign in Gen.Elements("", "", "-", "--", " ")
        from whole in Gen.Choose('0', '9').Select(c => (char)c).ListOf()
        from point in Gen.Elements(".", ".", "", "..", ",")
        from fraction in Gen.Choose('0', '9').Select(c => (char)c).ListOf()
        select sign + string.Concat(whole.Take(12)) + point + string.Concat(fraction.Take(12));

    // Digits, one in two with a neighbour of the digits or any other byte among them.
    private static Gen<string> Texts() =>
        from length in Gen.Choose(1, 18)
        from digits in Gen.Choose('0', '9').ArrayOf(length)
        from place in Gen.Choose(0, 2 * length)
        from other in Gen.OneOf(Gen.Elements<int>('/', ':', '@', ' ', '-', '.'), Gen.Choose(1, 255))
        select string.Concat(digits.Select((digit, i) => (char)(i == place ? other : digit)));
}
