namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>How much a text looks like a Japanese name, by the gazetteers and by the kanji that names begin and end with.</summary>
internal static class JapaneseNames
{
    /// <summary>The longest surname in kanji (勘解由小路) and, by the dictionaries, the longest given name.</summary>
    public const int MaxPartLength = 5;

    private const int Frequent = 3;
    private const int Usual = 2;

    // What names of offices, places, sciences, fees and goods end with and given names do not.
    private const string NotOfPersons = "課店市町村県区駅院館校園署局室社寺券料費税品型機器類属科所場団線郡丁";

    // 西前原, 大浦新: what is behind or before the name of a place. As names (東さん) they are weak evidence.
    private const string Positions = "東西南北上下中前奥新元本内外通台浜浦";

    /// <summary>How sure it is that a text is a surname and a given name without a separator.</summary>
    public static ValueMatch MatchFullName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 2 * MaxPartLength || NotOfPersons.Contains(text[^1])) return ValueMatch.None;
        var best = ValueMatch.None;
        HashedWords surnames = Gazetteer.Surnames;
        uint state = WordHash.Start;
        for (int i = 1; i < text.Length && i <= MaxPartLength && best != ValueMatch.Verified; i++)
        {
            state = WordHash.Add(state, text[i - 1]);
            int surname = surnames.ClassOf(WordHash.Finish(state));
            // A surname that no dictionary has is written with two or three characters as a rule.
            if (surname == HashedWords.Unknown && i is not (2 or 3)) continue;
            ValueMatch match = Match(text[..i], surname, text[i..]);
            if (match > best) best = match;
        }
        if (best == ValueMatch.None || IsSomethingElse(text)) return ValueMatch.None;
        // 林学, 森進: two kanji are more often a word.
        return text.Length == 2 ? ValueMatch.Shape : best;
    }

    /// <summary>How usual a surname is.</summary>
    public static SurnameRank RankSurname(ReadOnlySpan<char> text) => Gazetteer.Surnames.ClassOf(text) switch
    {
        Frequent => SurnameRank.Frequent,
        Usual => SurnameRank.Usual,
        >= 0 => SurnameRank.Seldom,
        _ => SurnameRank.Unknown,
    };

    /// <summary>How likely a text is a given name.</summary>
    public static GivenNameRank RankGivenName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxPartLength || NotOfPersons.Contains(text[^1])) return GivenNameRank.Unlikely;
        switch (Gazetteer.GivenNames.ClassOf(text))
        {
            case Frequent: return GivenNameRank.WellKnown;
            case >= 0: return GivenNameRank.Known;
        }
        if (NameReadings.IsKana(text)) return text.Length > 1 && Gazetteer.GivenNameReadings.Contains(text) ? GivenNameRank.Known : GivenNameRank.Unlikely;
        // 山田建設: what is a word by itself is not taken for a name that no dictionary has.
        if (text.Length > 3 || Gazetteer.CommonWords.Contains(text)) return GivenNameRank.Unlikely;
        int first = Gazetteer.NameCharacters.ClassOf(['^', text[0]]);
        int last = Gazetteer.NameCharacters.ClassOf(['$', text[^1]]);
        if (first < 0 || last < 0 || text.Length == 1) return first > 1 || last > 1 ? GivenNameRank.Weak : GivenNameRank.Unlikely;
        int sum = first + last;
        return sum >= text.Length + 1 ? GivenNameRank.Plausible : sum >= 2 ? GivenNameRank.Weak : GivenNameRank.Unlikely;
    }

    private static ValueMatch Match(ReadOnlySpan<char> family, int surname, ReadOnlySpan<char> givenName)
    {
        GivenNameRank given = RankGivenName(givenName);
        if (givenName.Length == 1) given = Positions.Contains(givenName[0]) ? GivenNameRank.Unlikely : given == GivenNameRank.WellKnown ? GivenNameRank.Known : GivenNameRank.Weak;
        // 常陸小川: two surnames are a place more often than a person.
        else if (given is GivenNameRank.Known && Gazetteer.Surnames.ClassOf(givenName) >= Usual) given = GivenNameRank.Weak;
        if (surname > 0 && family.Length == 1 && Positions.Contains(family[0])) surname = 1;
        (GivenNameRank forVerified, GivenNameRank forShape) = surname switch
        {
            Frequent => (GivenNameRank.Plausible, GivenNameRank.Weak),
            Usual => (GivenNameRank.Known, GivenNameRank.Plausible),
            >= 0 => (GivenNameRank.WellKnown, GivenNameRank.Known),
            _ => (GivenNameRank.Never, givenName.Length == 1 || !LooksLikeSurname(family) ? GivenNameRank.Never : family.Length == 2 ? GivenNameRank.Known : GivenNameRank.WellKnown),
        };
        return given >= forVerified ? ValueMatch.Verified : given >= forShape ? ValueMatch.Shape : ValueMatch.None;
    }

    private static bool LooksLikeSurname(ReadOnlySpan<char> text)
    {
        int first = Gazetteer.NameCharacters.ClassOf(['<', text[0]]);
        int last = Gazetteer.NameCharacters.ClassOf(['>', text[^1]]);
        return first >= 0 && last >= 0 && first + last >= 1;
    }

    private static bool IsSomethingElse(ReadOnlySpan<char> text)
    {
        uint hash = WordHash.Of(text);
        if (text.Length <= 3 && Gazetteer.Surnames.ClassOf(hash) > 0) return true;
        return Gazetteer.CommonWords.ClassOf(hash) >= 0 || Gazetteer.Towns.ClassOf(hash) >= 0 || Gazetteer.Municipalities.ClassOf(hash) >= 0;
    }
}
