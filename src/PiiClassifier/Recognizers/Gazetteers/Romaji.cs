namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>Brings the ways of writing Japanese in Latin letters into one spelling.</summary>
/// <remarks>
/// Hepburn (passports: 旅券法施行規則別表), Kunrei and what people write: shi and si, chi and ti, tsu and tu, fu and hu,
/// ja, jya and zya become one; long vowels (ou, oo, oh, ō, uu) become short; m before b, p and m becomes n.
/// </remarks>
internal static class Romaji
{
    /// <summary>The longest word that is looked at.</summary>
    public const int MaxLength = 24;

    /// <summary>Spells one word.</summary>
    /// <param name="word">Letters of either case.</param>
    /// <param name="spelling">Room for twice <see cref="MaxLength"/> letters: the J of JUN becomes two.</param>
    /// <returns>How many letters were written; 0 when the word is not made of Japanese syllables.</returns>
    public static int Spell(ReadOnlySpan<char> word, Span<char> spelling)
    {
        if (word.Length is 0 or > MaxLength) return 0;
        int length = 0;
        int i = 0;
        while (i < word.Length)
        {
            char c = Plain(word[i]);
            if (IsVowel(c))
            {
                char before = length > 0 ? spelling[length - 1] : '\0';
                bool lengthens = (before == 'o' && (c is 'u' or 'o')) || (before == 'u' && c == 'u');
                if (!lengthens) spelling[length++] = c;
                i++;
                continue;
            }
            char next = i + 1 < word.Length ? Plain(word[i + 1]) : '\0';
            // ITOH, SATOH, OHNO: an h behind o that no vowel follows lengthens it.
            if (c == 'h' && length > 0 && spelling[length - 1] == 'o' && !IsVowel(next) && next != 'y')
            {
                i++;
                continue;
            }
            if ((c == 'n' || (c == 'm' && next is 'b' or 'p' or 'm')) && !IsVowel(next) && next != 'y')
            {
                spelling[length++] = 'n';
                i += next == '\'' ? 2 : 1;
                continue;
            }
            // A doubled consonant (NISSAN, HATTORI; HACCHI and HATCHI).
            if ((next == c && c is not 'y' and not 'w' and not 'r') || (c == 't' && next == 'c'))
            {
                spelling[length++] = c is 'c' ? 't' : c;
                i++;
                continue;
            }
            int read = ReadConsonant(word, i, spelling, ref length);
            if (read == 0 || i + read >= word.Length || !IsVowel(Plain(word[i + read]))) return 0;
            i += read;
        }
        return length;
    }

    private static int ReadConsonant(ReadOnlySpan<char> word, int i, Span<char> spelling, ref int length)
    {
        char c = Plain(word[i]);
        char next = i + 1 < word.Length ? Plain(word[i + 1]) : '\0';
        char afterNext = i + 2 < word.Length ? Plain(word[i + 2]) : '\0';
        switch (c, next)
        {
            case ('s', 'h'):
            case ('c', 'h'):
                char dull = c == 's' ? 's' : 't';
                return Put(afterNext == 'i' ? [dull] : [dull, 'y'], 2, spelling, ref length);
            case ('t', 's'):
                return Put(['t'], 2, spelling, ref length);
            case ('d', 'z'):
                return Put(['z'], 2, spelling, ref length);
            case ('d', 'u'):
            case ('d', 'i'):
                return Put(['z'], 1, spelling, ref length);
            case ('j', 'y'):
                return Put(['z', 'y'], 2, spelling, ref length);
            case ('j', _):
                return Put(next == 'i' ? ['z'] : ['z', 'y'], 1, spelling, ref length);
            case ('f', 'u'):
                return Put(['h'], 1, spelling, ref length);
            case ('f' or 'v', _):
                return Put([c], 1, spelling, ref length);
        }
        if (next == 'y' && IsConsonant(c))
        {
            return afterNext is 'a' or 'u' or 'o' ? Put([c == 'd' ? 'z' : c, 'y'], 2, spelling, ref length) : 0;
        }
        if (c == 'y') return next is 'a' or 'u' or 'o' ? Put(['y'], 1, spelling, ref length) : 0;
        if (c == 'w') return next is 'a' or 'o' ? Put(['w'], 1, spelling, ref length) : 0;
        return IsConsonant(c) ? Put([c], 1, spelling, ref length) : 0;
    }

    private static int Put(ReadOnlySpan<char> letters, int read, Span<char> spelling, ref int length)
    {
        foreach (char letter in letters) spelling[length++] = letter;
        return read;
    }

    private static bool IsConsonant(char c) => c is 'k' or 's' or 't' or 'n' or 'h' or 'm' or 'r' or 'g' or 'z' or 'd' or 'b' or 'p';

    private static bool IsVowel(char c) => c is 'a' or 'i' or 'u' or 'e' or 'o';

    private static char Plain(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        'ō' or 'Ō' or 'ô' or 'Ô' => 'o',
        'ū' or 'Ū' or 'û' or 'Û' => 'u',
        'ā' or 'Ā' or 'â' or 'Â' => 'a',
        'ē' or 'Ē' or 'ê' or 'Ê' => 'e',
        'ī' or 'Ī' or 'î' or 'Î' => 'i',
        _ => c,
    };
}
