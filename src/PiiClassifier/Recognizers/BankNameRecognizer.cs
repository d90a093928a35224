using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>金融機関名: みずほ銀行, 青い森信用金庫, つがる弘前農協; verified when the Zengin system knows the bank.</summary>
internal sealed class BankNameRecognizer() : VocabularyRecognizer(
    "bank-name",
    [PiiTypes.BankName],
    chanceOfShape: 0.004,
    chanceOfVerified: 0.002,
    words: "ゆうちょ ゆうちょ銀行 ゆうちよ 郵便局 三菱UFJ 三菱UFJ銀行 三井住友 三井住友銀行 みずほ りそな 楽天銀行 PayPay銀行 住信SBIネット銀行 ソニー銀行 イオン銀行 セブン銀行",
    endings: "銀行 信用金庫 信金 信用組合 信組 労働金庫 労金 農協 農業協同組合 漁協 漁業協同組合 信連 ギンコウ シンキン シンヨウキンコ ノウキヨウ ノウキョウ バンク")
{
    // A bank that the gazetteer knows.
    internal override IEnumerable<char>? LastCharacters => null;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        ValueMatch match = base.Match(cell);
        // Short names of banks (青森, 中国) are names of places too: they are known only together with what they are.
        if (match == ValueMatch.Shape && (Gazetteer.Banks.Contains(text) || (text.EndsWith("銀行", StringComparison.Ordinal) && Gazetteer.Banks.Contains(text[..^2])))) return ValueMatch.Verified;
        return match == ValueMatch.None && Gazetteer.Banks.Contains(text) ? ValueMatch.Shape : match;
    }
}
