namespace PiiClassifier.Recognizers;

/// <summary>物・数量: 500ml, 10個, 12本入, A4サイズ. It tells that a table is about things.</summary>
internal sealed class ProductWordRecognizer() : VocabularyRecognizer(
    "product-word",
    [],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.01,
    words: "",
    endings: """
        g kg mg ml mL L cc cm mm m 個 本 枚 箱 袋 冊 台 セット ケース パック ダース 個入 本入 枚入 袋入 缶 瓶 錠 式 用 用紙 型 サイズ
        円 味 入り 入 組 足 着 巻 束 丁 玉 食 人前 缶詰 機 器 剤 液 粉 材 板 管 線 油 紙 布 インチ GB TB MB W V A ケーブル カバー シート
        テープ ボックス ボトル キット セット品 部品 製品 商品
        """)
{
    // 500g and 12本 count things. Behind other characters the same endings tell nothing: 山本, 新聞紙.
    public override CharacterClasses Required => CharacterClasses.Digit;

    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        int unit = text.LastIndexOfAnyInRange('0', '9') + 1;
        return unit < text.Length && HasEnding(text[(unit - 1)..]) && !text.Contains('年') ? ValueMatch.Shape : ValueMatch.None;
    }
}
