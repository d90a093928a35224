namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>How much a text looks like a Japanese name, by the gazetteers and by the kanji that given names begin and end with.</summary>
internal static class JapaneseNames
{
    /// <summary>The longest surname in kanji (勘解由小路) and, by the dictionaries, the longest given name.</summary>
    public const int MaxPartLength = 5;

    /// <summary>From here on a score of a full name is convincing without a separator.</summary>
    public const int Convincing = 4;

    /// <summary>From here on a score of a full name is possible.</summary>
    public const int Possible = 3;

    private const string NotOfPersons = "課店町村県区駅院館校園署局室社寺券料費税品型機器類属科所場団";

    /// <summary>0 (unknown) to 3 (frequent).</summary>
    public static int ScoreSurname(ReadOnlySpan<char> text) => ScoreSurname(Gazetteer.Surnames.ClassOf(text));

    /// <summary>0 (unlikely) to 3 (known); 1 for a name that no dictionary has but that begins and ends as given names do.</summary>
    public static int ScoreGivenName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxPartLength || NotOfPersons.Contains(text[^1])) return 0;
        switch (Gazetteer.GivenNames.ClassOf(text))
        {
            case 3: return 3;
            case >= 0: return 2;
        }
        if (IsKana(text)) return text.Length > 1 && Gazetteer.GivenNameReadings.Contains(text) ? 2 : 0;
        if (text.Length is < 2 or > 3) return 0;
        int first = Gazetteer.GivenNameCharacters.ClassOf(['^', text[0]]);
        int last = Gazetteer.GivenNameCharacters.ClassOf(['$', text[^1]]);
        return first >= 1 && last >= 1 && first + last >= (text.Length == 2 ? 3 : 4) ? 1 : 0;
    }

    /// <summary>The best score of all ways to part a text into a surname and a given name, 0 when there is none.</summary>
    public static int ScoreFullName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 2 * MaxPartLength || NotOfPersons.Contains(text[^1])) return 0;
        HashedWords surnames = Gazetteer.Surnames;
        int best = 0;
        uint state = WordHash.Start;
        for (int i = 0; i < text.Length - 1 && i < MaxPartLength; i++)
        {
            state = WordHash.Add(state, text[i]);
            int surname = ScoreSurname(surnames.ClassOf(WordHash.Finish(state)));
            // A surname that no dictionary has is written with two kanji as a rule.
            if (surname == 0 && i != 1) continue;
            int given = ScoreGivenName(text[(i + 1)..]);
            if (given == 0) continue;
            if (surname == 0) best = Math.Max(best, given == 3 ? Possible : 0);
            else best = Math.Max(best, surname + given);
        }
        return best >= Possible && IsSomethingElse(text) ? 0 : best;
    }

    private static bool IsSomethingElse(ReadOnlySpan<char> text)
    {
        uint hash = WordHash.Of(text);
        return Gazetteer.CommonWords.ClassOf(hash) >= 0 || Gazetteer.Towns.ClassOf(hash) >= 0 || Gazetteer.Municipalities.ClassOf(hash) >= 0;
    }

    private static int ScoreSurname(int wordClass) => wordClass switch { 3 => 3, 2 => 2, >= 0 => 1, _ => 0 };

    private static bool IsKana(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'ぁ' and <= 'ゟ' or >= 'ァ' and <= 'ー')) return false;
        }
        return true;
    }
}
