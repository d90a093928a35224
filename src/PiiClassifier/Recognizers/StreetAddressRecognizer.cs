using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>町域・番地 without a municipality, and 方書: 大字上白銀町1-1, 南瓦町3番1号, サンハイツ201号室, 佐藤様方.</summary>
internal sealed class StreetAddressRecognizer : ValueRecognizer
{
    private static readonly string[] Buildings =
        ["マンション", "アパート", "ハイツ", "コーポ", "荘", "ハウス", "レジデンス", "ビル", "団地", "メゾン", "パレス", "コート", "タワー", "住宅", "寮", "棟"];

    public override string Id => "street-address";

    public override IReadOnlyList<PiiType> Types { get; } = [PiiTypes.StreetAddress, PiiTypes.Address];

    public override CharacterClasses Allowed => (CharacterClasses)~0 & ~CharacterClasses.At & ~CharacterClasses.Colon;

    public override int MinLength => 3;

    public override int MaxLength => 60;

    public override double ChanceOfShape => 0.01;

    public override double ChanceOfVerified => 0.004;

    internal override CharacterClasses RequiredAny => CharacterClasses.Kanji | CharacterClasses.Katakana | CharacterClasses.Hiragana;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.EndsWith("様方", StringComparison.Ordinal) || text.EndsWith("号室", StringComparison.Ordinal)) return ValueMatch.Verified;
        bool endsWithDigit = text[^1] is >= '0' and <= '9';
        // What is behind a town tells; where there is no number at all, as in names, none is looked for.
        int town = endsWithDigit || Places.HasLot(text) ? Places.TownLength(text) : 0;
        if (town > 1 && Places.HasLot(text[town..])) return ValueMatch.Verified;
        // A known town and a number: 上白銀町1. A town alone (本町) is a region's.
        if (town > 1 && text.Length > town && endsWithDigit && cell.DigitCount <= 5) return ValueMatch.Shape;
        if (cell.DigitCount == 0) return text.Contains("丁目", StringComparison.Ordinal) ? ValueMatch.Shape : ValueMatch.None;
        return IsLot(text) || IsRoom(text) ? ValueMatch.Shape : ValueMatch.None;
    }

    private static bool IsLot(ReadOnlySpan<char> text) =>
        text.Contains("丁目", StringComparison.Ordinal) || text.Contains("番地", StringComparison.Ordinal)
        || (text.Contains('番') && text.EndsWith('号')) || (text.StartsWith('字') && Places.HasLot(text));

    private static bool IsRoom(ReadOnlySpan<char> text)
    {
        if (text[^1] is not (>= '0' and <= '9' or '号' or 'F')) return false;
        foreach (string building in Buildings)
        {
            if (text.Contains(building, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
