using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>預金種目.</summary>
internal sealed class AccountKindRecognizer() : VocabularyRecognizer(
    "account-kind",
    [PiiTypes.BankName],
    chanceOfShape: 0.003,
    chanceOfVerified: 0.003,
    words: """
        普通 普通預金 当座 当座預金 貯蓄 貯蓄預金 総合 総合口座 普通口座 納税準備 納税準備預金 通常貯金 振替口座 定期預金 定期 通知預金 別段預金 1:普通 2:当座
        4:貯蓄 1普通 2当座 4貯蓄 フツウ トウザ チヨチク
        """);
