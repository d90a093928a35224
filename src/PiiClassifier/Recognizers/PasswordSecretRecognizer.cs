using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Secret: password hash (crypt forms, 32, 40, 64 or 128 hexadecimal digits), JSON web token (RFC 7519) or key of a well-known service.</summary>
/// <remarks>
/// A hash does not count as advanced encryption (高度な暗号化) by itself. Hexadecimal digits may also be checksums of files.
/// </remarks>
internal sealed class PasswordSecretRecognizer : ValueRecognizer
{
    public override string Id => "password-secret";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.Password];

    public override CharacterClasses Allowed => (CharacterClasses)~0;

    public override int MinLength => 16;

    public override double ChanceOfShape => 0.01;

    public override double ChanceOfVerified => 0.001;

    private static readonly string[] Marks = ["$2a$", "$2b$", "$2y$", "$argon2", "$1$", "$5$", "$6$", "$y$", "pbkdf2", "{SSHA}", "{SHA}", "AKIA", "ghp_", "github_pat_", "xoxb-", "xoxp-", "sk_live_", "-----BEGIN "];

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        foreach (string mark in Marks)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal) && text.Length > mark.Length + 12) return ValueMatch.Verified;
        }
        if (text.StartsWith("eyJ", StringComparison.Ordinal)) return text.Count('.') == 2 ? ValueMatch.Verified : ValueMatch.None;
        if (text.Length is not (32 or 40 or 64 or 128) || !cell.Has(CharacterClasses.Latin) || cell.DigitCount == 0) return ValueMatch.None;
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return ValueMatch.None;
        }
        return ValueMatch.Shape;
    }
}
