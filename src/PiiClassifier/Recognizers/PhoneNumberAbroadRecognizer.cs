using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>A telephone number of another country: +1 206 804 8771, +86-10-1234-5678, and the ten digits of North America in their groups, (206) 804-8771.</summary>
/// <remarks>ITU-T E.164: + and at most 15 digits, country codes do not begin with 0. North American Numbering Plan: area code and exchange begin with 2 to 9.</remarks>
internal sealed class PhoneNumberAbroadRecognizer : ValueRecognizer
{
    private const int FewestDigits = 8;
    private const int MostDigits = 15;

    public override string Id => "phone-number-abroad";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PhoneNumber, PiiTypes.MobileNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen | CharacterClasses.Space | CharacterClasses.Dot | CharacterClasses.Bracket | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 9;

    public override int MaxLength => 24;

    public override double ChanceOfShape => 0.01;

    public override ValueMatch Match(in CellText cell) =>
        cell.Text[0] == '+' ? MatchInternational(cell.Text[1..]) : IsNorthAmerican(cell.Text) ? ValueMatch.Verified : ValueMatch.None;

    private static ValueMatch MatchInternational(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or ' ' or '.' or '(' or ')')) return ValueMatch.None;
        }
        // +81 is Japan, whose numbers are known better.
        bool abroad = text[0] is >= '1' and <= '9' && !text.StartsWith("81");
        return abroad && digits is >= FewestDigits and <= MostDigits ? ValueMatch.Verified : ValueMatch.None;
    }

    // 206-804-8771, (206)804-8771, (206) 804-8771, 206.804.8771, 1-206-804-8771; ten digits in a row are a number like others.
    private static bool IsNorthAmerican(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("1-") || text.StartsWith("1 ")) text = text[2..];
        bool bracket = text[0] == '(';
        if (bracket) text = text[1..];
        if (text.Length < 11 || text[0] is < '2' or > '9' || !AreDigits(text[..3])) return false;
        text = text[3..];
        if (bracket)
        {
            if (text[0] != ')') return false;
            text = text[1..].TrimStart(" -");
        }
        else
        {
            if (text[0] is not ('-' or '.' or ' ')) return false;
            text = text[1..];
        }
        return text.Length == 8 && text[0] is >= '2' and <= '9' && AreDigits(text[..3]) && text[3] is '-' or '.' or ' ' && AreDigits(text[4..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
