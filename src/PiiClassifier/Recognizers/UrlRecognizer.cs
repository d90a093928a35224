using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Look-alike: address of a web page or file (RFC 3986) with http, https, ftp or www.</summary>
internal sealed class UrlRecognizer : ValueRecognizer
{
    public override string Id => "url";

    public override IReadOnlyList<PiiType> Types { get; } = [];

    public override CharacterClasses Allowed => (CharacterClasses)~0;

    public override CharacterClasses Required => CharacterClasses.Dot | CharacterClasses.Latin;

    public override int MinLength => 8;

    public override double ChanceOfShape => 0.02;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        foreach (string start in (ReadOnlySpan<string>)["https://", "http://", "ftp://", "www."])
        {
            if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> rest = text[start.Length..];
            return rest.IndexOf('.') > 0 && !rest.Contains(' ') ? ValueMatch.Verified : ValueMatch.None;
        }
        return ValueMatch.None;
    }
}
