using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>介護認定 (介護保険法7条), 公的扶助 (生活保護法11条) と福祉の区分.</summary>
internal sealed class CareLevelRecognizer() : VocabularyRecognizer(
    "care-level",
    [PiiTypes.WelfareAssistance],
    chanceOfShape: 0.1,
    chanceOfVerified: 0.002,
    words: """
        要介護1 要介護2 要介護3 要介護4 要介護5 要支援1 要支援2 要介護度1 要介護度2 要介護度3 要介護度4 要介護度5 要介護 要支援 経過的要介護 事業対象者 自立
        自立(非該当) 非該当(自立) 要介護一 要介護二 要介護三 要介護四 要介護五 要支援一 要支援二 生活保護 生活保護受給 生活保護受給者 生活保護受給中 被保護世帯 生保
        生保受給 生活扶助 住宅扶助 教育扶助 医療扶助 介護扶助 出産扶助 生業扶助 葬祭扶助 中国残留邦人等支援給付 就学援助 要保護 準要保護 児童扶養手当 特別児童扶養手当
        児童手当 特別障害者手当 ひとり親家庭等医療 重度心身障害者医療 遺族年金 障害年金 障害基礎年金 住民税非課税世帯 非課税世帯 生活困窮者 介護1 介護2 介護3 介護4
        介護5 支援1 支援2 独居高齢者 一人暮らし高齢者 要配慮者 避難行動要支援者
        """,
    weakWords: "非該当 申請中 未申請 認定 却下 受給 受給中 なし",
    endings: "扶助 支援給付");
