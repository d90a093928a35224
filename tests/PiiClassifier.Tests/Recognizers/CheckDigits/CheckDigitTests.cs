using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Recognizers.CheckDigits;

namespace PiiClassifier.Tests.Recognizers.CheckDigits;

public sealed class CheckDigitTests
{
    private delegate bool Rule(ReadOnlySpan<char> digits);

    [Fact]
    public void MyNumber_WithItsOwnCheckDigit_Holds() =>
        Prop.ForAll(Digits(11), digits => MyNumberCheckDigit.Holds(digits + MyNumberCheckDigit.Of(digits))).Check();

    [Fact]
    public void MyNumber_WithOneDigitChanged_FailsUnlessBothRemaindersGiveZero() =>
        Prop.ForAll(Digits(11), Change(12), (digits, change) =>
        {
            string valid = digits + MyNumberCheckDigit.Of(digits);
            string changed = Apply(valid, change);
            bool bothZero = valid[11] == '0' && changed[11] == '0';
            return changed == valid || bothZero || !MyNumberCheckDigit.Holds(changed);
        }).Check();

    [Fact]
    public void Luhn_WithOneDigitChanged_Fails() => AssertOneChangeFails(15, Luhn.Holds);

    [Fact]
    public void Insurer_WithOneDigitChanged_Fails()
    {
        AssertOneChangeFails(5, InsurerCheckDigit.Holds);
        AssertOneChangeFails(7, InsurerCheckDigit.Holds);
    }

    [Fact]
    public void Insurer_AddsTheDigitsOfProducts() =>
        Prop.ForAll(Digits(8), digits => InsurerCheckDigit.Holds(digits) == HoldsByTheWordsOfTheNotice(digits)).Check();

    [Theory]
    [InlineData("309012345620", true)]
    [InlineData("309212345610", false)]
    public void DriversLicense_OnKnownNumbers(string digits, bool holds) => Assert.Equal(holds, DriversLicenseCheckDigit.Holds(digits));

    [Theory]
    [InlineData("5835678256246", true)]
    [InlineData("5835678256247", false)]
    public void CorporateNumber_OnKnownNumbers(string digits, bool holds) => Assert.Equal(holds, CorporateNumberCheckDigit.Holds(digits));

    [Theory]
    [InlineData("022012", true)]
    [InlineData("011011", true)]
    [InlineData("271403", true)]
    [InlineData("022013", false)]
    public void Municipality_OnKnownCodes(string digits, bool holds) => Assert.Equal(holds, MunicipalityCheckDigit.Holds(digits));

    // Exactly one last digit completes the digits before it, and changing any one digit breaks the rule.
    private static void AssertOneChangeFails(int length, Rule rule) =>
        Prop.ForAll(Digits(length), Change(length + 1), (digits, change) =>
        {
            string valid = Enumerable.Range(0, 10).Select(last => digits + (char)('0' + last)).Single(candidate => rule(candidate));
            string changed = Apply(valid, change);
            return changed == valid || !rule(changed);
        }).Check();

    private static bool HoldsByTheWordsOfTheNotice(string digits)
    {
        int sum = 0;
        for (int i = digits.Length - 2, weight = 2; i >= 0; i--, weight = 3 - weight)
        {
            int product = (digits[i] - '0') * weight;
            sum += product / 10 + product % 10;
        }
        return digits[^1] - '0' == (10 - sum % 10) % 10;
    }

    private static string Apply(string digits, (int Place, int Digit) change) =>
        string.Concat(digits.AsSpan(0, change.Place), ((char)('0' + change.Digit)).ToString(), digits.AsSpan(change.Place + 1));

    private static Arbitrary<string> Digits(int length) =>
        Gen.Choose(0, 9).ArrayOf(length).Select(digits => string.Concat(digits.Select(digit => (char)('0' + digit)))).ToArbitrary();

    private static Arbitrary<(int Place, int Digit)> Change(int length) =>
        Gen.Choose(0, length * 10 - 1).Select(n => (n / 10, n % 10)).ToArbitrary();
}
