namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>公的扶助・福祉・介護認定: public assistance, welfare and care-need certification.</summary>
    /// <remarks>Not special-care under APPI art. 2(3); may be 条例要配慮個人情報 (APPI art. 60(5)).</remarks>
    public static readonly PiiType WelfareAssistance = new("welfare-assistance", "公的扶助・福祉・介護認定", "Public assistance, welfare and care-need certification", PiiGroup.Welfare, AppiClass.PersonalInformation, risk: 4)
    {
        JapaneseHeaders = Words("""
            生活保護, 生活保護区分, 生活保護受給, 生活保護有無, 生保, 生保区分, 生保受給, 被保護者番号,
            保護開始日, 保護廃止日, ケース番号, ケースワーカー, 該当年度生活保護有無, 公的扶助, 扶助区分,
            住宅扶助, 医療扶助, 困窮区分, 生活困窮, 就学援助, 就学援助区分, 就学援助有無,
            該当年度就学援助有無, 要保護準要保護区分, 準要保護, 児童扶養手当, 児童扶養手当受給,
            児童手当受給者, 特別児童扶養手当, ひとり親家庭医療, 重度医療受給者, 子ども医療受給者番号,
            福祉サービス, 福祉区分, 給付金区分, 臨時特別給付金, 減免区分, 減免事由, 要介護度, 要介護認定,
            要介護状態区分, 要介護区分, 介護度, 介護区分, 介護認定日, 認定有効期間, 要支援, 要支援区分,
            ケアプラン, ケアマネ, ケアマネジャー, 認知症自立度, 日常生活自立度, 障害者自立支援,
            避難行動要支援者, 避難支援区分, 保育認定, 保育料階層, 要介護, 介護認定, 介護, 認定期間,
            認定期間開始, 認定期間終了, 認定日(介護), 認定開始日, 認定終了日, サービス種類(介護),
            受給者区分, 認定区分(介護), 要介護認定区分,
            非課税世帯,
            一次判定結果, 二次判定結果,
            """),
        RomajiHeaders = Words("""
            seikatsuHogo, seikatuhogo, seiho, hogoKubun, hogoKaishiBi, shugakuEnjo, syuugakuEnjo,
            jidoFuyoTeate, yokaigodo, youkaigodo, yoKaigoKubun, kaigoNintei, ninteiYukoKikan, genmenKubun,
            hinanYoShien, hoikuNintei,
            """),
        EnglishHeaders = Words("""
            welfare, welfareRecipient, publicAssistance, public_assistance, livelihoodProtection, benefitStatus,
            benefitType, schoolExpenseAid, childAllowance, childRearingAllowance, careLevel, care_level,
            nursingCareLevel, ltcLevel, careNeedLevel, careCertification, careManager, exemptionReason,
            evacuationSupport, childcareCertification,
            """),
        ContextHeaders = Words("""
            減免区分, 減免事由, 給付金区分, ケース番号, 介護, 認定期間, 認定期間開始, 認定期間終了,
            認定開始日, 認定終了日,
            支援区分, 保護区分, 受給区分, ADL, サービス利用, 児童手当,
            認定結果,
            """),
        LookAlikes = Words("""
            個人情報保護, データ保護区分, 行保護, シート保護, 環境保護区分, 保護者氏名, 保護猫, 福祉施設名,
            福利厚生, 介護休暇, 介護保険料, 介護手当, 給付管理番号, 減価償却, 給付率, protectionLevel,
            sheetProtection, welfareFacility,
            """),
        LegalBasis = "Not special-care under APPI art. 2(3); may be 条例要配慮個人情報 (APPI art. 60(5)).",
    };

    private static PiiType[] Welfare =>
    [
        WelfareAssistance,
    ];
}
