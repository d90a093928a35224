namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Words that stand before 氏名, 住所 or 電話番号 and say whose they are.</summary>
internal static class OwnerWords
{
    /// <summary>Natural persons. A column of theirs is personal information, also in a table about things.</summary>
    public static readonly string[] Persons = WordList.Of("""
        本人, ご本人, 自宅, 個人, 社員, 職員, 従業員, 労働者, 教職員, 教員, 教師, 講師, 学生, 生徒, 児童, 児童生徒, 園児,
        幼児, 患者, 受診者, 顧客, お客様, お客さま, 客, 会員, 組合員, 団員, 隊員, 利用者, ユーザー, ユーザ, 申請者, 申込者,
        申込人, 応募者, 参加者, 出席者, 受講者, 受講生, 受験者, 受験生, 契約者, 被保険者, 受給者, 対象者, 選挙人, 有権者,
        納税者, 納税義務者, 所有者, 登録者, 担当者, 担当, 責任者, 管理者, 代表者, 法人代表者, 代表, 作成者, 更新者, 最終更新者,
        登録担当者, 承認者, 回答者, 記入者, 報告者, 入力者, 確認者, 選手, キャスト, スタッフ, 担当スタッフ, 相談者, 来訪者, 訪問者,
        来場者, 来客者, 注文者, 購入者, 注文主, 依頼主, ご依頼主, 依頼者, 依頼人, 送り主, 発送者, 差出人, 届け先, お届け先,
        届先, お届先, 配送先, 送付先, 送り先, 郵送先, 受取人, 受取先, 荷受人, 宛先, 請求先, 評価者, 被評価者, 評価実施者, 外国人,
        入居者, 居住者, 住民, 世帯員, 借主, 貸主, 借受人, 債務者, 債権者, 被相続人, 相続人, ドライバー, 運転者, 運転手, 乗務員,
        乗客, 搭乗者, 宿泊者, 予約者, オペレーター, 営業担当, 営業担当者, 発注者, 発注担当者, 受注担当者, 通報者, 紹介者, 被災者,
        避難者, 監督, コーチ, 主将, 会長, 理事長, 理事, 役員, 委員, 議員, 候補者, 院長, 園長, 校長, 医師, 主治医, 担当医,
        看護師, ケアマネ, ケアマネジャー, 介護者, 審査員, 著者, 講演者, 提出者, 届出人, 届出者, 開設者, 設置者, 施設長, 店長,
        上司, 所属長, 面接官, 求職者, 退職者, 入社者, 内定者, 弁護士, 税理士, 名義人, 被害者, 加害者, 容疑者, 死亡者, 被介護者,
        被後見人, 友人, ご友人, 知人, 請求者, 飼い主, 飼主, 防火管理者, 契約担当者, 店主, オーナー, 幹事, 社長, 家主, 大家, 寄附者, 寄付者, 出品者, 落札者, 閲覧者, 投稿者, 来院者, 要介護者, 要支援者, 避難行動要支援者, 読者, 購読者, ワーカー, 被験者, 施主, 面接者, 調査員, 検査員,
        """);

    /// <summary>The same in English and romaji, as whole words of an identifier.</summary>
    public static readonly string[] PersonsInCode = WordList.Of("""
        person, personal, home, private, employee, emp, staff, worker, member, customer, cust, client, user, patient, student,
        pupil, child, teacher, applicant, contact, shipping, billing, delivery, recipient, receiver, sender, buyer, orderer,
        purchaser, owner, author, manager, driver, passenger, guest, visitor, resident, citizen, voter, candidate, player, contractor,
        insured, subscriber, participant, attendee, respondent, reporter, creator, updater, representative, self, shain, shokuin,
        jugyoin, kokyaku, kaiin, kanja, seito, gakusei, riyosha, todokesaki, iraininushi, tantosha, honnin,
        """);

    /// <summary>Relatives and guardians: a second data subject in the row.</summary>
    public static readonly string[] Families = WordList.Of("""
        保護者, 世帯主, 配偶者, 被扶養者, 扶養親族, 扶養者, 扶養家族, 家族, 父, 母, 父親, 母親, 親, 子, 子供, 子ども, お子様,
        夫, 妻, 親権者, 後見人, 成年後見人, 祖父, 祖母, 兄弟, 兄弟姉妹, 同居人, 同居者, 同居家族, 連名, 遺族, 喪主, 親族, 代理人,
        """);

    /// <summary>The same in English, as whole words of an identifier.</summary>
    public static readonly string[] FamiliesInCode = ["guardian", "spouse", "dependent", "parent", "father", "mother", "householder", "protector", "kin"];

    /// <summary>Whoever is called in an emergency.</summary>
    public static readonly string[] Emergencies = ["緊急連絡先", "緊急時連絡先", "緊急時", "緊急", "災害時連絡先", "身元保証人", "連帯保証人", "保証人", "身元引受人"];

    /// <summary>The same in English.</summary>
    public static readonly string[] EmergenciesInCode = ["emergency", "guarantor"];

    /// <summary>Organisations: their address and telephone number are not personal information.</summary>
    public static readonly string[] Organisations = WordList.Of("""
        会社, 企業, 法人, 本社, 支社, 本店, 支店, 店舗, 店, 営業所, 事業所, 事業者, 団体, 組織, 施設, 病院, 医療機関, 診療所,
        薬局, 学校, 園, 大学, 役所, 役場, 自治体, 発行元, 振込元, 仕入先, 取引先, 得意先, 納品先, 納入先, 発注元, 発注先, 受注先,
        メーカー, 販売元, 発売元, 製造元, 発送元, 出荷元, 販売店, 運営, 運営者, 運営会社, 運営団体, 管理会社, 問合せ先, 問い合わせ先, お問い合わせ先, 問合せ,
        お問い合わせ, 窓口, 主催者, 主催, 出版社, 保険者, 保険会社, 銀行, 金融機関, 契約先, 委託先, 提供元, 担当部署, 担当課, 所管課, 所管, 部署, 自社, 当社, 弊社,
        """);

    /// <summary>The same in English.</summary>
    public static readonly string[] OrganisationsInCode = ["company", "corporate", "corp", "organization", "organisation", "shop", "store", "branch", "office", "facility", "vendor", "supplier", "maker", "manufacturer", "agency", "hospital", "clinic", "school", "publisher"];

    /// <summary>Things and events.</summary>
    public static readonly string[] Things = WordList.Of("""
        商品, 製品, 部品, 物品, 備品, 品目, メニュー, 科目, 授業, 講座, コース, イベント, 会場, 場所, 物件, 建物, 倉庫, 車両, 路線, 駅,
        プロジェクト, 案件, サービス, 機器, 機種, サーバ, サーバー, ファイル, テーブル, 項目, 書籍, 作品, 大会, 競技, レース, 工事, 資産, 設備, 避難所, 投票所, 公園, バス停, 停留所, トイレ,
        """);

    /// <summary>The same in English.</summary>
    public static readonly string[] ThingsInCode = ["product", "item", "goods", "part", "menu", "file", "folder", "table", "column", "field", "event", "project", "service", "server", "host", "machine", "device", "class", "method", "type", "category", "line", "station", "place", "book", "page", "font", "image", "tag", "model", "brand", "team", "group", "package", "module", "schema", "process", "task", "job"];
}
