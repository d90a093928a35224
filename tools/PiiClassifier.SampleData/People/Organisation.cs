using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.People;

/// <summary>An invented company, facility, school or hospital.</summary>
public sealed record Organisation(string Name, string Kana, HomeAddress Address, string Phone, string Fax, string CorporateNumber, string Host)
{
    public static Organisation Company(SeededRandom random)
    {
        string[] stem = random.Pick(WordLists.CompanyStems).Split('/'), trade = random.Pick(WordLists.CompanyTrades).Split('/');
        string name = stem[0] + trade[0];
        string full = random.Next(6) switch { 0 => name + "株式会社", 1 => "㈱" + name, 2 => "(株)" + name, 3 => "有限会社" + name, _ => "株式会社" + name };
        return At(random, full, stem[1] + trade[1], random.Pick(Municipalities.All));
    }

    public static Organisation Facility(SeededRandom random, IReadOnlyList<string> words)
    {
        Municipality municipality = random.Pick(Municipalities.All);
        string word = random.Pick(words);
        string prefix = random.Chance(0.4) ? municipality.Name.Split('市')[0] + "市立" : random.Pick(municipality.Towns);
        return At(random, prefix + word, "シセツ", municipality);
    }

    private static Organisation At(SeededRandom random, string name, string kana, Municipality municipality)
    {
        string Line() => municipality.AreaCode + random.Between(2, 9) + random.Digits(9 - municipality.AreaCode.Length);
        return new Organisation(name, kana, HomeAddress.Invent(random, municipality), Line(), Line(), CheckDigits.Corporate(random.Between(1, 9) + random.Digits(11)),
            KanaForms.ToRomaji(kana) + random.Between(1, 99) + ".example.co.jp");
    }
}
