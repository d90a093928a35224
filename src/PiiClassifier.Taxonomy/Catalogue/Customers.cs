namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>顧客番号・会員番号: customer / member number.</summary>
    public static readonly PiiType CustomerNumber = new("customer-number", "顧客番号・会員番号", "Customer / member number", PiiGroup.Customer, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            顧客番号, 顧客コード, 顧客CD, 顧客ID, 顧客No, お客様番号, お客様コード, お客さま番号,
            お客様ID, 得意先個人番号, 会員番号, 会員コード, 会員ID, 会員No, 会員証番号, 会員カード番号,
            メンバーID, メンバー番号, ポイントカード番号, ポイント会員番号, カード会員ID, 利用者番号,
            利用者ID, 利用者コード, 利用者カード番号, 登録者番号, 契約者番号, 契約番号, 契約者ID,
            加入者ID, 申込番号, 申込者番号, 申請番号, 受付番号, 予約番号, 証券番号, 保険証券番号,
            水栓番号, お問合せ番号, 供給地点特定番号, 図書カード番号, 貸出カード番号, ICカード番号,
            カードIDm, 申請者番号, 注文者コード, 注文者番号, 購入者ID, 購入者コード, お届け先コード,
            届け先コード, 得意先担当者コード, 患者以外番号, 登録番号(会員), 利用者カードNo, 会員カードNo,
            顧客管理番号, 顧客識別番号, お客さまコード, お客さまID, お客さまNo,
            友の会番号, お得意様番号, 購読者番号, 紹介者会員番号,
            読者番号, モニターID,
            """),
        RomajiHeaders = Words("""
            kokyakuBango, kokyaku_bango, kokyakuNo, kokyakuCd, kokyakuCode, okyakusamaBango, kaiinBango,
            kaiin_bango, kaiinNo, kaiin_no, kaiinId, kaiinCd, riyoshaBango, riyoushaId, keiyakushaNo,
            keiyakuNo, moshikomiNo, uketsukeNo,
            """),
        EnglishHeaders = Words("""
            customerNumber, customer_number, customerNo, customerId, customer_id, customerCode, custNo,
            cust_id, clientId, client_id, clientCode, memberNumber, member_number, memberNo, memberId,
            member_id, membershipNumber, subscriberId, policyNumber, contractNumber, contractNo, accountId,
            loyaltyNumber, pointCardNumber, patronId, cardIdm, idm,
            """),
        ContextHeaders = Words("""
            申請番号, 受付番号, 予約番号, 契約番号, 申込番号, 証券番号, 登録者番号,
            紹介者ID, 紹介者コード,
            """),
        LookAlikes = Words("""
            得意先コード, 取引先コード, 法人番号, 企業コード, 商品番号, 注文番号, 伝票番号, 個人番号,
            顧客区分, 会員数, 会員種別, 会員ランク, 顧客満足度, 店舗番号, clientSecret, oauthClientId,
            azureClientId, httpClient, customerType,
            """),
    };

    /// <summary>患者番号・診察券番号: patient number.</summary>
    /// <remarks>Personal information; being a patient comes close to treatment information (Order art. 2 item 3).</remarks>
    public static readonly PiiType PatientNumber = new("patient-number", "患者番号・診察券番号", "Patient number", PiiGroup.Customer, AppiClass.PersonalInformation, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            患者番号, 患者ID, 患者No, 患者No., 患者コード, 患者CD, 診察券番号, 診察券No, 診察番号,
            診療番号, 診療録番号, カルテ番号, カルテNo, カルテID, 患者登録番号, 院内ID, 院内患者ID,
            外来番号, 入院番号, 受診番号, 受診者番号, 受診者ID, 健診番号, 受診券番号, 受診券整理番号,
            検体番号, 検査受付番号, 処方箋番号, 処方箋交付番号, レセプト番号, お薬手帳番号, 症例番号,
            被験者番号, 被験者ID, 接種券番号, 母子健康手帳番号,
            """),
        RomajiHeaders = Words("""
            kanjaBango, kanja_bango, kanjaNo, kanja_no, kanjaId, kanja_id, kanjaCd, shinsatsukenBango,
            sinsatukenNo, karuteNo, karuteBango, jushinshaNo, sesshukenBango,
            """),
        EnglishHeaders = Words("""
            patientNumber, patient_number, patientNo, patientId, patient_id, patientCode, medicalRecordNumber,
            medical_record_number, mrn, chartNumber, chart_no, karteNo, hospitalId, consultationCardNumber,
            visitNumber, examineeId, subjectId, caseNumber, specimenId, prescriptionNumber,
            vaccinationTicketNumber,
            """),
        ContextHeaders = Words("""
            受診番号, 症例番号, 検体番号, 入院番号,
            """),
        LookAlikes = Words("""
            患者数, 患者区分, 病床番号, 病棟コード, 医療機関番号, 医師コード, 診療科コード, 症例数,
            検体数, 薬品番号, patientCount, bedNo, doctorId, caseId,
            """),
        LegalBasis = "Personal information; being a patient comes close to treatment information (Order art. 2 item 3).",
    };

    private static PiiType[] Customers =>
    [
        CustomerNumber, PatientNumber,
    ];
}
