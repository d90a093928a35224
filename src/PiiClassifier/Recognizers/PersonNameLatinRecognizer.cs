using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A full name in Latin letters that is not Japanese: John Smith, Maria J. Garcia, Nguyen Van Minh, Dr. Jane Doe.</summary>
internal sealed class PersonNameLatinRecognizer : ValueRecognizer
{
    private const int MostParts = 4;

    public override string Id => "person-name-latin";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PersonName, PiiTypes.PersonNameRomaji, PiiTypes.FamilyMemberName];

    public override CharacterClasses Allowed => CharacterClasses.Latin | CharacterClasses.Space | CharacterClasses.Comma | CharacterClasses.Dot | CharacterClasses.Hyphen | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Latin | CharacterClasses.Space;

    public override int MinLength => 5;

    public override int MaxLength => 40;

    public override double ChanceOfShape => 0.01;

    public override double ChanceOfVerified => 0.004;

    // Names of the whole world: the lists know most of them, not nearly all.
    public override double TypicalShape => 0.85;

    public override double TypicalVerified => 0.65;

    public override ValueMatch Match(in CellText cell)
    {
        // Smith and Sons, Kuhn - Hane: companies are named after people too.
        if (cell.Text.Contains(" and ", StringComparison.OrdinalIgnoreCase) || cell.Text.Contains(" - ", StringComparison.Ordinal)) return ValueMatch.None;
        int words = 0;
        bool given = false;
        // A name of Japanese syllables alone is another recognizer's.
        bool foreign = false;
        int verified = 0;
        Span<char> spelling = stackalloc char[2 * Romaji.MaxLength];
        foreach (Range range in cell.Text.SplitAny(" ,-"))
        {
            ReadOnlySpan<char> part = cell.Text[range];
            if (part.IsEmpty || IsInitialOrTitle(part)) continue;
            if (++words > MostParts) return ValueMatch.None;
            ValueMatch asGiven = LatinNames.MatchGivenName(part);
            ValueMatch asSurname = LatinNames.MatchSurname(part);
            if (asGiven == ValueMatch.None && asSurname == ValueMatch.None) return ValueMatch.None;
            given |= asGiven != ValueMatch.None;
            foreign |= Romaji.Spell(part, spelling) == 0;
            if (asGiven == ValueMatch.Verified || asSurname == ValueMatch.Verified) verified++;
        }
        if (words < 2 || !given || !foreign || verified == 0) return ValueMatch.None;
        return verified == words ? ValueMatch.Verified : ValueMatch.Shape;
    }

    // J., Dr., Mr.
    private static bool IsInitialOrTitle(ReadOnlySpan<char> part) => part.Length <= 4 && part[^1] == '.' && char.IsAsciiLetterUpper(part[0]);
}
