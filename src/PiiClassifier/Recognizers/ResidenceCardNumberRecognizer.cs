using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a residence card (在留カード) or special permanent resident certificate: two letters, eight digits, two letters.</summary>
/// <remarks>
/// Immigration Control Act (入管法) article 19-4; identification code by APPI Enforcement Rules article 4. No public check digit.
/// </remarks>
internal sealed class ResidenceCardNumberRecognizer : ValueRecognizer
{
    public override string Id => "residence-card-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.ResidenceCardNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Space | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Latin;

    public override int MinLength => 12;

    public override int MaxLength => 14;

    public override double ChanceOfShape => 0.002;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> letters = stackalloc char[12];
        int length = 0;
        foreach (char c in cell.Text)
        {
            if (c is ' ' or '-') continue;
            if (length == 12) return ValueMatch.None;
            letters[length++] = c;
        }
        if (length != 12 || !DigitGroups.AllDigits(letters[2..10])) return ValueMatch.None;
        return IsPair(letters[..2]) && IsPair(letters[10..]) ? ValueMatch.Verified : ValueMatch.None;
    }

    private static bool IsPair(ReadOnlySpan<char> letters) => char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[1]);
}
