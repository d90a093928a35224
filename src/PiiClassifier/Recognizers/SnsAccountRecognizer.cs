using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Account in a social network: LINE user id (U and 32 hexadecimal digits) and profile addresses verified, @handle as a shape.</summary>
internal sealed class SnsAccountRecognizer : ValueRecognizer
{
    public override string Id => "sns-account";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.SnsAccount];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen | CharacterClasses.Slash | CharacterClasses.Dot | CharacterClasses.Colon | CharacterClasses.At | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Latin;

    public override int MinLength => 3;

    public override int MaxLength => 120;

    public override double ChanceOfShape => 0.02;

    public override double ChanceOfVerified => 0.002;

    private static readonly string[] Sites =
    [
        "twitter.com/", "x.com/", "instagram.com/", "facebook.com/", "line.me/", "tiktok.com/@", "youtube.com/@", "linkedin.com/in/", "github.com/", "note.com/",
        "threads.net/@", "mixi.jp/",
    ];

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text[0] == '@') return IsHandle(text[1..]) ? ValueMatch.Shape : ValueMatch.None;
        if (text[0] == 'U' && text.Length == 33) return text[1..].ContainsAnyExcept(LowerHex) ? ValueMatch.None : ValueMatch.Verified;
        if (text.StartsWith("https://")) text = text[8..];
        else if (text.StartsWith("http://")) text = text[7..];
        if (text.StartsWith("www.")) text = text[4..];
        foreach (string site in Sites)
        {
            if (text.StartsWith(site, StringComparison.OrdinalIgnoreCase) && text.Length > site.Length) return ValueMatch.Verified;
        }
        return ValueMatch.None;
    }

    private static bool IsHandle(ReadOnlySpan<char> handle)
    {
        if (handle.Length is < 2 or > 30) return false;
        foreach (char c in handle)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-')) return false;
        }
        return true;
    }
}
