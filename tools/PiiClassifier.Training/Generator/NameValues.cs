namespace PiiClassifier.Training.Generator;

/// <summary>Columns of names. Each method settles how the column is written and gives what makes its values.</summary>
internal static class NameValues
{
    public static Func<string> Full(TrainingRandom random)
    {
        if (random.Percent(5)) return Western(random);
        if (random.Percent(3)) return Placeholder(random);
        // People who go by one part of their name.
        if (random.Percent(4)) return random.Percent(70) ? Family(random) : Given(random);
        string gap = random.One(" ", " ", "　", "　", "", "");
        string title = random.Percent(6) ? random.Word("様 殿 さん") : "";
        bool foreigners = random.Percent(15);
        return () => foreigners && random.Percent(10)
            ? PeopleWords.Foreigner(random).Kana
            : PeopleWords.Surname(random).Kanji + gap + PeopleWords.Given(random).Kanji + title;
    }

    public static Func<string> Family(TrainingRandom random) =>
        random.Percent(10) ? InOneCase(random, () => PeopleWords.WesternSurname(random)) : () => PeopleWords.Surname(random).Kanji;

    public static Func<string> Given(TrainingRandom random) =>
        random.Percent(10) ? InOneCase(random, () => PeopleWords.WesternGiven(random)) : () => PeopleWords.Given(random).Kanji;

    public static Func<string> FullKana(TrainingRandom random)
    {
        string gap = random.One(" ", "　", " ", "");
        Func<string, string> write = Writing(random);
        return () => write(PeopleWords.Surname(random).Kana + gap + PeopleWords.Given(random).Kana);
    }

    public static Func<string> FamilyKana(TrainingRandom random)
    {
        Func<string, string> write = Writing(random);
        return () => write(PeopleWords.Surname(random).Kana);
    }

    public static Func<string> GivenKana(TrainingRandom random)
    {
        Func<string, string> write = Writing(random);
        return () => write(PeopleWords.Given(random).Kana);
    }

    public static Func<string> Romaji(TrainingRandom random)
    {
        int form = random.Below(6);
        return () =>
        {
            string family = KanaWriting.ToRomaji(PeopleWords.Surname(random).Kana);
            string given = KanaWriting.ToRomaji(PeopleWords.Given(random).Kana);
            return form switch
            {
                0 => $"{family} {given}".ToUpperInvariant(),
                1 => $"{Capital(given)} {Capital(family)}",
                2 => $"{Capital(family)} {Capital(given)}",
                3 => $"{family.ToUpperInvariant()} {Capital(given)}",
                4 => $"{Capital(family)}, {Capital(given)}",
                _ => $"{family} {given}",
            };
        };
    }

    /// <summary>Former surnames, which few people have.</summary>
    public static Func<string> Former(TrainingRandom random)
    {
        int blank = random.From(30, 90);
        bool full = random.Percent(20);
        Func<string> name = Full(random);
        return () => random.Percent(blank) ? "" : full ? name() : PeopleWords.Surname(random).Kanji;
    }

    /// <summary>Account holders as banks write them.</summary>
    public static Func<string> Holder(TrainingRandom random)
    {
        bool half = random.Percent(60);
        string gap = random.One(" ", "　", " ");
        return () =>
        {
            string kana = Large(PeopleWords.Surname(random).Kana) + gap + Large(PeopleWords.Given(random).Kana);
            return half ? KanaWriting.ToHalfWidth(kana) : kana;
        };
    }

    private static Func<string> Western(TrainingRandom random)
    {
        int form = random.Below(4);
        return InOneCase(random, () => form switch
        {
            0 => PeopleWords.WesternGiven(random),
            1 => PeopleWords.WesternSurname(random),
            _ => $"{PeopleWords.WesternGiven(random)} {PeopleWords.WesternSurname(random)}",
        });
    }

    private static Func<string> InOneCase(TrainingRandom random, Func<string> name)
    {
        int form = random.Below(8);
        return () => form switch { 0 => name().ToUpperInvariant(), 1 => name().ToLowerInvariant(), _ => name() };
    }

    // Names of exercises and of tables that were made anonymous.
    private static Func<string> Placeholder(TrainingRandom random)
    {
        string person = random.Word("学生 社員 職員 利用者 患者 会員 先生 メンバー 参加者 担当者 選手");
        bool letters = random.Percent(25);
        string gap = random.One("", "", "", " ", "_");
        return () => person + gap + (letters ? ((char)random.From('A', 'Z')).ToString() : random.From(1, 99).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Large(string kana) => kana.Replace('ャ', 'ヤ').Replace('ュ', 'ユ').Replace('ョ', 'ヨ').Replace('ッ', 'ツ');

    private static Func<string, string> Writing(TrainingRandom random) => random.Below(10) switch
    {
        0 or 1 => KanaWriting.ToHalfWidth,
        2 or 3 => KanaWriting.ToHiragana,
        _ => kana => kana,
    };

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
