namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>個人番号(マイナンバー): individual Number (My Number).</summary>
    /// <remarks>My Number Act art. 2(5) and (8); check digit: Order art. 8, MIC Ordinance 85 of 2014 art. 5.</remarks>
    public static readonly PiiType MyNumber = new("my-number", "個人番号(マイナンバー)", "Individual Number (My Number)", PiiGroup.GovernmentId, AppiClass.SpecificPersonalInformation, risk: 5)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            個人番号, マイナンバー, まいなんばー, マイナンバー（個人番号）, 個人番号（マイナンバー）,
            個人番号(12桁), 個人番号１２桁, 本人個人番号, 従業員マイナンバー, 本人マイナンバー,
            家族マイナンバー, 配偶者マイナンバー, 配偶者個人番号, 扶養親族個人番号, 被扶養者マイナンバー,
            扶養者個人番号1, 個人No, 個人No.(マイナンバー), マイナンバーカード番号, 個人番号カード番号,
            MYNUMBER, マイNo, 社会保障・税番号, 共通番号, 個人識別番号, 申請者個人番号, 受給者個人番号,
            支払を受ける者の個人番号, 控除対象配偶者個人番号, 世帯員個人番号, マイナンバー番号,
            """),
        RomajiHeaders = Words("""
            kojinBango, kojin_bango, kojinBangou, kojinNo, kojin_no, mainanba, mainanbaa, maina, mynum,
            """),
        EnglishHeaders = Words("""
            my_number, individualNumber, individual_number, myNo, my_no, nationalId, national_id,
            personalNumber, taxId, socialSecurityTaxNumber, spouseMyNumber, dependentMyNumber,
            jpIndividualNumber,
            """),
        LookAlikes = Words("""
            法人番号, 会社法人等番号, 個人コード, 個人ID, 職員番号, 社員番号, 個人整理番号, 宛名番号,
            番号, 注文番号, 伝票番号, 12桁番号, マイナンバー提出有無, マイナンバー確認日,
            マイナンバーカード有効期限, マイナンバーカード取得状況, マイナポイント, マイナンバー同意,
            MyNumberFlag,
            """),
        LegalBasis = "My Number Act art. 2(5) and (8); check digit: Order art. 8, MIC Ordinance 85 of 2014 art. 5.",
    };

    /// <summary>住民票コード: resident record code.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 6 (住民票コード).</remarks>
    public static readonly PiiType ResidentRecordCode = new("resident-record-code", "住民票コード", "Resident record code", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 5)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            住民票コード, 住民票CD, 住民票コード(11桁), 住民票コード１１桁, 住民票コード番号, 住基コード,
            住基ネットコード, 住基番号, 住民コード11桁, 本人住民票コード, 申請者住民票コード,
            世帯員住民票コード, 住民票番号, 個人住民票コード, 住民票コード1, 新住民票コード, 旧住民票コード,
            住民票コード（変更前）, 年金住民票コード, ジュウミンヒョウコード,
            """),
        RomajiHeaders = Words("""
            juminhyoCode, juminhyo_code, juminhyouCode, juuminhyouCode, juminhyoCd, juki_code, jukiCode,
            jukiNetCode,
            """),
        EnglishHeaders = Words("""
            residentRecordCode, resident_record_code, residentsCode, residents_code, residentCode,
            residentRegistryCode, basicResidentRegisterCode,
            """),
        LookAlikes = Words("""
            住民コード, 宛名番号, 個人番号, 世帯番号, 住民種別コード, 住民区分, 住民票発行番号,
            住民票発行日, 住民税コード, 自治体コード, 外国人登録番号,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 6 (住民票コード).",
    };

    /// <summary>宛名番号・世帯番号: municipal addressee / household number.</summary>
    public static readonly PiiType ResidentId = new("resident-id", "宛名番号・世帯番号", "Municipal addressee / household number", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            宛名番号, 宛名コード, 宛名ID, 識別コード, 識別番号, 個人コード, 個人ID, 個人CD, 個人整理番号,
            住民コード, 住民番号, 住民ID, 世帯番号, 世帯コード, 世帯No, 世帯ID, 世帯整理番号,
            世帯主識別コード, 世帯主宛名番号, 行政番号, 団体内統合宛名番号, 統合宛名番号, 納税義務者番号,
            納税者番号, 通知書番号, 台帳番号, 対象者番号, 賦課番号, 義務者コード, 家屋所有者宛名番号,
            共有者コード,
            受給番号, 住登外番号, 名寄番号,
            """),
        RomajiHeaders = Words("""
            atenaBango, atena_bango, atenaNo, atena_no, shikibetsuCode, shikibetsu_code, kojinCode,
            kojin_cd, setaiCode, setai_code, setaiBango, setaiNo, setai_no, juminCode, juminNo,
            daihyoshaShikibetsuCode, nozeiGimushaNo,
            """),
        EnglishHeaders = Words("""
            residentId, resident_id, citizenId, citizen_id, householdNumber, household_number, householdId,
            household_id, householdNo, addresseeNumber, personId, person_id, identificationCode,
            taxpayerNumber, id_number,
            """),
        ContextHeaders = Words("""
            識別番号, 台帳番号, 対象者番号, 通知書番号, 賦課番号, 個人ID, 個人CD, 識別コード,
            """),
        LookAlikes = Words("""
            個人番号, 住民票コード, 世帯数, 世帯人数, 世帯主名, 世帯主氏名, 宛名, 宛名ラベル, 識別子,
            商品識別コード, 法人識別番号, UUID, 管理番号, 整理番号,
            """),
    };

    /// <summary>基礎年金番号: basic pension number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 4 (基礎年金番号).</remarks>
    public static readonly PiiType BasicPensionNumber = new("basic-pension-number", "基礎年金番号", "Basic pension number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            基礎年金番号, 基礎年金番号(10桁), 基礎年金番号１, 基礎年金番号2, 基礎年金番号上4桁,
            基礎年金番号下6桁, 年金番号, 年金手帳番号, 年金手帳の記号番号, 年金手帳記号番号, 年金記号番号,
            国民年金番号, 国民年金手帳番号, 厚生年金番号, 厚生年金記号番号, 厚生年金被保険者番号,
            年金証書番号, 年金コード, 基礎年金No, 基年番号, 本人基礎年金番号, 配偶者基礎年金番号,
            第３号基礎年金番号, ねんきん番号, キソネンキンバンゴウ, 厚年番号, 厚年,
            """),
        RomajiHeaders = Words("""
            kisoNenkinBango, kiso_nenkin_bango, kisonenkin, kisoNenkinNo, nenkinBango, nenkin_bango, nenkinNo,
            kousei_nenkin_no, nankinNo,
            """),
        EnglishHeaders = Words("""
            basicPensionNumber, basic_pension_number, basicPensionNo, base_pension_num, basePensionNum,
            pensionNumber, pension_number, pensionNo, pensionHandbookNumber, welfarePensionNumber,
            """),
        ContextHeaders = Words("""
            厚年,
            """),
        LookAlikes = Words("""
            年金額, 年金受給額, 年金種別, 年金加入日, 年金事務所, 事業所整理記号, 事業所番号,
            被保険者整理番号, 厚生年金保険料, 厚生年金基金名, 基金加入員番号, 年金資格取得日,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 4 (基礎年金番号).",
    };

    /// <summary>雇用保険被保険者番号: employment insurance number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 10, Rules art. 4 (雇用保険被保険者証の番号).</remarks>
    public static readonly PiiType EmploymentInsuranceNumber = new("employment-insurance-number", "雇用保険被保険者番号", "Employment insurance number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            雇用保険被保険者番号, 雇用保険番号, 雇用保険No, 雇用保険No., 雇保番号, 雇保No,
            雇用保険被保険者No, 雇用保険の被保険者番号, 被保険者番号(雇用保険), 雇用保険証番号,
            雇用保険被保険者証番号, 雇用保険者番号, 雇用被保険者番号, 雇用保険番号(4桁), 雇用保険番号(6桁),
            雇用保険番号(CD), 雇用保険番号1, 雇用保険番号2, 雇用保険番号3, 失業保険番号, 前職雇用保険番号,
            雇用保険被保険者番号１, コヨウホケンバンゴウ, 雇保, 雇用保険,
            雇保被保番,
            """),
        RomajiHeaders = Words("""
            koyoHokenBango, koyo_hoken_bango, koyouHokenNo, koyouhokenbangou, koyoHokenNo, koyouHoken_no,
            koho_no,
            """),
        EnglishHeaders = Words("""
            employmentInsuranceNumber, employment_insurance_number, employmentInsuranceNo,
            employment_insurance_reference_number, employmentInsuranceReferenceNumber, laborInsuranceNumber,
            unemploymentInsuranceNumber, empInsNo, koyoInsNo,
            """),
        ContextHeaders = Words("""
            雇保, 雇用保険,
            """),
        LookAlikes = Words("""
            雇用保険料, 雇用保険料率, 雇用保険適用事業所番号, 雇用保険事業所番号, 事業所番号, 労働保険番号,
            雇用保険加入有無, 雇用保険区分, 雇用保険資格取得日, 雇用保険加入日, 離職票番号, 求職番号,
            健康保険番号,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 10, Rules art. 4 (雇用保険被保険者証の番号).",
    };

    /// <summary>健康保険・介護保険の被保険者記号番号: health / long-term-care insurance symbol and number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 items 3, 7, 8 and 10 (国保・後期・介護・健康保険の記号番号).</remarks>
    public static readonly PiiType HealthInsuranceNumber = new("health-insurance-number", "健康保険・介護保険の被保険者記号番号", "Health / long-term-care insurance symbol and number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            健康保険番号, 健保番号, 健康保険被保険者番号, 健康保険被保険者証番号, 健康保険被保険者証記号,
            健康保険証番号, 保険証番号, 保険証記号, 保険証記号番号, 被保険者番号, 被保険者証番号,
            被保険者記号, 被保険者証記号番号, 記号番号, 記号・番号, 記号, 保険証の記号, 保険証の番号,
            枝番, 保険証枝番, 被保険者整理番号, 健康保険被保険者整理番号, 健保整理番号, 組合員証記号番号,
            組合員証番号, 組合員番号, 共済組合員番号, 加入者番号, 国保番号, 国保記号番号, 国民健康保険番号,
            国保被保険者番号, 後期高齢者医療被保険者番号, 後期高齢被保険者番号, 後期被保険者番号,
            介護保険被保険者番号, 介護保険番号, 介護被保険者番号, 受給者番号, 公費受給者番号, 医療証番号,
            医療受給者証番号, 資格確認書番号, 健保, 被保番号, 被保険者証記号, 旧被保険者番号, 受給者証番号,
            共済番号,
            """),
        RomajiHeaders = Words("""
            kenkoHokenBango, kenko_hoken_bango, kenkouHokenNo, kempoNo, kenpoBango, hihokenshaBango,
            hihokenshaNo, hihokensha_no, kigoBango, kigo, hokenshoBango, hokensyoNo, kokuhoBango,
            kaigoHokenBango, kumiaiinNo, jukyushaNo,
            """),
        EnglishHeaders = Words("""
            healthInsuranceNumber, health_insurance_number, healthInsuranceNo, insuranceNumber, insurance_number,
            insuredNumber, insured_number, insuredPersonNumber, insuredSymbol, insuranceSymbol,
            insuranceCardNumber, branchNumber, healthInsuranceCardNumber, nationalHealthInsuranceNumber,
            ltcInsuredNumber, beneficiaryNumber, publicExpenseRecipientNumber,
            """),
        ContextHeaders = Words("""
            記号, 枝番, 記号番号, 記号・番号, 被保険者番号, 受給者番号, 加入者番号, 被保険者整理番号,
            健保, 共済番号, 組合員番号,
            """),
        LookAlikes = Words("""
            保険者番号, 保険会社名, 保険種別, 保険料, 健康保険料, 健康保険加入日, 健康保険区分, 事業所記号,
            証券番号, 生命保険証券番号, 自動車保険証券番号, 自賠責証明書番号, ゆうちょ記号, 会員番号,
            年金番号, 雇用保険番号, 商品記号,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 items 3, 7, 8 and 10 (国保・後期・介護・健康保険の記号番号).",
    };

    /// <summary>保険者番号: insurer number.</summary>
    public static readonly PiiType InsurerNumber = new("insurer-number", "保険者番号", "Insurer number", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            保険者番号, 保険者番号(8桁), 保険者番号（6桁）, 保険者No, 保険者No., 保険者コード, 保険者CD,
            健保保険者番号, 健康保険保険者番号, 国保保険者番号, 後期高齢保険者番号, 介護保険者番号,
            介護保険保険者番号, 保険者証番号, 主保険者番号, 保険者番号1, 公費負担者番号, 公費負担者番号1,
            公費負担者番号２, 公費番号, 第一公費負担者番号, 負担者番号, 法別番号, 健保組合番号,
            ホケンシャバンゴウ, 証記載保険者番号,
            支払基金番号,
            """),
        RomajiHeaders = Words("""
            hokenshaBango, hokensha_bango, hokensyaBango, hokensyaNo, hokenshaNo, hokensha_no, kohiFutanshaNo,
            kouhiFutansyaBango,
            """),
        EnglishHeaders = Words("""
            insurerNumber, insurer_number, insurerNo, insurerCode, insurer_code, insuranceProviderNumber,
            payerNumber, payerId, publicExpenseProviderNumber, healthInsurerId,
            """),
        ContextHeaders = Words("""
            負担者番号, 公費番号,
            保険者, 保険者名,
            """),
        LookAlikes = Words("""
            被保険者番号, 保険者名, 保険者名称, 保険会社コード, 保険証番号, 事業所番号, 医療機関コード,
            医療機関番号, 薬局コード, 金融機関コード, 団体コード, 8桁コード,
            """),
    };

    /// <summary>運転免許証番号: driver licence number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 5 (免許証の番号).</remarks>
    public static readonly PiiType DriversLicenseNumber = new("drivers-license-number", "運転免許証番号", "Driver licence number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            運転免許証番号, 運転免許番号, 免許証番号, 免許番号, 運転免許証No, 運転免許証No., 運転免許No,
            免許証No, 免許証No., 免許No, 免許証の番号, 自動車運転免許証番号, 普通免許証番号, 免許証番号(12桁),
            免許情報記録番号, 免許情報記録の番号, マイナ免許証番号, 運転経歴証明書番号, 運転者免許番号,
            乗務員免許証番号, ドライバー免許番号, 本人確認書類番号（免許証）, ｳﾝﾃﾝﾒﾝｷｮｼｮｳﾊﾞﾝｺﾞｳ,
            """),
        RomajiHeaders = Words("""
            untenMenkyoBango, unten_menkyo_bango, untenMenkyoshoBango, untenMenkyosyoNo, menkyoshoBango,
            menkyoNo, menkyo_no, menkyosyouNo, menkyoBango,
            """),
        EnglishHeaders = Words("""
            driversLicenseNumber, drivers_license_number, driverLicenseNumber, driver_license_no, driverLicenseNo,
            driversLicenseNo, drivingLicenseNumber, licenseNumber, license_number, licenseNo, dlNumber, dlNo,
            driverLicense,
            """),
        LookAlikes = Words("""
            免許種別, 免許の種類, 免許取得日, 免許有効期限, 免許区分, 免許手当, 免許の条件, 教員免許番号,
            教員免許状番号, 医籍登録番号, 薬剤師免許番号, 看護師免許番号, 調理師免許番号, 営業許可番号,
            宅建免許番号, ソフトウェアライセンス番号, ライセンスキー, licenseKey, ProductLicense,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 5 (免許証の番号).",
    };

    /// <summary>旅券番号: passport number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 2 (旅券の番号); Rules art. 4 for foreign passports.</remarks>
    public static readonly PiiType PassportNumber = new("passport-number", "旅券番号", "Passport number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            旅券番号, パスポート番号, パスポートNo, パスポートNo., パスポート#, パスポートナンバー, 旅券No,
            旅券No., 旅券ナンバー, PASSPORT, Passport No., PASSPORT NO, 旅券番号（パスポート）,
            本人確認書類番号（旅券）, 外国旅券番号, 査証番号, ビザ番号, 渡航書番号, 公用旅券番号,
            旅券記号番号,
            """),
        RomajiHeaders = Words("""
            ryokenBango, ryoken_bango, ryokenNo, ryoken_no, pasupotoBango, pasupo_to_no, ryokenbangou,
            """),
        EnglishHeaders = Words("""
            passportNumber, passport_number, passport_no, passportId, pptNo, travelDocumentNumber,
            passportNum, visaNumber,
            """),
        ContextHeaders = Words("""
            旅券,
            """),
        LookAlikes = Words("""
            旅券有効期限, パスポート有効期限, 旅券発行日, 旅券発行国, 旅客番号, 予約番号, 航空券番号, 便名,
            旅券氏名, パスポート有無, passportExpiry, passportCountry, PassportStrategy,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 2 (旅券の番号); Rules art. 4 for foreign passports.",
    };

    /// <summary>在留カード番号: residence card / special permanent resident certificate number.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 10, Rules art. 4 (在留カードの番号).</remarks>
    public static readonly PiiType ResidenceCardNumber = new("residence-card-number", "在留カード番号", "Residence card / special permanent resident certificate number", PiiGroup.GovernmentId, AppiClass.IndividualIdentificationCode, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            在留カード番号, 在留カードNo, 在留カードNo., 在留カードの番号, 在留カード等番号, 在留カード等の番号,
            在留番号, 在留管理番号, 特別永住者証明書番号, 特別永住者証明書の番号, 特別永住者番号, 特永証番号,
            外国人登録番号, 外国人登録証明書番号, 外国人登録証番号, 外登番号, 特定在留カード番号,
            本人確認書類番号（在留カード）, ザイリュウカードバンゴウ,
            """),
        RomajiHeaders = Words("""
            zairyuCardNo, zairyu_card_no, zairyuKadoBango, zairyuuKaadoBangou, zairyuCardtoNo, zairyuNo,
            tokuEijuNo, gaikokujinTorokuNo,
            """),
        EnglishHeaders = Words("""
            residenceCardNumber, residence_card_number, residenceCardNo, zairyuCardNumber, residentCardNumber,
            specialPermanentResidentCertificateNumber, alienRegistrationNumber, alien_registration_number,
            foreignResidentCardNo, rcNumber,
            """),
        LookAlikes = Words("""
            在留資格, 在留期間, 在留期限, 在留カード有効期限, 在留カード有無, 在留外国人数, 会員カード番号,
            クレジットカード番号, マイナンバーカード番号, 入館カード番号, 滞在日数,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 10, Rules art. 4 (在留カードの番号).",
    };

    /// <summary>在留資格: status and period of residence.</summary>
    public static readonly PiiType ResidenceStatus = new("residence-status", "在留資格", "Status and period of residence", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            在留資格, 在留資格コード, 在留資格名, 在留の資格, 在留資格区分, 在留期間, 在留期間コード,
            在留期間の満了日, 在留期間満了日, 在留期限, 在留期間等, 在留期間等満了日, 在留満了日,
            在留カード有効期限, 在留カード等有効期間満了日, 資格外活動許可, 資格外活動許可の有無, 就労制限,
            就労制限の有無, 就労可否, ビザ, ビザ種類, ビザ期限, 査証, 査証種別, 永住区分, 永住者,
            特別永住者, 第30条の45規定区分, 派遣・請負就労の有無, 入国年月日, 上陸許可日, 在留資格（当時）,
            在留開始日, 在留許可日, 在留期限日, 来日日, 来日年月日, 入国日, 上陸年月日,
            在留資格期限, 在留区分,
            """),
        RomajiHeaders = Words("""
            zairyuShikaku, zairyu_shikaku, zairyuShikakuCode, zairyuKikan, zairyuKikanCode, zairyuKigen,
            zairyuKikantoManryoYMD, dai30Jono45niKiteisuruKubun, shikakugaiKatsudo, biza,
            """),
        EnglishHeaders = Words("""
            residenceStatus, residence_status, statusOfResidence, status_of_residence, visaStatus,
            visa_status, visaType, visaExpiry, visaExpiryDate, periodOfStay, residencePeriod,
            workPermission, immigrationStatus, landingDate, visa,
            """),
        ContextHeaders = Words("""
            入国日, visa,
            """),
        LookAlikes = Words("""
            在留カード番号, 資格, 保有資格, 資格取得日, 被保険者資格, 在籍状況, 滞在先, 居住期間,
            有効期限, 残留農薬, 資格区分, Visaカード,
            """),
    };

    /// <summary>選挙人名簿番号: voter roll number.</summary>
    /// <remarks>Public Offices Election Act art. 19 and 20 (選挙人名簿).</remarks>
    public static readonly PiiType VoterRollNumber = new("voter-roll-number", "選挙人名簿番号", "Voter roll number", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            選挙人名簿番号, 名簿番号, 選挙人番号, 選挙人コード, 選挙人ID, 選挙人整理番号, 名簿登録番号,
            名簿整理番号, 名簿照合番号, 入場券番号, 投票所入場券番号, 整理券番号, 入場券バーコード,
            入場券バーコード番号, 抄本番号, 名簿抄本番号, 冊, 冊番号, 頁, 頁番号, 行, 名簿頁行,
            簿冊番号, 在外選挙人証番号, 在外選挙人名簿番号, 選挙人名簿履歴番号, 選挙人名簿登録証明書番号,
            南極選挙人証番号, 不在者投票証明書番号, 郵便等投票証明書番号, 在外選挙人証No, 在外証番号,
            郵便投票証番号, 名簿No, 名簿番号(冊),
            """),
        RomajiHeaders = Words("""
            senkyoninMeiboNo, meiboBango, meibo_no, senkyoninBango, senkyoNo, shohonNo, shohon_no, satsu,
            page, gyo, renban, edaban, nyujokenNo, seiriNo,
            """),
        EnglishHeaders = Words("""
            voterId, voter_id, voterNumber, voter_number, voterRollNumber, electorNumber, electoralRollNumber,
            electoral_roll_number, rollNumber, roll_no, rollPage, rollLine, pollingCardNumber, ballotTicketNo,
            """),
        ContextHeaders = Words("""
            冊, 頁, 行, 冊番号, 頁番号, 抄本番号, satsu, page, gyo, renban, edaban,
            seiriNo, 名簿冊, 名簿頁, 名簿行,
            """),
        LookAlikes = Words("""
            投票区番号, 選挙区, 選挙名, 投票所番号, 会員名簿番号, 社員名簿番号, ページ数, pageNumber,
            lineNumber, 帳票頁, 連番号, 在庫冊数, 出席番号,
            """),
        LegalBasis = "Public Offices Election Act art. 19 and 20 (選挙人名簿).",
    };

    /// <summary>投票区: polling district.</summary>
    /// <remarks>Public Offices Election Act art. 17 (投票区).</remarks>
    public static readonly PiiType PollingDistrict = new("polling-district", "投票区", "Polling district", PiiGroup.GovernmentId, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            投票区, 投票区名, 投票区コード, 投票区CD, 投票区番号, 投票区No, 第1投票区,
            選挙人名簿投票区コード, 名簿投票区, 投票所, 投票所名, 投票所コード, 投票所番号, 投票場所,
            当日投票所, 期日前投票所, 期日前投票所名, 投票場, 開票区, 開票区コード, 選挙区, 選挙区名,
            小選挙区, 小選挙区コード, 選挙区コード, グループコード, 共通投票所, 指定投票区, トウヒョウク,
            投票する場所, 投票所名称,
            """),
        RomajiHeaders = Words("""
            tohyoku, touhyouku, tohyokuCode, tohyoku_code, tohyokuName, tohyokuMei, tohyosho, tohyojo,
            kaihyoku, senkyoku, senkyokuCode,
            """),
        EnglishHeaders = Words("""
            pollingDistrict, polling_district, pollingDistrictCode, pollingPlace, polling_place, pollingStation,
            votingDistrict, votingPlace, precinct, precinctCode, electoralDistrict, constituency,
            """),
        ContextHeaders = Words("""
            グループコード, 選挙区, 選挙区名,
            """),
        LookAlikes = Words("""
            投票日, 投票率, 投票者数, 投票状況, 投票方法, 選挙名, 選挙種別, 開票結果, 行政区, 学区,
            通学区域, 投票箱番号, 株主投票区分,
            """),
        LegalBasis = "Public Offices Election Act art. 17 (投票区).",
    };

    private static PiiType[] GovernmentIds =>
    [
        MyNumber, ResidentRecordCode, ResidentId, BasicPensionNumber, EmploymentInsuranceNumber,
        HealthInsuranceNumber, InsurerNumber, DriversLicenseNumber, PassportNumber, ResidenceCardNumber,
        ResidenceStatus, VoterRollNumber, PollingDistrict,
    ];
}
