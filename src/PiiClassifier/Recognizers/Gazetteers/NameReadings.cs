namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>How much a text in kana looks like the reading of a Japanese name.</summary>
internal static class NameReadings
{
    /// <summary>The longest reading of a part of a name (カデノコウジ has six; names of foreigners are longer).</summary>
    public const int MaxPartLength = 8;

    /// <summary>Whether a reading is of a known surname and of a known given name, put together without a separator.</summary>
    /// <param name="text">Hiragana or katakana.</param>
    /// <param name="frequent">Whether both are frequent.</param>
    public static bool IsFullName(ReadOnlySpan<char> text, out bool frequent)
    {
        frequent = false;
        if (text.Length is < 4 or > 2 * MaxPartLength) return false;
        bool found = false;
        uint state = WordHash.Start;
        HashedWords surnames = Gazetteer.SurnameReadings;
        HashedWords givenNames = Gazetteer.GivenNameReadings;
        for (int i = 0; i < text.Length - 2 && i < MaxPartLength; i++)
        {
            state = WordHash.Add(state, text[i]);
            if (i == 0) continue;
            int surname = surnames.ClassOf(WordHash.Finish(state));
            if (surname == HashedWords.Unknown) continue;
            int given = givenNames.ClassOf(text[(i + 1)..]);
            if (given == HashedWords.Unknown) continue;
            found = true;
            if (surname == 3 && given == 3) return frequent = true;
        }
        return found;
    }

    /// <summary>Whether a text is of hiragana alone or of katakana alone.</summary>
    public static bool IsKana(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        if (!text.ContainsAnyExceptInRange('ァ', 'ー')) return true;
        foreach (char c in text)
        {
            if (c is not (>= 'ぁ' and <= 'ゟ' or 'ー')) return false;
        }
        return true;
    }
}
