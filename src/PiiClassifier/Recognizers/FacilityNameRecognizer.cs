namespace PiiClassifier.Recognizers;

/// <summary>施設の名: 学校, 公民館, 病院, 店, 公園. It tells that a table is about places, not persons.</summary>
internal sealed class FacilityNameRecognizer() : VocabularyRecognizer(
    "facility-name",
    [],
    chanceOfShape: 0.02,
    chanceOfVerified: 0.01,
    words: "",
    endings: """
        小学校 中学校 高等学校 高校 大学 幼稚園 保育園 保育所 こども園 学校 学院 分校 公民館 コミュニティセンター センター 集会所 会館 図書館 博物館 美術館 体育館
        文化会館 ホール 公会堂 市役所 区役所 町役場 村役場 役場 支所 出張所 消防署 警察署 交番 駐在所 郵便局 病院 医院 診療所 クリニック 薬局 歯科 歯科医院 整骨院
        接骨院 保健所 福祉会館 老人ホーム ホーム デイサービス 公園 広場 緑地 運動場 競技場 グラウンド 球場 プール テニスコート キャンプ場 駐車場 駐輪場 駅 停留所
        バス停 港 空港 橋 トンネル 神社 寺 教会 城跡 古墳 遺跡 記念館 資料館 旅館 ホテル 温泉 食堂 店 支店 本店 営業所 工場 倉庫 スーパー ストア マーケット
        コンビニ ガソリンスタンド 団地 住宅 ビル マンション アパート 荘 会館前 トイレ 公衆トイレ 避難所 浄水場 処理場 霊園 墓地 斎場 火葬場 児童館 学童保育
        放課後児童クラブ 文庫 道の駅 農園 牧場 山荘 ダム 発電所 変電所
        """);
