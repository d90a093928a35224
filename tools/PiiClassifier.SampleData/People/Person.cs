using System.Globalization;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.People;

/// <summary>An invented person. What is not stored follows from <see cref="Seed"/>, so it is the same wherever the person turns up.</summary>
public sealed class Person
{
    public required ulong Seed { get; init; }

    /// <summary>Counts up from 1 within one file; numbers issued in a row (roll number, customer number) are made of it.</summary>
    public required int Serial { get; init; }

    public required NameWord Family { get; init; }

    public required NameWord Given { get; init; }

    public required bool IsMale { get; init; }

    public required DateOnly Birth { get; init; }

    public required Household Household { get; init; }

    /// <summary>To the head of the household: 世帯主, 妻, 長男 ...</summary>
    public required string Relationship { get; init; }

    public HomeAddress Address => Household.Address;

    public int Age => AgeOn(DateForms.Today);

    public bool IsMarried => Relationship is "妻" or "夫" || (Relationship == "世帯主" && Household.HasSpouse);

    /// <summary>Numbers for one purpose, the same at every call.</summary>
    public SeededRandom RandomFor(string purpose) => SeededRandom.For(Seed, purpose);

    public string Name(string separator) => Family.Written + separator + Given.Written;

    public string Kana(string separator) => Family.Kana + separator + Given.Kana;

    public string Romaji(bool familyFirst = true)
    {
        string family = Capital(KanaForms.ToRomaji(Family.Kana)), given = Capital(KanaForms.ToRomaji(Given.Kana));
        return familyFirst ? family + " " + given : given + " " + family;
    }

    public int AgeOn(DateOnly day) => day.Year - Birth.Year - ((day.Month, day.Day).CompareTo((Birth.Month, Birth.Day)) < 0 ? 1 : 0);

    public string MyNumber => CheckDigits.MyNumber(RandomFor("my-number").Digits(11));

    /// <summary>090, 080, 070; the digit after is never 0.</summary>
    public string Mobile
    {
        get
        {
            SeededRandom random = RandomFor("mobile");
            return random.Pick<string>(["090", "080", "090", "080", "070"]) + random.Between(1, 9) + random.Digits(7);
        }
    }

    public string LoginName
    {
        get
        {
            SeededRandom random = RandomFor("login");
            string family = KanaForms.ToRomaji(Family.Kana), given = KanaForms.ToRomaji(Given.Kana);
            return random.Next(4) switch
            {
                0 => given[..1] + "." + family,
                1 => family + random.Digits(2),
                2 => given + "_" + family,
                _ => family + "-" + given[..1] + (Birth.Year % 100).ToString("00", CultureInfo.InvariantCulture),
            };
        }
    }

    public string Email => LoginName + "@" + RandomFor("mail").Pick(WordLists.MailDomains);

    /// <summary>Commission's code, year of the first licence, serial, check digit, reissues.</summary>
    public string LicenceNumber
    {
        get
        {
            SeededRandom random = RandomFor("licence");
            int year = Math.Min(Birth.Year + random.Between(18, 24), DateForms.Today.Year - 1);
            string commission = random.Pick<string>(["10", "12", "22", "30", "40", "45", "54", "62", "90", "97"]);
            return CheckDigits.Licence(commission + (year % 100).ToString("00", CultureInfo.InvariantCulture) + random.Digits(6)) + random.Pick<string>(["0", "0", "0", "1"]);
        }
    }

    /// <summary>Sixteen digits; for schemes 3 (JCB: 35), 4 and 5.</summary>
    public string CardNumber
    {
        get
        {
            SeededRandom random = RandomFor("card");
            string prefix = random.Pick<string>(["4", "4", "51", "53", "55", "3540", "3566"]);
            return CheckDigits.Luhn(prefix + random.Digits(15 - prefix.Length));
        }
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
