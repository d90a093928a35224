using System.Globalization;
using PiiClassifier.Recognizers.CheckDigits;

namespace PiiClassifier.Training.Generator;

/// <summary>Columns of numbers that offices, banks and firms give to people.</summary>
internal static class NumberValues
{
    public static Func<string> MyNumber(TrainingRandom random)
    {
        string gap = random.One("", "", "", " ", "-");
        return () =>
        {
            string digits = random.Digits(11);
            digits += MyNumberCheckDigit.Of(digits);
            return digits[..4] + gap + digits[4..8] + gap + digits[8..];
        };
    }

    public static Func<string> ResidentRecord(TrainingRandom random) => () => random.Digits(11);

    public static Func<string> Pension(TrainingRandom random)
    {
        string gap = random.One("-", "-", "", " ");
        return () => random.Digits(4) + gap + random.Digits(6);
    }

    public static Func<string> EmploymentInsurance(TrainingRandom random)
    {
        string gap = random.One("-", "-", "");
        return () => random.Digits(4) + gap + random.Digits(6) + gap + random.Digits(1);
    }

    public static Func<string> HealthInsurance(TrainingRandom random) => random.Below(6) switch
    {
        0 => () => random.Number(1, 99999),
        1 => () => $"{random.Digits(8)}-{random.From(1, 999)}",
        2 => () => $"{random.Word("弘 青 東 西 中")}{random.From(1, 99)}-{random.Digits(4)}",
        3 => () => random.Digits(8),
        4 => () => "0" + random.Digits(9),
        _ => () => random.Digits(7),
    };

    public static Func<string> Insurer(TrainingRandom random)
    {
        bool law = random.Percent(60);
        int kinds = random.From(1, 20);
        ulong seed = (ulong)random.Below(100_000);
        return () =>
        {
            var one = new TrainingRandom(seed + (ulong)random.Below(kinds));
            string digits = (law ? one.Word("01 06 39 31 34") : "") + one.From(1, 47).ToString("00", CultureInfo.InvariantCulture) + one.Digits(3);
            return WithCheckDigit(digits, d => InsurerCheckDigit.Holds(d));
        };
    }

    public static Func<string> License(TrainingRandom random) => () =>
        WithCheckDigit($"{random.One(10, 20, 30, 43, 44, 45, 54, 62, 72, 90)}{random.Below(100):00}{random.Digits(6)}", d => DriversLicenseCheckDigit.Holds(d + "0")) + "0";

    public static Func<string> Passport(TrainingRandom random) => () => random.Word("TK TR TZ MU MZ TH") + random.Digits(7);

    public static Func<string> ResidenceCard(TrainingRandom random) => () => Letters(random, 2) + random.Digits(8) + Letters(random, 2);

    public static Func<string> Voter(TrainingRandom random) => random.Below(3) switch
    {
        0 => () => $"{random.From(1, 40)}-{random.From(1, 9)}-{random.From(1, 99)}-{random.From(1, 25)}",
        1 => Running(random),
        _ => () => random.Digits(8),
    };

    /// <summary>Numbers of staff, pupils, customers: running with a start, by chance, or with letters before or between.</summary>
    public static Func<string> Code(TrainingRandom random, params string[] letters)
    {
        int length = random.From(3, 8);
        int start = random.From(1, 900);
        int next = start - 1;
        string letter = random.One(letters);
        int year = random.From(2018, 2026);
        return random.Below(7) switch
        {
            0 => () => random.Digits(length),
            1 => () => (++next).ToString("D" + length, CultureInfo.InvariantCulture),
            2 => () => letter + (++next).ToString("D" + Math.Min(6, length), CultureInfo.InvariantCulture),
            3 => () => $"{letter}-{random.Digits(length)}",
            4 => () => $"{year - random.Below(5)}{random.Digits(4)}",
            5 => () => random.Number(1000, 99999),
            _ => () => $"{(year - random.Below(5)) % 100:00}{letter}{random.Digits(4)}",
        };
    }

    public static Func<string> Running(TrainingRandom random)
    {
        int next = random.One(0, 0, 0, 0, 1, 100, 1000) + (random.Percent(15) ? -1 : 0);
        return () => (++next).ToString(CultureInfo.InvariantCulture);
    }

