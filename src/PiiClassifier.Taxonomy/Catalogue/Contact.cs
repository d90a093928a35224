namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>郵便番号: postal code.</summary>
    public static readonly PiiType PostalCode = new("postal-code", "郵便番号", "Postal code", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            郵便番号, 〒, 〒番号, 郵便No, 郵便No., 郵便番号1, 郵便番号2, 郵便番号(上3桁), 郵便番号(下4桁),
            郵便番号上, 郵便番号下, 〒(自宅), 自宅郵便番号, 現郵便番号, 現住所郵便番号, 住所郵便番号,
            住民票郵便番号, 送付先郵便番号, お届け先郵便番号, 実家郵便番号, 郵便, 郵便CD, 郵便コード, ZIP,
            ZIPコード, ﾕｳﾋﾞﾝﾊﾞﾝｺﾞｳ, ゆうびんばんごう,
            """),
        RomajiHeaders = Words("""
            yubin, yuubin, yubinNo, yubin_no, yubinBango, yuubinBangou, yuubinno, yubinNo1, yubinNo2,
            jutonaiYubinNo,
            """),
        EnglishHeaders = Words("""
            postalCode, postal_code, postcode, post_code, zipCode, zip_code, zipcode1, zipcode2, zip1,
            zip2, addressZip, homePostalCode, zipPostal,
            """),
        LookAlikes = Words("""
            電話番号, 郵便局名, 郵便局コード, 郵便料金, 郵送区分, 商品番号, 管理番号, 圧縮ファイル,
            zipファイル, ゆうちょ記号, 市区町村コード, 7桁コード,
            """),
    };

    /// <summary>住所: full postal address.</summary>
    public static readonly PiiType Address = new("address", "住所", "Full postal address", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            住所, 現住所, ご住所, 御住所, 住所１, 住所２, 住所３, 住所(自宅), 自宅住所, 自宅住所1,
            住所（全体）, 住所連結, 連結表記, 居住地, 居所, 居所住所, 住民票住所, 住民登録地,
            住民票上の住所, 住民登録住所, 郵送先住所, 送付先住所, 送り先住所, お届け先住所, 配送先住所,
            連絡先住所, 前住所, 従前住所, 従前の住所, 転入前住所, 転出先住所, 旧住所, 新住所, 本人住所,
            世帯住所, 住所漢字, 住所（漢字）, 住所カナ, 住所（カナ）, 住所コード, 申請者住所, 契約者住所,
            顧客住所, 患者住所, 保護者住所, 居住住所, ジュウショ, 居住先, 自宅, 自宅所在地, 寮住所,
            転居先, 転居先住所, 勤務者住所, 請求先住所, 納品先住所,
            """),
        RomajiHeaders = Words("""
            jusho, juusho, jusyo, juusyo, jyusho, jyuusyo, jyusyo, zyuusyo, jusho1, jusho2, genjusho,
            genjuusho, jusho_from, atenaJusho, tennyumaeJusho, tenshutsuJusho, kyojuchi, jushoKanji,
            jushoKana, zenkokuJushoCode,
            """),
        EnglishHeaders = Words("""
            address, addr, fullAddress, full_address, address1, address2, address_1, addressLine1,
            address_line_1, homeAddress, home_address, residentialAddress, currentAddress, mailingAddress,
            shippingAddress, billingAddress, addressKanji, addressKana, registeredResidentAddress, addr1,
            addrKanji, personAddress, customerAddress, address3, address4, residence, homeAddr,
            addressLine,
            """),
        ContextHeaders = Words("""
            自宅, 帰省先,
            住居, 配達先, 転出先,
            """),
        LookAlikes = Words("""
            メールアドレス, IPアドレス, MACアドレス, アドレス, URL, 所在地, 本社所在地, 会社住所,
            事業所所在地, 店舗住所, 施設所在地, 勤務先住所, 投票所住所, 本籍, 物件所在地, 番地なし区分,
            住所変更日, 住所区分, 住所フラグ,
            """),
    };

    /// <summary>都道府県・市区町村: prefecture / municipality.</summary>
    public static readonly PiiType Region = new("region", "都道府県・市区町村", "Prefecture / municipality", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            都道府県, 都道府県名, 都道府県コード, 都道府県CD, 県, 県名, 府県, 都道府県(カナ), 都道府県1,
            住所(都道府県), 住所１(都道府県), 居住都道府県, 市区町村, 市区町村名, 市町村, 市町村名,
            市区町村コード, 市町村コード, 市区町村（郡）, 市区郡, 市・区, 市区, 市区名, 区名, 区コード,
            郡, 郡・市区町村, 行政区, 行政区名, 行政区コード, 行政区画, 自治体コード, 団体コード,
            全国地方公共団体コード, 全国住所コード, 地区, 地区名, 住所(市区町村), 居住市区町村, 居住地域,
            都市, 都市名, 居住県, 在住, 在住地, 居住区, お住まい, お住まいの地域, お住まいの都道府県,
            住まい, 住んでいる都道府県, 旧市町村, 地域,
            """),
        RomajiHeaders = Words("""
            todofuken, todoufuken, todofukenCode, kenmei, shikuchoson, sikuchoson, shichoson, shichosonCode,
            shichoson_code, gyoseiku, gyoseikuCode, gyoseikuName, chiku, lasdecCode, ku, gun,
            """),
        EnglishHeaders = Words("""
            prefecture, prefectureCode, prefecture_code, prefectureName, pref, prefCode, pref_code,
            prefCd, state, province, region, city, cityCode, city_code, cityName, municipality,
            municipalityCode, cityAndCounty, county, ward, localGovernmentCode, local_government_code,
            lgCode, jisCode, town_city,
            """),
        ContextHeaders = Words("""
            県, 郡, 地区, 地区名, 団体コード, 行政区, 都市, 地域, city, state, region, province,
            county, ward, prefecture, municipality, town,
            """),
        LookAlikes = Words("""
            支社名, 支店所在県, 勤務地, 勤務先都道府県, 産地, エリアマネージャー, 営業エリア, 販売地域,
            担当地区, 本籍地, 出身地, 投票区, 学区, 区分, 市外局番, 市場, 市況,
            """),
    };

    /// <summary>町域・番地・建物名: town, block and building part of an address.</summary>
    public static readonly PiiType StreetAddress = new("street-address", "町域・番地・建物名", "Town, block and building part of an address", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            町域, 町域名, 町名, 町名コード, 町名・番地, 町名番地, 町字, 町字名, 町字コード, 町字ID,
            大字, 字, 大字・町, 丁目, 番地, 番地以下, 番地号, 番地・号, 番地コード, 番地コード1,
            地番, 街区符号, 住居番号, 住所(番地), 住所(町名以下), 町名以下, 丁目番地, 方書, 方書コード,
            方書き, 様方, 建物名, 建物名・部屋番号, 建物名等, 建物, マンション名, アパート名,
            マンション・建物名, ビル名, 部屋番号, 号室, 室番号, 棟, 住所(建物名), 住所（建物名等）,
            住所３(建物), 町字以下, 町会, 自治会名, アパートマンション, マンション, アパート,
            建物名・号室, ビル・マンション名, 番地以降, 番地・建物名, それ以降の住所, 以降の住所, 番号・号,
            番・号(住所),
            ビル名・号室,
            """),
        RomajiHeaders = Words("""
            choiki, chouiki, chomei, choumei, machi, ooaza, oaza, aza, chome, choume, banchi, banti,
            banchiCode, banchiGo, katagaki, tatemono, tatemonoMei, heyaBango, heyaNo, choikiCode,
            jutonaiBanchi,
            """),
        EnglishHeaders = Words("""
            town, townName, townArea, streetAddress, street_address, street, streetName, cityBlock,
            block, lot, landNumber, residenceNumber, addressLine2, address_line_2, addressDetail,
            building, buildingName, building_name, buildingNameEtc, apartment, apartmentName, aptNo,
            roomNumber, room_number, roomNo, roomName, floorName, houseNumber, houseNo, building_etc,
            """),
        ContextHeaders = Words("""
            字, 棟, 建物, 建物名, 町会, 部屋番号, マンション, アパート, 町, 町コード,
            """),
        LookAlikes = Words("""
            建物構造, 建物種別, 建物番号, 建物コード, 会議室名, ビルドバージョン, 部屋タイプ, 客室番号,
            番号, 棚番, 枝番, 商品棟, 施設名, 物件名, 教室名, 病棟,
            """),
    };

    /// <summary>電話番号・FAX番号: telephone / fax number.</summary>
    public static readonly PiiType PhoneNumber = new("phone-number", "電話番号・FAX番号", "Telephone / fax number", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            電話番号, TEL, ☎, 電話, 電話No, 電話No., ＴＥＬ番号, TEL1, TEL2, TEL(自宅), 電話番号1,
            電話番号2, 自宅電話, 自宅電話番号, 自宅TEL, 固定電話, 固定電話番号, 連絡先電話番号, 連絡先TEL,
            連絡先番号, 連絡先, 連絡先1, 連絡先2, 日中連絡先, 昼間の連絡先, 本人連絡先, 保護者電話番号,
            保護者連絡先, 呼出電話, 電話番号（ハイフンなし）, デンワバンゴウ, FAX, FAX番号, ファックス,
            ファクシミリ, FAX（自宅）, 自宅FAX, 連絡先FAX番号, 電話番号(自宅), 電話(自宅), 連絡先電話,
            連絡電話番号, 保護者電話, 自宅の電話番号, デンワ,
            """),
        RomajiHeaders = Words("""
            denwa, denwaBango, denwa_bango, denwabangou, telNo, tel_no, jitakuTel, jitakuDenwa,
            renrakusaki, renrakusaki1, renrakusaki2, renrakusakiTel, koteiDenwa, honkotei, faxBango,
            """),
        EnglishHeaders = Words("""
            phone, phoneNumber, phone_number, phoneNo, telNumber, tel_number, telephone, telephoneNumber,
            homePhone, home_phone, contactPhone, contactPointPhoneNumber, landline, faxNumber, fax_number,
            faxNo, homeFax, phone1, phone2, telephoneNo, contactTel,
            """),
        ContextHeaders = Words("""
            連絡先, 連絡先1, 連絡先2, FAX番号, FAX, telephone,
            """),
        LookAlikes = Words("""
            電話会社, 電話料金, 電話手当, 通信手当, 内線番号, 代表電話番号, 会社電話番号, 店舗電話番号,
            問合せ電話番号, フリーダイヤル, コールセンター, 電話対応日時, 電話区分, 電話番号有無, 製品番号,
            テレワーク, Telemetry, TelNoFlag,
            """),
    };

    /// <summary>携帯電話番号: mobile phone number.</summary>
    public static readonly PiiType MobileNumber = new("mobile-number", "携帯電話番号", "Mobile phone number", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            携帯電話番号, 携帯番号, 携帯電話, 携帯, 携帯TEL, ケータイ, ケイタイ番号, けいたい,
            スマホ番号, スマートフォン番号, モバイル番号, モバイル, 個人携帯, 個人携帯番号, 本人携帯,
            本人携帯番号, 携帯1, 携帯2, 携帯電話1, 携帯電話番号2, TEL(携帯), 電話番号(携帯), 電話（携帯）,
            連絡先（携帯）, 連絡先携帯電話番号, 保護者携帯, 父携帯, 母携帯, SMS番号, PHS番号, 私用携帯,
            スマホ,
            """),
        RomajiHeaders = Words("""
            keitai, keitaiNo, keitai_no, keitaiBango, keitaiDenwa, keitai_denwa, keitaiTel, honkeitai,
            sumaho,
            """),
        EnglishHeaders = Words("""
            mobile, mobileNumber, mobile_number, mobileNo, mobilePhone, mobile_phone, mobileTel, cell,
            cellPhone, cell_phone, cellular, cellNumber, smsNumber, smartphoneNumber, personalMobile,
            telMobile, telMob, cellNo,
            """),
        LookAlikes = Words("""
            携帯会社, 携帯メール, 携帯機種, 携帯品, 携帯電話手当, 社用携帯番号, モバイルWi-Fi番号,
            モバイルアプリ, 端末名, MobileApp, mobileFlag, isMobile,
            """),
    };

    /// <summary>メールアドレス: E-mail address.</summary>
    public static readonly PiiType EmailAddress = new("email-address", "メールアドレス", "E-mail address", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            メールアドレス, メールアドレス1, メールアドレス２, メール, Ｅメール, Ｅ－ｍａｉｌ,
            Eメールアドレス, 電子メール, 電子メールアドレス, メアド, メールアドレス(PC), メールアドレス(携帯),
            PCメール, PCメールアドレス, 携帯メール, 携帯メールアドレス, 個人メールアドレス,
            自宅メールアドレス, 会社メールアドレス, 連絡先メールアドレス, アドレス(メール), 連絡用メール,
            保護者メールアドレス, メールアドレス（確認用）, ＭＡＩＬ, 学内メール, 社内メール, 会社メール,
            個人メール, サブメールアドレス, 連絡先メール, e-mailアドレス,
            大学メール, 学校メール, 社用メール,
            """),
        RomajiHeaders = Words("""
            meruado, meeruAdoresu, meiruAdoresu, denshiMail, keitaiMail, me_ado, mailadoresu,
            """),
        EnglishHeaders = Words("""
            email, e_mail, emailAddress, email_address, mailAddress, mail_address, mailAddr,
            contactPointEmailAddress, personalEmail, workEmail, primaryEmail, emailPc, emailMobile,
            userPrincipalName, upn, email1, email2,
            """),
        LookAlikes = Words("""
            アドレス, 住所, メール件名, メール本文, メール配信可否, メルマガ, メルマガ購読, メールサーバ,
            メール送信日時, メールテンプレート, 宛先区分, 送信元アドレス, noreplyAddress, mailFlag,
            mailSubject,
            """),
    };

    /// <summary>SNSアカウント: social network / messenger account.</summary>
    public static readonly PiiType SnsAccount = new("sns-account", "SNSアカウント", "Social network / messenger account", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            SNSアカウント, SNS, SNS ID, LINE ID, LINE名, LINE表示名, LINEユーザーID, LINE友だちID,
            ライン, ラインID, Twitter, Twitter ID, ツイッター, X(旧Twitter), Xアカウント, Instagram,
            インスタ, インスタグラム, Facebook, フェイスブック, TikTok, ティックトック, YouTubeチャンネル,
            Skype, Skype名, スカイプ, Discord, Slack ID, Slackメンバー ID, Chatwork ID, チャットワーク,
            連絡先SNS, ハンドルネーム, ハンドル名, ニックネーム, カカオトークID, メッセンジャー,
            メッセンジャーID, ディスコード, ツイッターID, インスタアカウント, インスタID,
            ツイッターアカウント,
            LINEの名前, LINE userId, DiscordユーザーID, Slack名, Zoom名, GitHubアカウント, GitHub ID,
            Facebookプロフィール, LinkedInプロフィール, LinkedInプロフィールURL, Messengerリンク,
            SNSプロフィール,
            """),
        RomajiHeaders = Words("""
            line_id, rainId, tsuitta, insuta, sns_akaunto, hanndorunemu,
            """),
        EnglishHeaders = Words("""
            snsAccount, sns_account, socialMedia, social_media, contactPointSocialMedia, lineUserId,
            line_user_id, twitterHandle, xHandle, instagramId, facebookId, tiktokId, skypeId, discordId,
            handleName, screenName, messenger, messengerId, wechat, kakaoTalk, twitterAccount,
            instagramAccount, lineAccount,
            facebookUserId, slackUserId, discordUserId, twitterId, linkedinUrl, facebookUrl, twitterUrl,
            instagramUrl,
            """),
        ContextHeaders = Words("""
            ライン, SNS, メッセンジャー,
            LINE, Slack, GitHub,
            """),
        LookAlikes = Words("""
            回線名, ライン名, 生産ライン, ラインコード, オンライン, LINE株式会社, 線名, 路線, 行番号,
            lineNo, lineNumber, lineItemId, SNS区分, SNS広告費, X座標, x, URL,
            """),
    };

    /// <summary>緊急連絡先: emergency contact.</summary>
    public static readonly PiiType EmergencyContact = new("emergency-contact", "緊急連絡先", "Emergency contact", PiiGroup.Contact, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            緊急連絡先, 緊急連絡先1, 緊急連絡先２, 緊急時連絡先, 緊急連絡先氏名, 緊急連絡先名,
            緊急連絡先(氏名), 緊急連絡先カナ, 緊急連絡先電話番号, 緊急連絡先TEL, 緊急連絡先(TEL),
            緊急連絡先電話, 緊急連絡先携帯, 緊急連絡先住所, 緊急連絡先郵便番号, 緊急連絡先間柄, 緊急時の連絡先,
            緊急TEL, 緊急電話番号, 連絡先緊急連絡先, 身元保証人, 身元保証人氏名, 身元引受人, 保証人氏名,
            連帯保証人, 引渡者, 引き取り者, 災害時連絡先, 家族連絡先, 第1連絡先, 第２連絡先,
            非常時連絡先,
            """),
        RomajiHeaders = Words("""
            kinkyuRenrakusaki, kinkyuurenrakusaki, kinkyu_renrakusaki, kinkyuTel, kinkyuShimei, mimotoHoshonin,
            hoshonin,
            """),
        EnglishHeaders = Words("""
            emergencyContact, emergency_contact, emergencyContactName, emergency_contact_name,
            emergencyContactPhone, emergencyPhone, emergency_tel, emergencyTel, emergencyAddress,
            contactInEmergency, iceContact, guarantor, guarantorName, surety,
            """),
        LookAlikes = Words("""
            緊急度, 緊急連絡網区分, 緊急停止, 緊急コード, 連絡先区分, 防災連絡先, 会社緊急連絡先,
            営業時間外連絡先, 障害連絡先,
            """),
    };

    private static PiiType[] Contact =>
    [
        PostalCode, Address, Region, StreetAddress, PhoneNumber, MobileNumber, EmailAddress, SnsAccount,
        EmergencyContact,
    ];
}
