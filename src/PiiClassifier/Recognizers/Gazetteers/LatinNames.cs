using System.Buffers;

namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>Looks up single words in Latin letters among western names and Japanese ones in romaji.</summary>
internal static class LatinNames
{
    /// <summary>The longest word that is looked at.</summary>
    public const int MaxLength = 24;

    private const int Frequent = 3;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>How well a word is known as a given name.</summary>
    public static ValueMatch MatchGivenName(ReadOnlySpan<char> word) => Match(word, Gazetteer.WesternGivenNames, Gazetteer.GivenNameRomaji);

    /// <summary>How well a word is known as a surname.</summary>
    public static ValueMatch MatchSurname(ReadOnlySpan<char> word) => Match(word, Gazetteer.WesternSurnames, Gazetteer.SurnameRomaji);

    // JOHN, John and john are one; JoHn and iPhone are no names.
    private static ValueMatch Match(ReadOnlySpan<char> word, HashedWords western, HashedWords romaji)
    {
        if (word.Length is < 2 or > MaxLength || !IsWrittenLikeAName(word)) return ValueMatch.None;
        Span<char> small = stackalloc char[MaxLength];
        small = small[..word.ToLowerInvariant(small)];
        int known = western.ClassOf(small);
        if (known == Frequent) return ValueMatch.Verified;
        Span<char> spelling = stackalloc char[2 * Romaji.MaxLength];
        spelling = spelling[..Romaji.Spell(word, spelling)];
        if (spelling.Length > 2 && romaji.ClassOf(spelling) == Frequent) return ValueMatch.Verified;
        return known == HashedWords.Unknown ? ValueMatch.None : ValueMatch.Shape;
    }

    private static bool IsWrittenLikeAName(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyExcept(Letters)) return false;
        ReadOnlySpan<char> rest = word[1..];
        return !rest.ContainsAnyInRange('A', 'Z') || !word.ContainsAnyInRange('a', 'z');
    }
}
