using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Name of an account: DOMAIN\\user verified; a word of lower-case letters with digits, _ . or - in it as a weak shape.</summary>
internal sealed class LoginIdRecognizer : ValueRecognizer
{
    public override string Id => "login-id";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.LoginId];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen | CharacterClasses.Dot | CharacterClasses.Other;

    public override CharacterClasses Required => CharacterClasses.Latin;

    public override int MinLength => 3;

    public override int MaxLength => 64;

    public override double ChanceOfShape => 0.3;

    public override double ChanceOfVerified => 0.002;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        // Folding leaves the backslash; Japanese fonts and encodings may have made it a yen sign.
        int separator = text.IndexOfAny('\\', '¥');
        if (separator >= 0) return separator is >= 2 and <= 15 && IsDomain(text[..separator]) && IsName(text[(separator + 1)..]) ? ValueMatch.Verified : ValueMatch.None;
        bool mixed = cell.DigitCount > 0 || text.ContainsAny("_.-");
        return mixed && char.IsAsciiLetterLower(text[0]) && IsName(text) && !text.ContainsAnyInRange('A', 'Z') ? ValueMatch.Shape : ValueMatch.None;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain) => char.IsAsciiLetter(domain[0]) && IsName(domain);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length < 2) return false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-')) return false;
        }
        return true;
    }
}
