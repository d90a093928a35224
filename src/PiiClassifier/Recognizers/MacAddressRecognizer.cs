using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>MAC address (IEEE 802): 12 hexadecimal digits in pairs with : or -, or in fours with full stops. Without separators a shape.</summary>
internal sealed class MacAddressRecognizer : ValueRecognizer
{
    public override string Id => "mac-address";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.DeviceIdentifier];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen | CharacterClasses.Colon | CharacterClasses.Dot;

    public override int MinLength => 12;

    public override int MaxLength => 17;

    public override double ChanceOfShape => 0.02;

    public override double ChanceOfVerified => 0.002;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        bool distinct = text.ContainsAnyExcept(text[0], '-', ':');
        if (!distinct) return ValueMatch.None;
        return text.Length switch
        {
            12 => IsHex(text) && cell.Has(CharacterClasses.Latin) && cell.DigitCount > 0 ? ValueMatch.Shape : ValueMatch.None,
            14 => IsGrouped(text, 4, '.') ? ValueMatch.Verified : ValueMatch.None,
            17 => IsGrouped(text, 2, ':') || IsGrouped(text, 2, '-') ? ValueMatch.Verified : ValueMatch.None,
            _ => ValueMatch.None,
        };
    }

    private static bool IsGrouped(ReadOnlySpan<char> text, int size, char separator)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i % (size + 1) == size ? text[i] != separator : !char.IsAsciiHexDigit(text[i])) return false;
        }
        return true;
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }
        return true;
    }
}
