using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Postal code whose leading zero a spreadsheet dropped: 6 digits. Weak: any number of six digits.</summary>
internal sealed class PostalCodeWithoutZeroRecognizer : ValueRecognizer
{
    public override string Id => "postal-code-without-zero";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.PostalCode];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 6;

    public override int MaxLength => 6;

    public override double ChanceOfShape => 0.9;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> padded = stackalloc char[7];
        padded[0] = '0';
        cell.Text.CopyTo(padded[1..]);
        return cell.Text[0] != '0' && PostalRegions.IsListed(padded) ? ValueMatch.Shape : ValueMatch.None;
    }
}
