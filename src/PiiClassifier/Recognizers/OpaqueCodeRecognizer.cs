using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Number of a person inside one organisation: digits with leading zeros, or capital letters mixed with digits. Weak: every kind of record has such codes.</summary>
/// <remarks>
/// Distinct values, constant length and the header decide.
/// </remarks>
internal sealed class OpaqueCodeRecognizer : ValueRecognizer
{
    public override string Id => "opaque-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.EmployeeNumber, PiiTypes.CustomerNumber, PiiTypes.StudentNumber, PiiTypes.PatientNumber, PiiTypes.ResidentId];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Latin | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 3;

    public override int MaxLength => 16;

    public override double ChanceOfShape => 0.5;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.ContainsAnyInRange('a', 'z') || text[0] == '-' || text[^1] == '-') return ValueMatch.None;
        // One hyphen at most: A-12345, 2024-001.
        if (text.Count('-') > 1) return ValueMatch.None;
        if (cell.Has(CharacterClasses.Latin)) return cell.DigitCount >= 3 && IsAscii(text) ? ValueMatch.Shape : ValueMatch.None;
        return text[0] == '0' && text.ContainsAnyExcept('0') ? ValueMatch.Shape : ValueMatch.None;
    }

    // Latin holds letters with marks, which codes do without.
    private static bool IsAscii(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('-', 'Z');
}
