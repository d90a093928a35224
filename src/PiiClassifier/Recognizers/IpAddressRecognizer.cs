using System.Net;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>IP address: IPv4 with port or prefix length, IPv6 (RFC 4291); several with commas between them.</summary>
/// <remarks>
/// Alone it is personal-related information (個人関連情報, APPI article 2(7)), with a person it is personal information.
/// </remarks>
internal sealed class IpAddressRecognizer : ValueRecognizer
{
    public override string Id => "ip-address";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.IpAddress];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Dot | CharacterClasses.Colon | CharacterClasses.Comma | CharacterClasses.Slash | CharacterClasses.Space | CharacterClasses.Bracket;

    public override int MinLength => 4;

    public override int MaxLength => 200;

    public override double ChanceOfShape => 0.02;

    public override double ChanceOfVerified => 0.005;

    internal override CharacterClasses RequiredAny => CharacterClasses.Dot | CharacterClasses.Colon;

    public override ValueMatch Match(in CellText cell)
    {
        var worst = ValueMatch.Verified;
        foreach (Range range in cell.Text.Split(','))
        {
            ReadOnlySpan<char> part = cell.Text[range].Trim(' ');
            ValueMatch match = part.Count(':') > 1 ? MatchVersion6(part) : MatchVersion4(part);
            if (match < worst) worst = match;
        }
        return worst;
    }

    private static ValueMatch MatchVersion4(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        bool large = false;
        for (int i = 0; i < 4; i++)
        {
            if (i > 0 && !cursor.Skip('.')) return ValueMatch.None;
            bool padded = cursor.Next == '0';
            int length = cursor.ReadNumber(3, out int number);
            if (length == 0 || number > 255 || (padded && length > 1)) return ValueMatch.None;
            large |= number > 31;
        }
        int suffix;
        if (cursor.Skip(':') && (cursor.ReadNumber(5, out suffix) == 0 || suffix > 65535)) return ValueMatch.None;
        if (cursor.Skip('/') && (cursor.ReadNumber(2, out suffix) == 0 || suffix > 32)) return ValueMatch.None;
        if (!cursor.AtEnd) return ValueMatch.None;
        // 1.2.3.4 is a version or an outline number more often than an address.
        return large ? ValueMatch.Verified : ValueMatch.Shape;
    }

    private static ValueMatch MatchVersion6(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        if (slash >= 0 && (text.Length - slash is < 2 or > 4 || !DigitGroups.AllDigits(text[(slash + 1)..]))) return ValueMatch.None;
        if (slash >= 0) text = text[..slash];
        // 12:30:45 is a time: an address has :: or all eight groups.
        bool possible = text.IndexOf("::") >= 0 || text.Count(':') == 7;
        return possible && text.Length > 3 && IPAddress.IsValid(text) ? ValueMatch.Verified : ValueMatch.None;
    }
}
