using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Classification;

/// <summary>Owners of columns that are not the person whom a row is about: they are named beside a company, an order, a document.</summary>
internal static class SecondaryOwners
{
    private static readonly HashSet<string> Words =
    [
        .. new[]
        {
            "担当者", "担当", "営業担当", "営業担当者", "代表者", "法人代表者", "代表", "責任者", "管理者", "作成者", "更新者", "最終更新者", "登録者", "登録担当者", "承認者", "入力者", "確認者", "報告者",
            "開設者", "設置者", "施設長", "店長", "院長", "園長", "校長", "理事長", "会長", "注文者", "購入者", "注文主", "依頼主", "ご依頼主", "依頼者", "依頼人", "送り主", "届け先", "お届け先", "届先", "お届先", "配送先", "送付先", "送り先",
            "発注者", "発注担当者", "受注担当者", "著者", "評価者", "評価実施者", "担当スタッフ", "監督", "発送者", "差出人", "受取人", "主治医", "担当医", "上司", "所属長", "紹介者", "友人", "ご友人", "知人", "防火管理者", "契約担当者", "店主", "オーナー", "幹事", "社長",
        }.Select(HeaderKey.Of),
        "contact", "representative", "manager", "author", "creator", "updater", "shipping", "owner",
    ];

    /// <summary>Whether an owner word of the lexicon is one of them.</summary>
    public static bool Contains(string ownerWord) => Words.Contains(ownerWord);
}
