using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Place in an electoral roll (選挙人名簿): district, volume, page and line joined by hyphens: 12-3-045-21.</summary>
internal sealed class VoterRollNumberRecognizer : ValueRecognizer
{
    public override string Id => "voter-roll-number";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.VoterRollNumber];

    public override CharacterClasses Allowed => CharacterClasses.Digit | CharacterClasses.Hyphen;

    public override CharacterClasses Required => CharacterClasses.Digit | CharacterClasses.Hyphen;

    public override int MinLength => 7;

    public override int MaxLength => 16;

    public override double ChanceOfShape => 0.05;

    public override ValueMatch Match(in CellText cell)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        uint groups = DigitGroups.Read(cell.Text, buffer, out _);
        // Four groups of one to four digits.
        bool four = groups >> 12 is >= 1 and <= 4;
        for (uint rest = groups; four && rest != 0; rest >>= 4) four = (rest & 0xF) is >= 1 and <= 4;
        return four ? ValueMatch.Shape : ValueMatch.None;
    }
}
