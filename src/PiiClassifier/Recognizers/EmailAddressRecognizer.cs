using System.Buffers;
using System.Text;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Mail address, or several with ; , / or spaces between them.</summary>
/// <remarks>
/// RFC 5322 addr-spec, loosened: mobile carriers of Japan gave out addresses with two dots in a row or a dot before the @.
/// </remarks>
internal sealed class EmailAddressRecognizer : ValueRecognizer
{
    public override string Id => "email-address";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.EmailAddress];

    public override CharacterClasses Allowed => (CharacterClasses)~0;

    public override CharacterClasses Required => CharacterClasses.At;

    public override int MinLength => 6;

    public override double ChanceOfShape => 0.01;

    private static readonly SearchValues<char> NotInLocalPart = SearchValues.Create(" \"()<>[]");

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        bool any = false;
        foreach (Range range in text.SplitAny(";,/ 、"))
        {
            ReadOnlySpan<char> part = text[range];
            if (part.IsEmpty) continue;
            if (part[0] == '<' && part[^1] == '>') part = part[1..^1];
            if (!IsAddress(part)) return ValueMatch.None;
            any = true;
        }
        return any ? ValueMatch.Verified : ValueMatch.None;
    }

    /// <summary>Whether a text is one address.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> address)
    {
        int at = address.IndexOf('@');
        if (at is < 1 or > 64 || !Ascii.IsValid(address) || address[..at].ContainsAny(NotInLocalPart)) return false;
        ReadOnlySpan<char> domain = address[(at + 1)..];
        int dot = domain.LastIndexOf('.');
        if (dot < 1 || domain.Length > 255 || domain.Length - dot < 3 || domain.IndexOf("..") >= 0) return false;
        foreach (char c in domain[..dot])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return false;
        }
        foreach (char c in domain[(dot + 1)..])
        {
            if (!char.IsAsciiLetter(c)) return false;
        }
        return char.IsAsciiLetterOrDigit(domain[0]);
    }
}
