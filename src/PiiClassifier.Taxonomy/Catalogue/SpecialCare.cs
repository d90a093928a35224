namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>病歴・傷病名・診療情報: medical history, diagnosis and treatment.</summary>
    /// <remarks>APPI art. 2(3) 病歴; Order art. 2 item 3 (guidance, treatment, dispensing).</remarks>
    public static readonly PiiType MedicalHistory = new("medical-history", "病歴・傷病名・診療情報", "Medical history, diagnosis and treatment", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            病歴, 病名, 傷病名, 傷病名コード, 疾病名, 疾患名, 診断名, 主病名, 主傷病名, 副傷病名,
            既往歴, 既往症, 現病歴, 現症, 症状, 主訴, 診察所見, 診療科, 診療科名, 診療内容,
            診療記録, 診察内容, 受診科, 受診歴, 受診日, 受診年月日, 診断日, 診断書, 診断書有無,
            治療内容, 治療経過, 手術, 手術名, 手術歴, 入院歴, 入院日, 退院日, 入院期間, 通院歴,
            通院先, 処方, 処方薬, 処方内容, 投薬, 服薬, 服薬状況, 薬剤名, 医薬品名, アレルギー,
            アレルギー有無, アレルギー内容, 食物アレルギー, 持病, 感染症, 感染歴, ワクチン接種日, 接種歴,
            予防接種歴, 妊娠, 妊娠週数, 出産予定日, メンタル不調, 休職理由, 病気休職理由, 産業医面談内容,
            保健指導内容, 難病名, ICD10, ICD-10, レセプト病名, 死因, 主治医, 主治医名, かかりつけ医,
            医療機関名, ケガ, けが, 怪我, 怪我の状況, 負傷, 傷病, 病気, 既往, 疾患, 診断,
            診断疾患名, 治療, 治療歴, 服薬確認, 内服薬, 薬剤, レジメン, 通院, 担当医, 看護記録,
            カルテ, アレルギー詳細, 妊産婦, 妊婦, 予防接種, ワクチン接種, 接種日, 接種回数, 体調,
            体調不良, 健康状態,
            服用薬,
            """),
        RomajiHeaders = Words("""
            byoreki, byoureki, byomei, byoumei, shobyomei, syoubyoumei, shikkan, shindanmei, sindanmei,
            kiourei, kiouReki, kioreki, genbyoreki, shuso, chiryo, chiryou, tsuinreki, nyuinreki, shoho,
            syohou, toyaku, fukuyaku, arerugi, arerugii, jibyo, kansensho, sesshuReki, ninshin,
            """),
        EnglishHeaders = Words("""
            disease, diseaseName, disease_name, diagnosis, diagnosisName, diagnosisCode, diagnosis_code,
            illness, symptom, symptoms, chiefComplaint, medicalHistory, medical_history, pastHistory,
            treatment, medicalTreatment, prescription, medication, medications, drugName, allergy,
            allergies, surgery, hospitalization, admissionDate, dischargeDate, vaccination, vaccinationDate,
            pregnancy, icd_code, icdCode, clinicalNote, physician, attendingDoctor, healthCondition,
            mentalHealth, leaveReason, vaccine,
            """),
        ContextHeaders = Words("""
            症状, 手術, 診断日, 受診日, 診断, 治療, 所見, 薬剤, 薬剤名, 入院日, 退院日, 妊婦,
            体調, 健康状態, 感染症, 接種日, 主治医, 担当医, 負傷, 疾患, disease,
            薬, 転帰, 重症度,
            自覚症状, 他覚症状,
            """),
        LookAlikes = Words("""
            病院コード, 病院数, 病棟名, 病床数, 薬局名, 薬価, 在庫医薬品コード, 診療報酬点数表, 診療時間,
            診断士, 機器診断結果, システム症状, システム障害内容, 商品アレルギー表示, アレルゲン一覧, 履歴,
            傷病手当金, diagnosticLog, diagnostics, diagnosticsId, treatmentGroup,
            """),
        LegalBasis = "APPI art. 2(3) 病歴; Order art. 2 item 3 (guidance, treatment, dispensing).",
    };

    /// <summary>障害(手帳番号・等級): disability, certificate and grade.</summary>
    /// <remarks>APPI art. 2(3), Order art. 2 item 1, Rules art. 5.</remarks>
    public static readonly PiiType DisabilityStatus = new("disability-status", "障害(手帳番号・等級)", "Disability, certificate and grade", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            障害, 障害の有無, 障害有無, 障害区分, 障害者区分, 障害者, 障害種別, 障害種類, 障害名,
            障害名称, 障害等級, 障害程度等級, 障害の程度, 障害支援区分, 障害程度区分, 障がい, 障がい者,
            障がいの有無, 障がい種別, 障がい等級, 障碍, 障碍者区分, 本人障害, 本人障害区分,
            本人障害者区分, 特別障害者, 一般障害者, 身体障害, 身体障害者, 知的障害, 精神障害, 発達障害,
            内部障害, 手帳種別, 手帳番号, 手帳等級, 障害者手帳, 障害者手帳番号, 障害者手帳等級,
            身体障害者手帳番号, 身体障害者手帳等級, 身障手帳, 療育手帳, 療育手帳番号, 療育手帳判定,
            愛の手帳, 愛護手帳, 精神障害者保健福祉手帳番号, 精神手帳等級, 手帳交付日, 障害年金,
            障害年金等級, 障害基礎年金, 難病認定, 特定疾患, 合理的配慮, 配慮事項, 機能支援の要否,
            機能支援の種別, 特別支援学級分類, 特別支援区分, 入学時の障害の状態, 障がい有無, 障がい区分,
            障がい名, 障区分, 障内容, 障備考, 障害程度, 要配慮事項, 介助, 車いす,
            障がい情報, 障害情報, 精神手帳,
            障害部位,
            """),
        RomajiHeaders = Words("""
            shogai, syogai, shougai, syougai, shogaiUmu, shogaiKubun, syougaiKubun, shogaiTokyu,
            shougaiTokyu, shogaishaTecho, techoBango, techouNo, techoTokyu, ryoikuTecho, shintaiShogai,
            seishinShogai, chitekiShogai, gouritekiHairyo,
            """),
        EnglishHeaders = Words("""
            disability, disabilities, disabilityType, disability_type, disabilityStatus, disability_status,
            disabilityGrade, disability_grade, disabilityClass, disabilityLevel, disabled, isDisabled,
            disabilityFlag, disabilityCertificate, disabilityCertificateNumber, disabilityHandbook, handicap,
            handicapped, functionalSupportNecessity, functionalSupportType, specialNeeds, reasonableAccommodation,
            """),
        ContextHeaders = Words("""
            障害, 障害区分, 障害種別, 障害名, 手帳番号, 手帳種別, 手帳等級, 障がい, 障区分, 障害者,
            配慮事項, 介助, 車いす,
            合理的配慮,
            """),
        LookAlikes = Words("""
            障害対応, 障害報告, 障害件数, 障害発生日時, 障害番号, システム障害, 障害レベル,
            ネットワーク障害, 障害者雇用率, 障害者控除額, 障害物, 阻害要因, 故障区分, 年金手帳番号,
            母子手帳番号, 手帳サイズ, failure, incident, fault, 障害連絡先,
            """),
        LegalBasis = "APPI art. 2(3), Order art. 2 item 1, Rules art. 5.",
    };

    /// <summary>健康診断結果: health examination results.</summary>
    /// <remarks>APPI art. 2(3), Order art. 2 item 2.</remarks>
    public static readonly PiiType HealthCheckupResult = new("health-checkup-result", "健康診断結果", "Health examination results", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            健康診断結果, 健康診断, 健康診断判定, 健康診断判定区分, 健診結果, 健診判定, 健診判定区分,
            総合判定, 総合判定区分, 医師判定, 医師の診断, 医師所見, 学校医の所見, 要精検, 要精密検査,
            要再検査, 要治療, 再検査有無, 二次健診, 所見の有無, 所見有無, 有所見, 健診受診日,
            健診受診年月日, 健診受診日時, 健診機関, 特定健診, 特定保健指導区分, メタボ判定, 人間ドック,
            人間ドック結果, ストレスチェック, ストレスチェック結果, 高ストレス判定, 身長, 身長(cm), 体重,
            体重(kg), BMI, 腹囲, 血圧, 血圧(上), 血圧（収縮期）, 血圧(下), 血圧（拡張期）, 最高血圧,
            最低血圧, 脈拍, 視力, 視力(右), 視力（左）, 裸眼視力, 矯正視力, 聴力, 聴力(1000Hz), 血糖,
            血糖値, 空腹時血糖, HbA1c, 総コレステロール, HDL, HDLコレステロール, LDL, LDLコレステロール,
            中性脂肪, AST, GOT, ALT, GPT, γ-GTP, 尿蛋白, 尿糖, 尿潜血, 貧血検査, 赤血球数,
            白血球数, ヘモグロビン, 心電図, 胸部X線, 胸部レントゲン, 検査結果, 検査値, 検査項目値,
            PCR検査結果, 体温, 喫煙, 飲酒, 問診結果, 喫煙歴, 遺伝子検査結果, 就業区分判定, 脈拍数,
            心拍数, SpO2, 酸素飽和度, 血圧上, 血圧下, 収縮期血圧, 拡張期血圧, 白血球, 赤血球, 血小板,
            血小板数, 好中球, 好中球数, リンパ球, ヘマトクリット, CRP, 尿酸, クレアチニン, eGFR,
            体脂肪率, 体脂肪, 握力, 50m走, 視力右, 視力左, 聴力右, 聴力左, 検温, 健診日,
            受診年月日(健診), 身長cm, 体重kg,
            検診結果,
            胸囲, 頭囲, 筋肉量, 内臓脂肪, 内臓脂肪レベル, 体水分率, 骨量,
            聴力検査, 肝機能, 腎機能, 血中脂質, 胸部X線所見, 心電図所見,
            """),
        RomajiHeaders = Words("""
            kenkoShindan, kenkou_shindan, kenkoShindanKekka, kenshin, kensin, kenshinKekka, kenshinHantei,
            sogoHantei, shoken_umu, shincho, sinchou, taiju, taijuu, fukui, ketsuatsu, ketuatu,
            shiryoku, siryoku, choryoku, chouryoku, kettochi, kettouchi, nyoTanpaku, nyoutou, shindenzu,
            taion, kitsuen, sutoresuChekku,
            """),
        EnglishHeaders = Words("""
            healthCheck, health_check, healthCheckup, health_checkup, healthExamination, healthExam,
            checkupResult, checkup_result, medicalExam, medicalExamResult, examDate, judgement,
            overallJudgment, height, heightCm, weight, weightKg, waist, waistCircumference, bloodPressure,
            blood_pressure, systolic, systolicBp, diastolic, diastolicBp, pulse, heartRate, eyesight,
            visualAcuity, hearing, bloodSugar, glucose, cholesterol, triglyceride, gammaGtp, urineProtein,
            urineSugar, ecg, chestXray, bodyTemperature, smoking, stressCheck, labResult, testResult,
            geneticTest, wbc, rbc, hemoglobin, platelet, creatinine, visionLeft, visionRight,
            """),
        ContextHeaders = Words("""
            総合判定, 身長, 体重, 体温, 検査結果, 検査値, 視力, 聴力, AST, ALT, HDL, LDL,
            所見の有無, 所見有無, 脈拍, 血圧, 血糖, 体脂肪率, 握力, 検温, bodyTemperature, glucose,
            座高, 保健指導,
            栄養状況, 栄養状態, 基礎代謝,
            尿検査, 血液検査,
            """),
        LookAlikes = Words("""
            製品検査結果, 設備検査日, 品質検査, 車検, 検査番号, 身長制限, 重量, 荷重, 総重量, 商品重量,
            画像高さ, heightPx, rowHeight, lineHeight, fontWeight, weightKgShipping, 外気温, 室温, 判定,
            合否判定, 動作判定, testResultId, UnitTestResult, 検定結果, 健診対象者数, 診断機器,
            """),
        LegalBasis = "APPI art. 2(3), Order art. 2 item 2.",
    };

    /// <summary>信条(宗教・政党): creed: religion, political or philosophical belief.</summary>
    /// <remarks>APPI art. 2(3) 信条.</remarks>
    public static readonly PiiType Creed = new("creed", "信条(宗教・政党)", "Creed: religion, political or philosophical belief", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            宗教, 宗教名, 宗派, 宗旨, 信仰, 信仰宗教, 信仰の有無, 信条, 信教, 教団, 所属教会名,
            所属教会, 洗礼名, 戒名, 檀家, 檀家寺, 菩提寺, 氏子, 思想, 思想信条, 政治信条, 政治思想,
            政党, 支持政党, 所属政党, 党員, 党員区分, 党員番号, 党籍, 政治活動, 政治団体,
            所属政治団体, 後援会, 後援会名, 支持候補, 投票先, 支持傾向, 礼拝, 食事制限（宗教）,
            ハラール対応, 政党名, 党派,
            """),
        RomajiHeaders = Words("""
            shukyo, syukyo, shuukyou, syuukyou, shukyoMei, shuha, shinko, sinkou, shinjo, shinjou,
            seito_seiji, shijiSeito, sizi_seitou, toin, kouenkai, dankatera, toha,
            """),
        EnglishHeaders = Words("""
            religion, religiousAffiliation, religious_affiliation, faith, creed, belief, beliefs,
            denomination, church, politicalParty, political_party, politicalView, politicalAffiliation,
            partyMembership, supportedParty, ideology, politicalOrganization, baptismalName,
            """),
        ContextHeaders = Words("""
            信仰, 思想, 政党, 後援会, 政党名,
            """),
        LookAlikes = Words("""
            宗教法人名, 宗教法人区分, 法人種別, 生徒, 信託, 信用情報, 政令, 政策分野, 政治経済(科目),
            立候補者党派, 候補者名, 届出政党, 後援, パーティー参加人数, partyId, thirdParty, partyName,
            counterparty, 党派別得票数, beliefScore,
            """),
        LegalBasis = "APPI art. 2(3) 信条.",
    };

    /// <summary>人種・民族・社会的身分: race, ethnic origin and social status by birth.</summary>
    /// <remarks>APPI art. 2(3) 人種 and 社会的身分; nationality alone does not count.</remarks>
    public static readonly PiiType Ethnicity = new("ethnicity", "人種・民族・社会的身分", "Race, ethnic origin and social status by birth", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            人種, 人種名, 人種区分, 民族, 民族名, 民族区分, 民族的出身, 種族, 部族, 世系, 出自,
            家系, 先住民族, アイヌ, アイヌ民族, 在日区分, 日系区分, 日系人, 日系世代, 帰化, 帰化前国籍,
            帰化区分, 帰化年月日, 社会的身分, 嫡出区分, 嫡出子, 嫡出・非嫡出, 非嫡出子, 嫡出でない子,
            同和地区, 同和, 地区関係, 被差別部落, 門地, 肌の色, 母語, 家庭使用言語, 帰国・外国人児童区分,
            帰国子女,
            """),
        RomajiHeaders = Words("""
            jinshu, jinsyu, minzoku, minzokuMei, shuzoku, kettou_jin, kika, kikaYMD, chakushutsu, dowa,
            douwa, shakaitekiMibun, shusshinMinzoku,
            """),
        EnglishHeaders = Words("""
            race, ethnicity, ethnic, ethnicGroup, ethnic_group, ethnicOrigin, ethnic_origin, racialOrigin,
            tribe, ancestry, descent, indigenous, naturalized, naturalizationDate, socialStatus,
            social_origin, legitimacy, skinColor, motherTongue, nativeLanguage, caste,
            """),
        ContextHeaders = Words("""
            帰化, 母語, 地区関係, race,
            """),
        LookAlikes = Words("""
            国籍, 外国人区分, 会員種別, 身分証明書, 身分証種別, 社会人区分, 職業, 血統書番号, 犬種,
            猫種, 品種, 種別, 言語コード, 言語, レース名, 競走名, raceId, raceCondition, raceNo,
            language, locale,
            """),
        LegalBasis = "APPI art. 2(3) 人種 and 社会的身分; nationality alone does not count.",
    };

    /// <summary>犯罪の経歴・刑事手続: criminal record and criminal procedure.</summary>
    /// <remarks>APPI art. 2(3) 犯罪の経歴; Order art. 2 items 4 and 5; Public Offices Election Act art. 11 and 27 for roll marks.</remarks>
    public static readonly PiiType CriminalRecord = new("criminal-record", "犯罪の経歴・刑事手続", "Criminal record and criminal procedure", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            犯罪歴, 犯歴, 犯罪経歴, 犯罪の経歴, 前科, 前科前歴, 前科有無, 逮捕歴, 検挙歴, 補導歴,
            非行歴, 刑罰, 刑罰歴, 刑名, 刑期, 刑期終了年月日, 刑期終了日, 刑持ちフラグ, 罪名, 判決,
            判決日, 判決内容, 有罪判決, 執行猶予, 執行猶予期間, 拘禁刑, 禁錮, 懲役, 服役, 服役期間,
            勾留, 起訴, 起訴区分, 刑事処分結果, 保護観察, 保護処分, 少年院, 少年事件, 犯罪人名簿,
            公民権停止, 公民権停止期間, 選挙権停止, 失権, 失権区分, 失権事由, 失権年月日, 表示事由,
            表示事由コード, 欠格事由, 欠格区分, 破産宣告通知, 交通違反歴, 違反歴, 暴力団関係,
            反社チェック結果, 反社区分, 刑期満了日, 刑期満了年月日,
            """),
        RomajiHeaders = Words("""
            hanzai, hanzaiReki, hanreki, zenka, zenreki_keiji, taihoReki, keiki, keikiShuryoYMD, keimei,
            zaimei, hanketsu, shikkoYuyo, kominkenTeishi, shikken, shikkenJiyu, kekkakuJiyu, hyojiJiyuCode,
            ihanReki,
            """),
        EnglishHeaders = Words("""
            criminalRecord, criminal_record, criminalHistory, criminal_history, conviction, convictions,
            arrest, arrestRecord, arrest_record, offense, offence, offenseType, sentence, sentenceEndDate,
            imprisonment, probation, parole, juvenileRecord, felony, disqualification, disenfranchised,
            civilRightsSuspension, trafficViolation, backgroundCheckResult, antisocialCheck,
            """),
        ContextHeaders = Words("""
            判決, 失権, 表示事由, 表示事由コード, 違反歴, 表示の理由,
            反社チェック,
            """),
        LookAlikes = Words("""
            違反件数, 違反コード, 規約違反, 契約違反区分, 検査違反, 前歴換算, 職歴, 被害届, 犯罪件数,
            犯罪発生日, 防犯カメラ, 刑法科目, 表示区分, 表示順, 表示フラグ, 表示年月日, sentenceText,
            violationCount, ruleViolation, arrestLogger, offset,
            """),
        LegalBasis = "APPI art. 2(3) 犯罪の経歴; Order art. 2 items 4 and 5; Public Offices Election Act art. 11 and 27 for roll marks.",
    };

    /// <summary>犯罪被害・DV等支援措置: crime victim and protective-measure flags.</summary>
    /// <remarks>APPI art. 2(3) 犯罪により害を被った事実; whether a bare 支援措置 flag counts is not settled.</remarks>
    public static readonly PiiType CrimeVictim = new("crime-victim", "犯罪被害・DV等支援措置", "Crime victim and protective-measure flags", PiiGroup.SpecialCare, AppiClass.SpecialCareRequired, risk: 5)
    {
        JapaneseHeaders = Words("""
            犯罪被害, 犯罪被害者, 犯罪被害歴, 犯罪被害の有無, 被害内容, 被害状況, 被害者氏名, 被害者区分,
            被害届番号, 被害届出日, DV, DV被害, DV被害者, DV支援, DV支援措置, DV等支援措置,
            DV等支援対象者, DV・ストーカー区分, 支援措置, 支援措置区分, 支援措置有無, 支援措置対象者,
            支援措置開始日, 支援措置期間, 住民基本台帳事務における支援措置, 発行抑止, 発行抑止区分,
            発行停止区分, 証明発行制限, 異動抑止, 秘匿, 秘匿区分, 秘匿フラグ, 秘匿情報, 住所秘匿,
            住所秘匿区分, 虐待, 児童虐待, 虐待区分, 虐待種別, 要保護児童, 要保護区分, 要対協ケース,
            ストーカー被害, 性被害, いじめ被害, 一時保護, 一時保護歴, シェルター, 加害者情報, 加害者氏名,
            """),
        RomajiHeaders = Words("""
            hanzaiHigai, higaisha, higaisya, dvShien, shienSochi, sienSoti, hakkoYokushi, hakkouYokushi,
            hakkoSeigyoKubun, juminhyoUtsushiHakkoSeigyoKubun, hitoku, hitokuKubun, gyakutai, yohogo,
            itijihogo,
            """),
        EnglishHeaders = Words("""
            crimeVictim, crime_victim, victim, victimFlag, isVictim, victimOfCrime, domesticViolence,
            domestic_violence, dvFlag, dvVictim, supportMeasure, protectionMeasure, protectiveMeasure,
            issuanceRestriction, confidentialInformation, addressConfidential, confidentialFlag, abuse,
            abuseType, childAbuse, stalking, restrainingOrder, shelter,
            """),
        ContextHeaders = Words("""
            秘匿, 秘匿区分, 秘匿フラグ, 被害内容, 被害状況, 虐待, シェルター,
            """),
        LookAlikes = Words("""
            災害被害額, 被災区分, 罹災証明番号, 災害被害状況, 秘密区分, 機密区分, 社外秘, 発行番号,
            商品発行停止日, 支援制度, 支援金額, 就学支援, サポート区分, confidentialityLevel, 非公開フラグ,
            isPrivate, DVD, DVテープ, victimNode,
            """),
        LegalBasis = "APPI art. 2(3) 犯罪により害を被った事実; whether a bare 支援措置 flag counts is not settled.",
    };

    private static PiiType[] SpecialCare =>
    [
        MedicalHistory, DisabilityStatus, HealthCheckupResult, Creed, Ethnicity, CriminalRecord, CrimeVictim,
    ];
}
