using System.Globalization;

namespace PiiClassifier.Training.Generator;

/// <summary>Columns of places to live at and ways to be reached.</summary>
internal static class ContactValues
{
    public static Func<string> Postal(TrainingRandom random)
    {
        int form = random.Below(8);
        PlaceWords.Place? home = random.Percent(50) ? PlaceWords.Any(random) : null;
        return () =>
        {
            string start = (home ?? PlaceWords.Any(random)).Postal;
            if (home is not null && random.Percent(15)) start = PlaceWords.Any(random).Postal;
            string end = $"{random.From(0, 99):00}{random.From(0, 60):00}";
            return form switch
            {
                0 => start + end,
                1 => $"〒{start}-{end}",
                2 => int.Parse(start + end, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
                3 => Wide($"{start}-{end}"),
                _ => $"{start}-{end}",
            };
        };
    }

    public static Func<string> Address(TrainingRandom random)
    {
        bool prefecture = random.Percent(65);
        PlaceWords.Place? home = random.Percent(45) ? PlaceWords.Any(random) : null;
        int building = random.One(0, 15, 35);
        string gap = random.One("", "", "", " ", "　");
        bool wide = random.Percent(10);
        return () =>
        {
            PlaceWords.Place place = home is not null && random.Percent(85) ? home : PlaceWords.Any(random);
            string text = (prefecture ? place.Prefecture : "") + place.City + PlaceWords.Town(random) + PlaceWords.Lot(random);
            if (random.Percent(building)) text += (gap.Length == 0 ? random.One(" ", "　", "") : gap) + PlaceWords.Building(random);
            return wide ? Wide(text) : text;
        };
    }

    public static Func<string> Region(TrainingRandom random)
    {
        int form = random.Below(8);
        return () =>
        {
            PlaceWords.Place place = PlaceWords.Any(random);
            return form switch
            {
                0 or 1 => random.One(PlaceWords.Prefectures),
                2 => random.One(PlaceWords.Prefectures).TrimEnd('県', '府'),
                3 => random.From(1, 47).ToString("00", CultureInfo.InvariantCulture),
                4 => place.Prefecture + place.City,
                5 => $"{random.From(1, 47):00}{random.From(201, 230)}",
                _ => place.City,
            };
        };
    }

    public static Func<string> Street(TrainingRandom random)
    {
        int form = random.Below(6);
        int blank = form == 3 ? random.From(10, 80) : 0;
        return () => form switch
        {
            0 => PlaceWords.Town(random),
            1 => PlaceWords.Lot(random),
            2 => PlaceWords.Town(random) + PlaceWords.Lot(random),
            3 => random.Percent(blank) ? "" : PlaceWords.Building(random),
            4 => PlaceWords.Town(random) + PlaceWords.Lot(random) + (random.Percent(40) ? " " + PlaceWords.Building(random) : ""),
            _ => PlaceWords.Town(random) + random.One("", "一丁目", "二丁目", "1丁目"),
        };
    }

    public static Func<string> Phone(TrainingRandom random)
    {
        if (random.Percent(4)) return Abroad(random);
        int form = random.Below(10);
        int mobiles = random.One(0, 0, 20, 60);
        return () => random.Percent(mobiles) ? Write(random, "0" + random.Word("90 80 70"), random.Digits(4), random.Digits(4), form) : Landline(random, form);
    }

    public static Func<string> Mobile(TrainingRandom random)
    {
        int form = random.Below(10);
        int blank = random.One(0, 0, 10, 30);
        return () => random.Percent(blank) ? "" : Write(random, "0" + random.Word("90 80 70"), random.Digits(4), random.Digits(4), form);
    }

    /// <summary>Numbers that only companies have, among others.</summary>
    public static Func<string> CompanyPhone(TrainingRandom random)
    {
        int form = random.Below(6);
        int free = random.One(0, 10, 30);
        return () => random.Percent(free) ? $"0120-{random.Digits(3)}-{random.Digits(3)}" : Landline(random, form);
    }

    public static Func<string> Mail(TrainingRandom random)
    {
        string domain = random.Percent(50) ? random.Word("example.co.jp example.com example.jp example.ne.jp test.example.org city.example.lg.jp") : "";
        return () => $"{LoginName(random)}@{(domain.Length > 0 ? domain : random.Word("docomo.ne.jp ezweb.ne.jp gmail.com yahoo.co.jp example.com outlook.jp softbank.ne.jp"))}";
    }

    public static string LoginName(TrainingRandom random)
    {
        string family = KanaWriting.ToRomaji(PeopleWords.Surname(random).Kana);
        string given = KanaWriting.ToRomaji(PeopleWords.Given(random).Kana);
        return random.Below(7) switch
        {
            0 => $"{given[0]}.{family}",
            1 => $"{family}.{given}",
            2 => $"{given}{random.From(1, 99)}",
            3 => $"{family}_{given[0]}",
            4 => $"{given[0]}{family}",
            5 => $"{family}{random.From(1960, 2005)}",
            _ => $"{given}-{family}",
        };
    }

    public static Func<string> Social(TrainingRandom random)
    {
        string site = random.Word("https://twitter.com/ https://x.com/ https://www.instagram.com/ https://www.facebook.com/");
        bool link = random.Percent(35);
        return () => (link ? site : "@") + LoginName(random).Replace('.', '_').Replace('-', '_');
    }

    public static Func<string> Emergency(TrainingRandom random) => random.Below(4) switch
    {
        0 => NameValues.Full(random),
        1 => Mobile(random),
        2 => () => $"{random.Word("妻 夫 父 母 兄 長男")} {NameValues.Full(random)()} 090-{random.Digits(4)}-{random.Digits(4)}",
        _ => Phone(random),
    };

    public static Func<string> Coordinate(TrainingRandom random)
    {
        int start = random.Percent(50) ? random.From(31, 44) : random.From(130, 145);
        int digits = random.From(3, 8);
        return () => $"{start}.{random.Digits(digits)}";
    }

    private static Func<string> Abroad(TrainingRandom random)
    {
        int form = random.Below(5);
        return () =>
        {
            string area = random.From(201, 989).ToString(CultureInfo.InvariantCulture);
            string office = random.From(200, 999).ToString(CultureInfo.InvariantCulture);
            return form switch
            {
                0 => $"({area}){office}-{random.Digits(4)}",
                1 => $"({area}) {office}-{random.Digits(4)}",
                2 => $"+{random.From(1, 99)} {random.Digits(3)} {random.Digits(3)} {random.Digits(4)}",
                3 => $"+1-{area}-{office}-{random.Digits(4)}",
                _ => $"{area}-{office}-{random.Digits(4)}",
            };
        };
    }

    private static string Landline(TrainingRandom random, int form)
    {
        string area = PlaceWords.Any(random).AreaCode;
        return Write(random, area, random.From(2, 9) + random.Digits(5 - area.Length), random.Digits(4), form);
    }

    private static string Write(TrainingRandom random, string area, string office, string line, int form) => form switch
    {
        0 => area + office + line,
        1 => $"{area}({office}){line}",
        2 => $"({area}){office}-{line}",
        3 => (area + office + line)[1..],
        4 => Wide($"{area}-{office}-{line}"),
        5 when random.Percent(30) => area + office + line,
        _ => $"{area}-{office}-{line}",
    };

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
