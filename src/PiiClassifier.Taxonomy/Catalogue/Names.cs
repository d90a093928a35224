namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>氏名: full name.</summary>
    public static readonly PiiType PersonName = new("person-name", "氏名", "Full name", PiiGroup.Name, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            氏名, お名前, 名前, 姓名, ご氏名, 御氏名, おなまえ, 漢字氏名, 氏名(漢字), 氏名_漢字,
            氏名１, 社員名, 社員氏名, 職員名, 職員氏名, 従業員名, 従業員氏名, 顧客名, 顧客氏名,
            会員名, 会員氏名, 利用者名, 利用者氏名, 患者名, 患者氏名, 生徒名, 生徒氏名, 児童氏名,
            児童生徒氏名, 学生氏名, 園児名, 申請者氏名, 申込者氏名, 契約者名, 契約者氏名, 被保険者氏名,
            受給者氏名, 戸籍氏名, 本名, フルネーム, 宛名, 担当者名, 担当者氏名, 受取人氏名, 選挙人氏名,
            先生, 先生名, 労働者名, 選手名, 隊員名, 教員名, 講師名, 氏名等, お客様名, お客様氏名,
            参加者名, 参加者氏名, 応募者氏名, 受講者名, 受講者氏名, 作成者, 作成者名, 更新者, 更新者名,
            最終更新者, 登録者, 登録者名, 承認者, 承認者名, 記入者, 記入者名, 入力者, 報告者, 代表者,
            代表者名, 代表者氏名, 責任者名, 管理者名, 申込者, 申請者, 受取人, 送り主, 依頼主,
            ご依頼主, 依頼主名, 差出人, 注文者, 購入者, 購入者名, 購入者氏名, 届け先名, お届け先,
            送付先氏名, 作業者, 作業者名, 発注者名, 組合員氏名, 団員名, 役員名, 議員名, 委員名,
            名前等, 個人名, 人名, 著者名, 芳名, ご芳名, 御芳名,
            担当教員, 施主, 申告者, 面接者,
            """),
        RomajiHeaders = Words("""
            shimei, simei, namae, onamae, seimei, kanjiShimei, kanji_shimei, shimeiKanji, shainMei,
            shain_mei, shokuinMei, jugyoinMei, kokyakuMei, kaiinMei, kanjaMei, seitoMei, atena,
            atenaMeisho, keiyakushaMei, tantoshaMei, ename,
            """),
        EnglishHeaders = Words("""
            name, fullName, full_name, personName, person_name, displayName, customerName, customer_name,
            employeeName, employee_name, empName, emp_name, staffName, memberName, patientName,
            studentName, pupilName, contactName, nameKanji, name_kanji, kanjiName, jpns_name,
            applicantName, recipientName, familyRegisterName, employeeFullName, userFullName, personFullName,
            playerName, teacherName, authorName, ownerName, receiverName, senderName, buyerName,
            """),
        ContextHeaders = Words("""
            宛名, 担当者名, name, 担当者,
            著者名, 受取人, お届け先, 送り主, 依頼主, 差出人, 注文者, 購入者, 申込者, 申請者,
            contactName, ownerName, authorName, displayName, recipientName, senderName,
            """),
        LookAlikes = Words("""
            商品名, 品名, 製品名, 会社名, 法人名, 企業名, 団体名, 施設名, 店舗名, 学校名, 部署名,
            課名, プロジェクト名, 件名, イベント名, ファイル名, フォルダ名, サーバ名, ホスト名,
            テーブル名, カラム名, 項目名, 銀行名, 支店名, 口座名義, 町名, 都道府県名, 市区町村名,
            建物名, 病名, 薬品名, 資格名, 科目名, 車名, 投票所名, ユーザー名, ペット名, プリンター名,
            ログイン名,
            """),
    };

    /// <summary>姓: family name.</summary>
    public static readonly PiiType FamilyName = new("family-name", "姓", "Family name", PiiGroup.Name, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            姓, 氏, 名字, 苗字, みょうじ, 氏名(姓), 氏名_姓, お名前(姓), 名前（姓）, 姓(漢字),
            姓_漢字, 漢字姓, 名前_姓, 名前姓, 戸籍氏, 戸籍姓, ファミリーネーム, ラストネーム,
            ビジネスネーム：姓, 担当者姓, 申込者姓, 会員姓, 契約者姓, 姓１, 連姓,
            """),
        RomajiHeaders = Words("""
            sei, myoji, uji, shi_sei, seiKanji, sei_kanji, kanjiSei, shimeiSei, shimei_sei, namaeSei,
            seiMei1,
            """),
        EnglishHeaders = Words("""
            lastName, last_name, familyName, family_name, surname, lname, nameLast, name_last,
            lastNameKanji, last_name_kanji, familyNameKanji, businessLastName, business_last_name,
            familyRegisterFamilyName, nameSei,
            """),
        ContextHeaders = Words("""
            氏,
            """),
        LookAlikes = Words("""
            性, 性別, 姓別, 旧姓, 姓カナ, 姓(フリガナ), 氏名, 氏名カナ, 氏子, 氏神, 世帯主, セイ,
            最終更新日, LastLogin,
            """),
    };

    /// <summary>名: given name.</summary>
    public static readonly PiiType GivenName = new("given-name", "名", "Given name", PiiGroup.Name, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            名, 名(漢字), 名_漢字, 漢字名, 氏名(名), 氏名_名, お名前(名), 名前（名）, 名前_名, 名前名,
            戸籍名, 下の名前, ファーストネーム, ギブンネーム, ミドルネーム, ビジネスネーム：名, 担当者名(名),
            申込者名(名), 会員名(名), 契約者名(名), 名１, 家族名(名),
            """),
        RomajiHeaders = Words("""
            mei, meiKanji, mei_kanji, kanjiMei, shimeiMei, shimei_mei, shitaNoNamae, namaeMei,
            """),
        EnglishHeaders = Words("""
            firstName, first_name, givenName, given_name, fname, forename, nameFirst, name_first,
            middleName, middle_name, firstNameKanji, first_name_kanji, givenNameKanji, businessFirstName,
            business_first_name, familyRegisterGivenName, nameMei, first, lastGiven,
            """),
        ContextHeaders = Words("""
            名, first,
            """),
        LookAlikes = Words("""
            名称, 名前, 名義, 名簿番号, 名カナ, メイ, 件名, 品名, 社名, 課名, 町名, 人名数,
            定員(名), 参加人数(名), 募集人数（名）,
            """),
    };

    /// <summary>氏名カナ: full name, kana reading.</summary>
    public static readonly PiiType PersonNameKana = new("person-name-kana", "氏名カナ", "Full name, kana reading", PiiGroup.Name, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            フリガナ, ふりがな, 氏名カナ, 氏名(カナ), 氏名_カナ, 氏名フリガナ, 氏名（フリガナ）,
            氏名の振り仮名, 氏名の振仮名, 振り仮名, 振仮名, カナ氏名, カナ名, カナ名１, 氏名かな,
            氏名（かな）, お名前（フリガナ）, 名前カナ, 名前（カナ）, ヨミガナ, よみがな, 読み仮名,
            読みがな, カナ氏名(半角), 社員名カナ, 職員名カナ, 顧客名カナ, 会員名カナ, 患者カナ氏名,
            カタカナ表記, シメイ, カタカナ, ひらがな, カナ, かな, ヨミ, 読み, よみ, ヨミカタ,
            読み方, 呼び方,
            仮名氏名,
            """),
        RomajiHeaders = Words("""
            kanaShimei, kana_shimei, shimeiKana, shimei_kana, furigana, hurigana, furikana, yomigana,
            yomi, kanaMeisho, namaeKana, katakanaHyoki, shimeiYomi,
            """),
        EnglishHeaders = Words("""
            nameKana, name_kana, fullNameKana, full_name_kana, kana, kanaName, kana_name, phoneticName,
            nameFurigana, name_furigana, nameYomi, name_yomi, customerNameKana, employeeNameKana,
            nameKatakana, nameKn, nameReading,
            """),
        ContextHeaders = Words("""
            フリガナ, ふりがな, ヨミガナ, よみがな, 読み仮名, 読みがな, 振り仮名, 振仮名, カタカナ,
            ひらがな, カナ, かな, ヨミ, 読み, よみ, 読み方, kana,
            """),
        LookAlikes = Words("""
            会社名カナ, 法人名カナ, 団体名カナ, 住所カナ, 町名カナ, 市区町村カナ, 銀行名カナ, 支店名カナ,
            口座名義カナ, 受取人名(カナ), 商品名カナ, 施設名カナ, 店舗名カナ, 学校名カナ, 部署名カナ,
            品名カナ,
            """),
    };

    /// <summary>姓カナ: family name, kana.</summary>
    public static readonly PiiType FamilyNameKana = new("family-name-kana", "姓カナ", "Family name, kana", PiiGroup.Name, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            姓カナ, 姓(カナ), 姓(カタカナ), 姓_カナ, 姓フリガナ, 姓(フリガナ), 姓フリ, 姓(ﾖﾐ), 姓よみ,
            姓かな, 姓（かな）, カナ姓, セイ, せい, 氏(カナ), 氏カナ, 氏_カナ, 氏名カナ（姓）,
            フリガナ(姓), ふりがな（姓）, お名前フリガナ（姓）, ビジネスネーム：姓（カタカナ）, 名字カナ,
            名字（ふりがな）,
            カナ氏,
            """),
        RomajiHeaders = Words("""
            seiKana, sei_kana, kanaSei, kana_sei, seiFuri, seiHuri, seiYomi, sei_yomi, seiFurigana,
            shimeiSeiKana,
            """),
        EnglishHeaders = Words("""
            lastNameKana, last_name_kana, familyNameKana, family_name_kana, surnameKana, lastNameYomi,
            last_name_yomi, lastNameFurigana, lastNamePhonetic, alternate_family_name, businessLastNameYomi,
            """),
        LookAlikes = Words("""
            姓, 旧姓カナ, 性, セイベツ, 生, 製品カナ, 世帯主カナ, セイネンガッピ,
            """),
    };

    /// <summary>名カナ: given name, kana.</summary>
    public static readonly PiiType GivenNameKana = new("given-name-kana", "名カナ", "Given name, kana", PiiGroup.Name, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            名カナ, 名(カナ), 名(カタカナ), 名_カナ, 名フリガナ, 名(フリガナ), 名フリ, 名(ﾖﾐ), 名よみ,
            名かな, 名（かな）, カナ名(名), メイ, めい, 氏名カナ（名）, フリガナ(名), ふりがな（名）,
            お名前フリガナ（名）, ビジネスネーム：名（カタカナ）, 下の名前（ふりがな）, ミドルネーム(カナ),
            ミドルネームなど_カナ,
            """),
        RomajiHeaders = Words("""
            meiKana, mei_kana, kanaMei, kana_mei, meiFuri, meiHuri, meiYomi, mei_yomi, meiFurigana,
            shimeiMeiKana,
            """),
        EnglishHeaders = Words("""
            firstNameKana, first_name_kana, givenNameKana, given_name_kana, firstNameYomi, first_name_yomi,
            firstNameFurigana, firstNamePhonetic, alternate_given_name, middleNameKana, businessFirstNameYomi,
            """),
        LookAlikes = Words("""
            名, 名称カナ, 品名カナ, メイン, メイサイ, 町名カナ, 銘柄カナ,
            """),
    };

    /// <summary>氏名ローマ字: full name in Latin letters.</summary>
    public static readonly PiiType PersonNameRomaji = new("person-name-romaji", "氏名ローマ字", "Full name in Latin letters", PiiGroup.Name, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            氏名ローマ字, 氏名（ローマ字）, ローマ字氏名, ローマ字, ローマ字名, ローマ字表記, 氏名（英字）,
            英字氏名, 氏名英字, 氏名_英字, 英語氏名, 英文氏名, 氏名（英語）, 氏名（アルファベット）,
            アルファベット氏名, 欧文氏名, 氏(英字), 名(英字), 氏_英字, 名_英字, 姓（ローマ字）,
            名（ローマ字）, 姓(英字), パスポート氏名, 旅券記載氏名, ヘボン式氏名, 外国人氏名, 外国人併記名,
            併記名, アルファベット, 英字, 英語表記, 英語名, 英名,
            Name(English),
            """),
        RomajiHeaders = Words("""
            romaji, roma_ji, romajiShimei, romaji_shimei, shimeiRomaji, shimei_romaji, romajiMei,
            eijiShimei, gaikokujinShimei, gaikokujinHeikimei, heikimei,
            """),
        EnglishHeaders = Words("""
            nameRomaji, name_romaji, romajiName, fullNameEn, full_name_en, nameEn, name_en, englishName,
            english_name, alphabetName, nameAlphabet, familyNameEn, givenNameEn, lastNameRomaji,
            firstNameRomaji, lastNameEn, firstNameEn, latinName, passportName, romanizedName, romanName,
            nameInRoman,
            """),
        ContextHeaders = Words("""
            アルファベット, 英字, 英語表記, 英語名, 英名,
            """),
        LookAlikes = Words("""
            商品名(英語), 会社名(英字), 英語名称, 英語点数, 英語, ローマ字住所, 住所(英字), クラス名,
            変数名, 国名(英字),
            """),
    };

    /// <summary>旧姓・旧氏・通称: former surname or alias.</summary>
    public static readonly PiiType FormerName = new("former-name", "旧姓・旧氏・通称", "Former surname or alias", PiiGroup.Name, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            旧姓, 旧氏, 旧姓名, 旧氏名, 旧姓（漢字）, 旧姓カナ, 旧姓（カナ）, 旧姓フリガナ, 旧氏カナ,
            旧氏(カナ), 旧氏の振り仮名, 旧名, 改姓前氏名, 改姓前, 結婚前の姓, 婚姻前氏名, 通称, 通称名,
            通称名(カナ), 通称名カナ, 通称氏名, 別名, 別姓, 職場氏名, 職場使用氏名, ビジネスネーム,
            ペンネーム, 芸名, 旧姓使用, 旧姓使用氏名, 前姓, 転入前旧姓, 呼び名, あだ名, 愛称, 通り名,
            表示名, 婚姻前の姓, 結婚前の氏, 改姓前の姓, 改姓前の氏名, 旧姓氏名,
            源氏名,
            """),
        RomajiHeaders = Words("""
            kyusei, kyuusei, kyu_sei, kyuuji, kyushi, kyushimei, tsusho, tsushomei, tsuusyoumei,
            kanaTsushomei, betsumei, tennyumaeKyusei,
            """),
        EnglishHeaders = Words("""
            formerName, former_name, formerLastName, formerFamilyName, former_family_name, formerFamilyNameKana,
            maidenName, maiden_name, previousName, previousLastName, oldName, alias, aliasName,
            alternativeName, alternative_name, businessName, penName, nickname,
            """),
        ContextHeaders = Words("""
            別名,
            """),
        LookAlikes = Words("""
            姓, 旧住所, 旧本籍, 旧型番, 旧品番, 旧社名, 旧商号, 前職, 旧勤務先, 施設通称, 地名通称,
            列別名, 旧姓使用可否,
            """),
    };

    private static PiiType[] Names =>
    [
        PersonName, FamilyName, GivenName, PersonNameKana, FamilyNameKana, GivenNameKana, PersonNameRomaji,
        FormerName,
    ];
}
