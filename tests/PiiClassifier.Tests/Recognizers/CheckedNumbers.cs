using FsCheck;
using FsCheck.Fluent;

namespace PiiClassifier.Tests.Recognizers;

/// <summary>Numbers with a check digit as those who issue them make them, for one recognizer. Written after the law or standard, not after the code.</summary>
/// <param name="Id">The recognizer.</param>
/// <param name="Payload">The digits that the check digit is made from, with a blank where it stands.</param>
/// <param name="Sum">Whether the check digit of a number holds.</param>
/// <param name="CatchesEveryDigit">Whether every change of one digit is found out.</param>
internal sealed record CheckedNumbers(string Id, Gen<string> Payload, Func<int[], bool> Sum, bool CatchesEveryDigit)
{
    /// <summary>One for each recognizer that reckons a check digit.</summary>
    public static IReadOnlyList<CheckedNumbers> All { get; } =
    [
        // 平成26年総務省令第85号 article 5: Q of the n-th digit from the right is n+1 up to 6, then n-5; remainders 0 and 1 both give 0.
        new("my-number", Digits(11).Select(digits => digits + ' '), n => n[11] == (Weighted(n, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 is var r and > 1 ? 11 - r : 0), CatchesEveryDigit: false),
        // 平成26年財務省令第70号 article 2: 9 less the remainder of the sum by 9; 0 and 9 are alike to it.
        new("corporate-number", Digits(12).Select(digits => ' ' + digits), n => n[0] == 9 - (Weighted(n[1..], [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9), CatchesEveryDigit: false),
        // Remainders 0 and 10 by 11 give 1 and 0 or 1: some changes go unnoticed.
        new("drivers-license-number", from commission in Gen.Elements("10", "20", "30", "40", "62", "97") from digits in Digits(8) from times in Digits(1) select commission + digits + ' ' + times, n => n[10] == (11 - (Weighted(n[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10, CatchesEveryDigit: false),
        new("municipality-code", from prefecture in Prefectures() from digits in Digits(3) select prefecture + digits + ' ', n => n[5] == (11 - (Weighted(n[..5], [6, 5, 4, 3, 2]) % 11)) % 10, CatchesEveryDigit: false),
        // ISO/IEC 7812-1 annex B, 3GPP TS 23.003 annex B, 昭和51年保発第45号: every other digit doubled, digits of products added.
        new("credit-card-number", from brand in Gen.Elements("4", "51", "55", "3528", "3589", "2221") from rest in Digits(15) select brand + rest[..(15 - brand.Length)] + ' ', Luhn, CatchesEveryDigit: true),
        new("imei", from first in Gen.Elements("0", "1", "3", "8", "9") from rest in Digits(13) select first + rest + ' ', Luhn, CatchesEveryDigit: true),
        new("insurer-number", from law in Gen.Elements("", "01", "06", "32", "39", "63") from prefecture in Prefectures() from rest in Digits(3) select law + prefecture + rest + ' ', Luhn, CatchesEveryDigit: true),
    ];

    /// <summary>Numbers that hold.</summary>
    public Gen<string> Valid => Payload.Where(digits => digits.Replace(" ", "", StringComparison.Ordinal).Distinct().Count() > 1)
        .Select(digits => Enumerable.Range(0, 10).Select(check => digits.Replace(' ', (char)('0' + check))).FirstOrDefault(number => Sum(ValuesOf(number))) ?? "").Where(number => number.Length > 0 && number[0] != ' ');

    /// <summary>Whether the check digit of a number holds.</summary>
    public bool Holds(string number) => Sum(ValuesOf(number));

    private static int[] ValuesOf(string digits) => [.. digits.Select(digit => digit - '0')];

    private static int Weighted(int[] digits, int[] weights) => digits.Zip(weights, (digit, weight) => digit * weight).Sum();

    private static bool Luhn(int[] digits) =>
        digits.Reverse().Select((digit, place) => place % 2 == 0 ? digit : (2 * digit / 10) + (2 * digit % 10)).Sum() % 10 == 0;

    private static Gen<string> Prefectures() => Gen.Choose(1, 47).Select(number => $"{number:D2}");

    private static Gen<string> Digits(int length) => Gen.Choose(0, 9).ArrayOf(length).Select(digits => string.Concat(digits));
}