    public static Func<string> Account(TrainingRandom random)
    {
        int form = random.Below(8);
        return () => form switch
        {
            0 => random.Number(10_000, 9_999_999),
            1 => $"****{random.Digits(3)}",
            2 => random.Digits(8),
            _ => random.Digits(7),
        };
    }

    public static Func<string> Card(TrainingRandom random)
    {
        string gap = random.One("-", "", " ");
        bool masked = random.Percent(15);
        return () =>
        {
            string digits = WithCheckDigit(random.Word("4 51 52 53 3530 3555").PadRight(15, '?').Select(c => c == '?' ? random.Digits(1) : c.ToString()).Aggregate(string.Concat), d => Luhn.Holds(d));
            return masked ? $"{digits[..4]}-****-****-{digits[12..]}" : digits[..4] + gap + digits[4..8] + gap + digits[8..12] + gap + digits[12..];
        };
    }

    public static Func<string> CardExtra(TrainingRandom random) => random.Percent(50) ? () => $"{random.From(1, 12):00}/{random.From(25, 32)}" : () => random.Digits(3);

    public static Func<string> Ip(TrainingRandom random)
    {
        bool local = random.Percent(40);
        return () => local ? $"192.168.{random.Below(4)}.{random.From(1, 254)}" : $"{random.From(1, 223)}.{random.Below(256)}.{random.Below(256)}.{random.From(1, 254)}";
    }

    public static Func<string> Device(TrainingRandom random) => random.Below(4) switch
    {
        0 or 1 => () => string.Join(random.One(":"), Enumerable.Range(0, 6).Select(_ => Hex(random, 2).ToUpperInvariant())),
        2 => () => WithCheckDigit("35" + random.Digits(12), d => Luhn.Holds(d)),
        _ => () => $"{Hex(random, 8)}-{Hex(random, 4)}-4{Hex(random, 3)}-a{Hex(random, 3)}-{Hex(random, 12)}",
    };

    public static Func<string> Login(TrainingRandom random) => random.Below(5) switch
    {
        0 => () => $"{random.Word("u user id m s k")}{random.Digits(5)}",
        1 => ContactValues.Mail(random),
        _ => () => ContactValues.LoginName(random).Replace('-', '_'),
    };

    public static Func<string> Password(TrainingRandom random) => random.Below(5) switch
    {
        0 => () => Hex(random, 32),
        1 => () => Hex(random, 64),
        2 => () => "$2a$10$" + Any(random, 53, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./"),
        3 => () => random.Digits(4),
        _ => () => Any(random, random.From(8, 12), "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&@"),
    };

    public static Func<string> Vehicle(TrainingRandom random)
    {
        string gap = random.One("", " ");
        return () => $"{random.Word("品川 練馬 足立 横浜 川崎 大宮 千葉 弘前 青森 札幌 名古屋 なにわ 神戸 福岡 熊本")}{gap}{random.One(300, 330, 500, 501, 580, 100, 400)}{gap}{random.Word("あ い う え か き く け こ さ す せ そ た ち")}{gap}{random.From(10, 99)}-{random.From(10, 99)}";
    }

    public static Func<string> Photo(TrainingRandom random) => random.Percent(60) ? () => $"{random.Word("photo img face")}/{random.Digits(6)}.jpg" : () => Any(random, 40, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/");

    public static string Hex(TrainingRandom random, int count) => Any(random, count, "0123456789abcdef");

    private static string Letters(TrainingRandom random, int count) => Any(random, count, "ABCDEFGHJKLMNPRSTUVWXYZ");

    private static string Any(TrainingRandom random, int count, string signs)
    {
        var text = new char[count];
        for (int i = 0; i < count; i++) text[i] = signs[random.Below(signs.Length)];
        return new string(text);
    }

    private static string WithCheckDigit(string digits, Func<string, bool> holds)
    {
        for (char check = '0'; check <= '9'; check++)
        {
            if (holds(digits + check)) return digits + check;
        }
        // Ten is left of the division, for which some numbers have no digit.
        return digits + '0';
    }
}
