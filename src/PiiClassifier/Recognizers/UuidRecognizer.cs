using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>UUID (RFC 9562): 8-4-4-4-12 hexadecimal digits, as advertising ids, cookie ids and surrogate keys are.</summary>
/// <remarks>
/// Every kind of record may have a UUID as its key: without a header of a device or a person it tells little.
/// </remarks>
internal sealed class UuidRecognizer : ValueRecognizer
{
    public override string Id => "uuid";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.DeviceIdentifier, PiiTypes.LoginId, PiiTypes.CustomerNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen | CharacterClasses.Bracket;

    public override CharacterClasses Required => CharacterClasses.Hyphen;

    public override int MinLength => 36;

    public override int MaxLength => 38;

    public override double ChanceOfShape => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.Length == 38 && text[0] == '{' && text[^1] == '}') text = text[1..^1];
        if (text.Length != 36 || !text.ContainsAnyExcept('0', '-')) return ValueMatch.None;
        for (int i = 0; i < text.Length; i++)
        {
            bool hyphen = i is 8 or 13 or 18 or 23;
            if (hyphen ? text[i] != '-' : !char.IsAsciiHexDigit(text[i])) return ValueMatch.None;
        }
        return ValueMatch.Verified;
    }
}
