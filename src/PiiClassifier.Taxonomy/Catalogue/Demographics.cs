namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>生年月日: date of birth.</summary>
    public static readonly PiiType BirthDate = new("birth-date", "生年月日", "Date of birth", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            生年月日, 誕生日, お誕生日, 生年月日(西暦), 生年月日(和暦), 生年月日_和暦, 和暦生年月日,
            西暦生年月日, 誕生年月日, 出生年月日, 生年月, 生年, 誕生年, 誕生月, 誕生日（年）,
            誕生日（月）, 誕生日（日）, バースデー, 生年月日1, 生年月日元号, 生年月日_元号, 生年月日年,
            生年月日月, 生年月日日, 元号(生年), ご生年月日, 生まれ年, 生年（西暦）, DOB, 本人生年月日,
            家族生年月日, 被扶養者生年月日, 患者生年月日, 選挙人生年月日, セイネンガッピ, 生年月日(年),
            出生日,
            """),
        RomajiHeaders = Words("""
            seinengappi, seinenngappi, seinengappiYMD, seinengappi_ymd, seinengapi, tanjobi, tanjoubi,
            tanjyoubi, umareDoshi, seinen, shusseiNengappi, syusseiYmd,
            """),
        EnglishHeaders = Words("""
            birthDate, birth_date, birthday, dateOfBirth, date_of_birth, birthYmd, birth_ymd, birthAt,
            birth_at, bornOn, birthYear, birth_year, birthMonth, birthdate_wareki, bday,
            """),
        ContextHeaders = Words("""
            生まれ, 生月日,
            """),
        LookAlikes = Words("""
            登録日, 登録年月日, 作成日, 更新日, 受付日, 申込日, 入会日, 入社日, 採用年月日, 退職年月日,
            卒業年月日, 設立年月日, 開業日, 製造年月日, 購入日, 死亡年月日, 認定日, 有効期限, 交付年月日,
            発行日, 生産年, 年月日, 開始日, 創業年,
            """),
    };

    /// <summary>年齢: age.</summary>
    public static readonly PiiType Age = new("age", "年齢", "Age", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            年齢, 年令, 歳, 満年齢, 数え年, ご年齢, 年齢(歳), 現在年齢, 採用時年齢, 入社時年齢,
            年齢層, 年代, 年齢区分, 年齢階級, 年齢_満, 受診時年齢, 基準日年齢, 退職時年齢, 本人年齢,
            家族年齢, 年齢（令和7年4月1日現在）, 年度末年齢, 月齢, 学齢, 年齢層別, 年齢(才),
            """),
        RomajiHeaders = Words("""
            nenrei, nenrei_sai, toshi, nendai, mannenrei, getsurei,
            """),
        EnglishHeaders = Words("""
            age, ageYears, age_years, currentAge, current_age, ageGroup, age_group, ageRange, ageBand,
            patientAge, memberAge, ages,
            """),
        ContextHeaders = Words("""
            歳, 年代,
            """),
        LookAlikes = Words("""
            年度, 年数, 勤続年数, 経過年数, 築年数, 年式, 耐用年数, 対象年齢, 推奨年齢, 保存年限,
            学年, 年, Page, Stage, Usage, Storage, 年齢制限,
            """),
    };

    /// <summary>性別: sex / gender.</summary>
    public static readonly PiiType Sex = new("sex", "性別", "Sex / gender", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            性別, 性別コード, 性別区分, 性別名称, 性別（男女）, 男女, 男女別, 男女区分, 男女の別,
            男・女, 性, 姓別, 性別1, ご性別, 戸籍上の性別, 自認する性別, 性自認, ジェンダー, 性別CD,
            本人性別, 家族性別, 患者性別, 選挙人性別, 続柄性別, セイベツ, 性別区分名, 男女の区別,
            """),
        RomajiHeaders = Words("""
            seibetsu, seibetu, seibetsuCode, seibetsu_code, seibetsuKbn, danjo, danjoKbn, sei_betsu,
            """),
        EnglishHeaders = Words("""
            sex, sexCode, sex_code, gender, genderCode, gender_code, genderIdentity, sexKbn, maleFemale,
            isMale, isFemale,
            """),
        ContextHeaders = Words("""
            性,
            """),
        LookAlikes = Words("""
            姓, 性能, 性質, 属性, 特性, 個性, 可能性, 性格診断, 性別不問, 対象性別, 雄雌, 牡牝,
            区分,
            """),
    };

    /// <summary>国籍: nationality.</summary>
    /// <remarks>Personal information; nationality alone is not 人種 (PPC guideline 2-3).</remarks>
    public static readonly PiiType Nationality = new("nationality", "国籍", "Nationality", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            国籍, 国籍・地域, 国籍地域, 国籍等, 国籍コード, 国籍名, 国籍・地域コード, 国籍（地域）,
            国籍/地域, 外国人区分, 外国籍, 外国籍区分, 外国人, 日本人外国人区分, 出身国籍, 市民権,
            国名（国籍）, 母国, 旅券発行国, 国籍1, 国籍地域名,
            """),
        RomajiHeaders = Words("""
            kokuseki, kokusekiCode, kokuseki_code, kokusekiChiiki, kokusekiChiikiCode, kokusekiMei,
            gaikokujinKbn,
            """),
        EnglishHeaders = Words("""
            nationality, nationalityCode, nationality_code, nationalityRegion, citizenship,
            countryOfCitizenship, isForeigner, foreignerFlag, nativeCountry, homeCountry,
            """),
        ContextHeaders = Words("""
            出身国,
            """),
        LookAlikes = Words("""
            国, 国コード, 製造国, 原産国, 国名, 国番号, 仕向国, 船籍, 戸籍, 本籍, 在籍, 所属国際部,
            配送先国, 国保区分, 国民年金,
            """),
        LegalBasis = "Personal information; nationality alone is not 人種 (PPC guideline 2-3).",
    };

    /// <summary>本籍: registered domicile (honseki) and head of register.</summary>
    /// <remarks>Personal information; a record that reveals 同和地区 origin is special-care (PPC Q&amp;A 2-4-2).</remarks>
    public static readonly PiiType RegisteredDomicile = new("registered-domicile", "本籍", "Registered domicile (honseki) and head of register", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 4)
    {
        JapaneseHeaders = Words("""
            本籍, 本籍地, 本籍住所, 本籍地住所, 本籍番地, 本籍地都道府県, 本籍都道府県, 本籍（都道府県）,
            本籍地（国籍）, 本籍・国籍, 戸籍の表示, 戸籍筆頭者, 筆頭者, 筆頭者氏名, 本籍筆頭者, 原籍,
            原籍地, 従前本籍, 前本籍, 転籍前本籍, 戸籍住所, 戸籍番号, 本籍地コード, 本籍市区町村,
            """),
        RomajiHeaders = Words("""
            honseki, honsekichi, honsekiJusho, honseki_jusho, honsekiBanchi, honsekiZenkokuJushoCode,
            hittosha, hittousya, koseki, genseki,
            """),
        EnglishHeaders = Words("""
            registeredDomicile, registered_domicile, permanentDomicile, permanent_domicile, honsekiAddress,
            familyRegister, family_register, familyRegisterAddress, headOfRegister, domicile,
            """),
        LookAlikes = Words("""
            国籍, 在籍, 学籍, 書籍, 本社, 本店所在地, 本拠地, 住所, 現住所, 出身地, 出生地,
            戸籍氏名, 本人,
            """),
        LegalBasis = "Personal information; a record that reveals 同和地区 origin is special-care (PPC Q&A 2-4-2).",
    };

    /// <summary>出身地・出生地: place of birth / origin.</summary>
    public static readonly PiiType Birthplace = new("birthplace", "出身地・出生地", "Place of birth / origin", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            出身地, 出生地, 出身, 出身都道府県, 出身県, 出身市町村, 出身国, 出生国, 生まれた場所,
            出生場所, 故郷, ふるさと, 郷里, 帰省先, 帰省先住所, 実家, 実家住所, 出生地（都道府県）,
            出生国コード, 出生市区町村, 生誕地, 成育地, 生まれ故郷,
            """),
        RomajiHeaders = Words("""
            shusshin, syusshin, shusshinchi, syussinchi, shusseichi, syusseichi, shusshinKen, umareta_basho,
            kokyo,
            """),
        EnglishHeaders = Words("""
            birthplace, birth_place, placeOfBirth, place_of_birth, countryOfBirth, country_of_birth, hometown,
            birthCity, birthPrefecture,
            """),
        ContextHeaders = Words("""
            出身,
            """),
        LookAlikes = Words("""
            出身校, 出身大学, 出身学部, 出荷地, 原産地, 産地, 製造地, 発送元, 本籍, 出生届番号,
            出身課, 前所属, Origin,
            """),
    };

    /// <summary>血液型: blood type.</summary>
    public static readonly PiiType BloodType = new("blood-type", "血液型", "Blood type", PiiGroup.Demographic, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            血液型, 血液型(ABO), 血液型（RH）, 血液型Rh, ＲＨ型, RH, ABO式血液型, ＡＢＯ, 血液型ABO,
            血液ガタ, けつえきがた, 献血血液型, 血型, 血液型区分, 血液型コード, 緊急時血液型,
            """),
        RomajiHeaders = Words("""
            ketsuekigata, ketuekigata, ketsueki_gata, rhGata,
            """),
        EnglishHeaders = Words("""
            bloodType, blood_type, bloodGroup, blood_group, aboType, rhType, rhFactor, rh_factor,
            """),
        LookAlikes = Words("""
            血圧, 血液検査, 血糖, 血液量, 型番, 型式, モデル型, 髪型, AB, B型肝炎, A型事業所,
            就労継続支援B型,
            """),
    };

    private static PiiType[] Demographics =>
    [
        BirthDate, Age, Sex, Nationality, RegisteredDomicile, Birthplace, BloodType,
    ];
}
