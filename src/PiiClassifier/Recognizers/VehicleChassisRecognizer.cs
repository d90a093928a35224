using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Chassis number (車台番号) of the Japanese market, ZVW30-1234567, or vehicle identification number of 17 characters (ISO 3779).</summary>
internal sealed class VehicleChassisRecognizer : ValueRecognizer
{
    public override string Id => "vehicle-chassis";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.VehicleNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Latin;

    public override int MinLength => 9;

    public override int MaxLength => 17;

    public override double ChanceOfShape => 0.03;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int hyphen = text.IndexOf('-');
        if (hyphen < 0) return text.Length == 17 && cell.DigitCount is >= 5 and <= 15 && IsVin(text) ? ValueMatch.Shape : ValueMatch.None;
        ReadOnlySpan<char> serial = text[(hyphen + 1)..];
        if (hyphen is < 3 or > 7 || serial.Length is < 6 or > 7 || !DigitGroups.AllDigits(serial)) return ValueMatch.None;
        ReadOnlySpan<char> model = text[..hyphen];
        return char.IsAsciiLetterUpper(model[0]) && model.ContainsAnyInRange('0', '9') && !model.ContainsAnyInRange('a', 'z') ? ValueMatch.Shape : ValueMatch.None;
    }

    private static bool IsVin(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && (!char.IsAsciiLetterUpper(c) || c is 'I' or 'O' or 'Q')) return false;
        }
        // The last four are a serial number everywhere.
        return DigitGroups.AllDigits(text[^4..]);
    }
}
