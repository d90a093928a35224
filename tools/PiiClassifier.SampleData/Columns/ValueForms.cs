using System.Globalization;
using PiiClassifier.SampleData.People;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Sets of ways to write one value.</summary>
internal static class ValueForms
{
    internal static Func<Row, string>[] Dates(Func<Row, DateOnly> value) => [.. DateForms.All.Select(form => (Func<Row, string>)(row => form(value(row))))];

    /// <summary>The forms of dates that belong to an event and not to a birth: no era codes, no serial numbers.</summary>
    internal static Func<Row, string>[] PlainDates(Func<Row, DateOnly> value) => Dates(value)[..8];

    internal static Func<Row, string>[] Months(Func<Row, DateOnly> value) =>
    [
        row => DateForms.Western(value(row), "yyyy-MM"), row => DateForms.Western(value(row), "yyyy/MM"), row => DateForms.Western(value(row), "yyyy'年'M'月'"),
        row => { string era = DateForms.EraLong(value(row)); return era[..(era.IndexOf('月', StringComparison.Ordinal) + 1)]; },
        row => { string era = DateForms.EraShort(value(row), '.'); return era[..era.LastIndexOf('.')]; },
    ];

    internal static Func<Row, string>[] Money(Func<Row, int> yen) =>
    [
        row => Plain(yen(row)), row => Commas(yen(row)), row => Plain(yen(row)), row => "¥" + Commas(yen(row)), row => Commas(yen(row)) + "円", row => KanaForms.ToFullWidth(Commas(yen(row))),
    ];

    internal static Func<Row, string>[] Numbers(Func<Row, int> value, string unit = "") => unit.Length == 0
        ? [row => Plain(value(row)), row => Plain(value(row)), row => KanaForms.ToFullWidth(Plain(value(row)))]
        : [row => Plain(value(row)), row => Plain(value(row)), row => Plain(value(row)) + unit, row => KanaForms.ToFullWidth(Plain(value(row))) + unit];

    /// <summary>Digits as they are, in groups, in full width, and as a spreadsheet leaves them without leading zeros.</summary>
    internal static Func<Row, string>[] Digits(Func<Row, string> digits, params int[] groups) =>
    [
        digits, row => Grouped(digits(row), '-', groups), row => KanaForms.ToFullWidth(digits(row)), row => KanaForms.ToFullWidth(Grouped(digits(row), '-', groups)),
        row => Grouped(digits(row), ' ', groups), row => WithoutZeros(digits(row)),
    ];

    internal static Func<Row, string>[] Phones(Func<Row, (string Number, int Area)> phone)
    {
        static (string A, string B, string C) Cut((string Number, int Area) phone) => (phone.Number[..phone.Area], phone.Number[phone.Area..^4], phone.Number[^4..]);
        return
        [
            row => { var (a, b, c) = Cut(phone(row)); return a + "-" + b + "-" + c; },
            row => phone(row).Number,
            row => { var (a, b, c) = Cut(phone(row)); return a + "(" + b + ")" + c; },
            row => { var (a, b, c) = Cut(phone(row)); return "(" + a + ")" + b + "-" + c; },
            row => { var (a, b, c) = Cut(phone(row)); return KanaForms.ToFullWidth(a + "-" + b + "-" + c); },
            row => { var (a, b, c) = Cut(phone(row)); return a + "‐" + b + "‐" + c; },
            row => WithoutZeros(phone(row).Number),
            row => { var (a, b, c) = Cut(phone(row)); return a + "-" + b + "-" + c; },
        ];
    }

    /// <summary>A yes or no about the person, the same in every column with that purpose.</summary>
    internal static Func<Row, string>[] Flags(string purpose, double share)
    {
        bool Holds(Row row) => row.Who.RandomFor(purpose).Chance(share);
        return [row => Holds(row) ? "有" : "無", row => Holds(row) ? "1" : "0", row => Holds(row) ? "○" : "", row => Holds(row) ? "あり" : "なし", row => Holds(row) ? "該当" : "非該当"];
    }

    /// <summary>A word of a list, the same for the person in every column with that purpose.</summary>
    internal static Func<Row, string> Word(string purpose, IReadOnlyList<string> words) => row => row.Who.RandomFor(purpose).Pick(words);

    /// <summary>A number between two bounds, the same for the person in every column with that purpose.</summary>
    internal static Func<Row, int> Drawn(string purpose, int first, int last, int step = 1) => row => row.Who.RandomFor(purpose).Between(first / step, last / step) * step;

    internal static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Commas(int value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string WithoutZeros(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    private static string Grouped(string digits, char separator, int[] groups)
    {
        string text = "";
        int at = 0;
        foreach (int length in groups)
        {
            text = string.Concat(text, at > 0 ? separator.ToString() : "", digits.AsSpan(at, length));
            at += length;
        }
        return text;
    }
}
