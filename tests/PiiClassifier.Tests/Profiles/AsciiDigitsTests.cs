using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Profiles;

namespace PiiClassifier.Tests.Profiles;

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

    // Digits, one in two with a neighbour of the digits or any other byte among them.
    private static Gen<string> Texts() =>
        from length in Gen.Choose(1, 18)
        from digits in Gen.Choose('0', '9').ArrayOf(length)
        from place in Gen.Choose(0, 2 * length)
        from other in Gen.OneOf(Gen.Elements<int>('/', ':', '@', ' ', '-', '.'), Gen.Choose(1, 255))
        select string.Concat(digits.Select((digit, i) => (char)(i == place ? other : digit)));
}
