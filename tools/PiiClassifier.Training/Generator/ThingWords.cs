namespace PiiClassifier.Training.Generator;

/// <summary>Companies, facilities, products and other names of things.</summary>
internal static class ThingWords
{
    private static readonly string[] CompanyStems = "東洋 日本 大和 三栄 共立 丸高 北陸 中部 関西 山陽 協和 富士見 旭日 光洋 新興 太平 双葉 みらい あおば さくら ひまわり 明星 アルファ ネクスト サンテック グローバル フロンティア エース ユニオン トライ 佐藤 鈴木 山本 田中 高木".Split(' ');
    private static readonly string[] CompanyTrades = "商事 工業 建設 製作所 運輸 電機 印刷 食品 薬品 化学 不動産 システム ソリューションズ 物産 産業 設備 サービス テクノ 水産 林業 農園 観光 警備 金属 機械".Split(' ');
    private static readonly string[] FacilityKinds = "図書館 公民館 体育館 小学校 中学校 保育園 幼稚園 児童館 市民センター コミュニティセンター 公園 駐車場 病院 診療所 薬局 郵便局 消防署 交番 博物館 美術館 文化会館 運動場 プール 集会所 避難所 駅 店 食堂 旅館 ホテル 温泉 寺 神社".Split(' ');
    private static readonly string[] FacilityStems = "中央 北部 南部 東部 西部 市立 町立 第一 第二 城北 本町 緑ヶ丘 旭 みなと 若葉 ひばり 総合 県立 桜台 泉".Split(' ');
    private static readonly string[] Goods = "ボールペン ノート 消しゴム コピー用紙 トナー 机 椅子 モニター キーボード マウス 電池 洗剤 タオル 石鹸 米 味噌 醤油 緑茶 コーヒー チョコレート クッキー りんご みかん Tシャツ 靴下 帽子 傘 手袋 カメラ 冷蔵庫 掃除機 洗濯機 ドライバー ねじ ボルト ナット ベアリング ポンプ バルブ ケーブル センサー 塗料 木材 鋼板 包装紙 段ボール ラベル".Split(' ');

    public static string Company(TrainingRandom random)
    {
        string stem = random.One(CompanyStems) + random.One(CompanyTrades);
        return random.Below(9) switch
        {
            0 or 1 => "株式会社" + stem,
            2 or 3 => stem + "株式会社",
            4 => "有限会社" + stem,
            5 => "(株)" + stem,
            6 => "㈱" + stem,
            7 => stem + random.One("㈱", "(有)", "合同会社", ""),
            _ => random.One("一般社団法人", "社会福祉法人", "医療法人", "NPO法人", "学校法人") + random.One(FacilityStems) + random.One("会", "協会", "学園", "福祉会"),
        };
    }

    public static string Facility(TrainingRandom random) => random.One(FacilityStems) + random.One(FacilityKinds);

    public static string Product(TrainingRandom random) => random.Below(5) switch
    {
        0 => $"{random.One(Goods)} {random.Word("S M L 大 小 中 赤 青 黒 白")}",
        1 => $"{random.One(Goods)} {random.From(1, 50)}{random.Word("個入 枚 本 g kg ml 袋 箱")}",
        2 => $"{random.Word("新 特選 業務用 国産 高級 ミニ エコ")}{random.One(Goods)}",
        3 => $"{random.One(Goods)} {(char)('A' + random.Below(26))}{(char)('A' + random.Below(26))}-{random.Digits(3)}",
        _ => random.One(Goods),
    };

    public static string School(TrainingRandom random) => random.Below(4) switch
    {
        0 => PlaceWords.Any(random).City.TrimEnd('市', '区') + random.Word("大学 短期大学 高等学校 工業高等学校 商業高校 専門学校"),
        1 => $"{PlaceWords.Any(random).Prefecture}立{PlaceWords.Town(random)}高等学校",
        2 => $"{PlaceWords.Any(random).City}立{random.Word("第一 第二 東 西 南 北 中央")}{random.Word("小学校 中学校")}",
        _ => random.Word("東都 帝北 明和 青陵 城西 国際 北星 聖光 桜花 武蔵野") + random.Word("大学 大学経済学部 大学工学部 大学院 短期大学 学園高校 女子大学文学部"),
    };
}
