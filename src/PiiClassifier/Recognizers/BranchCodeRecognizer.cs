using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Code of a branch: 3 digits; behind the code of the institution (0001-123) verified. Weak: any number of three digits.</summary>
internal sealed class BranchCodeRecognizer : ValueRecognizer
{
    public override string Id => "branch-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BankName];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 3;

    public override int MaxLength => 8;

    public override double ChanceOfShape => 1;

    public override double ChanceOfVerified => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        if (cell.Text.Length == 3) return DigitGroups.AllDigits(cell.Text) ? ValueMatch.Shape : ValueMatch.None;
        return cell.Text.Length == 8 && cell.Text[4] == '-' && cell.DigitCount == 7 ? ValueMatch.Verified : ValueMatch.None;
    }
}
