using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>Code of a financial institution (金融機関コード, 統一金融機関番号): 4 digits in a range that is given out. Weak: most numbers of four digits.</summary>
internal sealed class BankCodeRecognizer : ValueRecognizer
{
    public override string Id => "bank-code";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.BankName];

    public override CharacterClasses Allowed => CharacterClasses.Digit;

    public override CharacterClasses Required => CharacterClasses.Digit;

    public override int MinLength => 4;

    public override int MaxLength => 4;

    public override double ChanceOfShape => 0.95;

    public override ValueMatch Match(in CellText cell)
    {
        new TextCursor(cell.Text).ReadNumber(4, out int code);
        // 銀行 to 0999, 信用金庫 1000, 信用組合 2000, 労働金庫・農林中金 2950, 農協 3010 to 9375, 漁協 9450, ゆうちょ 9900.
        return code is (>= 1 and <= 2899) or (>= 2950 and <= 9499) or 9900 ? ValueMatch.Shape : ValueMatch.None;
    }
}
