namespace PiiClassifier.Training.Generator;

/// <summary>Columns of whatever else tables hold: headers put together from everyday words, with values that suit how they end.</summary>
/// <remarks>There is no end of these, so a model that is to abstain has to see very many: a word that it does not know is seldom personal.</remarks>
internal static class FreeColumns
{
    private const string Nouns =
        "研修 会議 業務 作業 工程 検査 点検 修理 清掃 配送 出荷 入荷 在庫 棚卸 仕入 販売 契約 見積 請求 支払 納品 発注 受注 予約 登録 申請 許可 届出 審査 認定 交付 補助 助成 計画 実績 目標 予算 決算 監査 調査 分析 評価 測定 観測 試験 実験 解析 設計 開発 製造 加工 組立 梱包 運搬 保管 廃棄 再生 節電 環境 安全 防災 避難 訓練 警報 地震 津波 " +
        "洪水 土砂 気象 天候 河川 道路 橋梁 下水 水道 電気 ガス 通信 回線 機器 端末 部品 材料 原料 燃料 塗装 溶接 図面 仕様 規格 型式 品質 不良 歩留 稼働 停止 故障 保守 更新 移行 接続 設定 処理 入力 出力 送信 受信 転送 変換 集計 統計 抽出 検索 照合 表示 印刷 配布 回覧 掲示 広報 取材 撮影 編集 放送 上映 演奏 展示 公演 入場 観覧 会場 座席 照明 音響 舞台 衣装 " +
        "料理 食材 献立 栄養 味 香り 甘味 野菜 果物 魚介 肉類 飲料 菓子 弁当 給食 農作物 肥料 農薬 収穫 作付 家畜 飼料 漁獲 林道 樹木 植栽 花壇 動物 野鳥 昆虫 標本 化石 遺跡 文化財 仏像 古墳 寺院 庭園 史跡 観光 宿泊 客室 部屋 浴場 温泉 駐車 駐輪 路線 系統 便 運行 ダイヤ 乗換 運賃 乗車 停車 発着 方面 区間 距離 所要 経路 迂回 通行 信号 標識 " +
        "図書 書籍 雑誌 新聞 資料 文書 記事 見出し 章 節 頁 索引 用語 訳語 単語 例文 発音 品詞 設問 問題 正解 選択肢 解答 解説 難易度 満足 理解 興味 意欲 必要性 分量 速度 雰囲気 使いやすさ 印象 睡眠 食事 運動 趣味 読書 音楽 映画 ゲーム テレビ 旅行 買い物 通学 学習 授業 講義 演習 宿題 教材 教科 自然科学 社会科学 人文科学 統計学 情報 芸術 デザイン 言語 数理 物理 化学 " +
        "競技 種目 記録 順位 距離 周回 得失点 勝敗 対戦 試合 大会 予選 決勝 審判 用具 靴 球 色 形 大きさ 厚み 柄 素材 季節 福袋 割引 特典 広告 媒体 流入 閲覧 訪問 滞在 離脱 課金 売場 棚 レジ 客層 客数 天気 昼夜 時間帯 曜日 祝日 前日 翌日 今週 来月 上期 下期 四半期 前回 次回 初回 最終 第一 第二 主 副 旧 新 親 子 上位 下位 左 右 内側 外側 入口 出口 北側 南側 階 棟 区画 地番 地目 地積 用途 容積 建ぺい 構造 築年 間取り 家賃 敷金 礼金";

    private const string Terms =
        "batch queue cache buffer thread socket session request response payload header footer margin padding border layout theme widget button icon menu dialog cursor pixel frame layer shader texture vertex mesh camera light audio volume track album genre tempo pitch chord score level stage round match season league club trophy ball goal shot pass corner foul " +
        "sample batch lot yield defect sensor probe valve pump motor shaft gear bolt weld paint coat cable fuse relay switch voltage current power energy heat flow pressure torque speed angle depth width length radius mass density volume count index offset limit range step rate ratio factor weight bias loss epoch seed model layer input output target label feature vector matrix tensor " +
        "wine grape region sugar acid flavor recipe dish spice dose crop seed soil rain wind cloud river lake forest bird fish species genus trail route stop fare train bus line platform gate seat flight cargo pallet truck dock shelf bin stock order invoice quote budget cost tax margin profit asset bond share fund index rate quarter fiscal plan task sprint ticket bug issue commit branch release build deploy server cluster node disk memory cpu network port host domain cert key token scope role policy rule event alert metric log trace";

    private static readonly string[] JapaneseNouns = Nouns.Split(' ');
    private static readonly string[] LatinNouns = Terms.Split(' ');

    private static readonly (string Japanese, string Latin, Func<TrainingRandom, Func<string>> Values)[] Ends =
    [
        ("日 予定日 完了日 年月日 開始日 終了日", "date day at on", DateValues.Business),
        ("数 件数 回数 個数 点数 人数 台数 量 総数", "count num qty total", ThingValues.Quantity),
        ("額 金額 費 料 費用 代 単価 料金", "cost price amount fee", ThingValues.Price),
        ("率 割合 比 指数", "rate ratio pct share", ThingValues.Share),
        ("値 温度 時間 高 幅 長 圧 濃度", "value level size length", ThingValues.Measure),
        ("名 名称 種目 対象", "name title", r => r.One(ThingValues.Thing, ThingValues.Product, ThingValues.Facility)(r)),
        ("コード CD 番号 No ID", "code id no cd number", r => r.One(ThingValues.Code, ThingValues.KindCode, ThingValues.Running)(r)),
        ("区分 種別 種類 分類 方法 形式 方式 理由 状況 状態 段階", "type kind mode status category class", r => r.One(ThingValues.Kind, ThingValues.State, ThingValues.KindCode)(r)),
        ("有無 可否 要否 済 フラグ 希望 対応 確認", "flag enabled done ok", ThingValues.Flag),
        ("内容 概要 詳細 備考 メモ 説明 結果 名義 課題", "text note desc comment", r => r.One(ThingValues.Remark, ThingValues.Sentence, ThingValues.Thing)(r)),
        ("度 評価 度合い 順位 ランク レベル ポイント", "score rank grade points", r => r.One(Rating, ThingValues.Quantity, ThingValues.Letter)(r)),
        ("時刻 開始 終了 締切", "time start end", DateValues.Clock),
        ("場所 会場 先 元 拠点 地点", "place location site", r => r.One(ThingValues.Facility, ThingValues.Thing)(r)),
        ("担当課 業者 会社 機関", "dept vendor maker", ThingValues.Company),
        ("年 年度 期", "year term", DateValues.Year),
    ];

    /// <summary>A kind of column with a header of everyday words, or with a word alone.</summary>
    public static ColumnKind Make(TrainingRandom random)
    {
        string noun = random.One(JapaneseNouns);
        string term = random.One(LatinNouns);
        if (random.Percent(30))
        {
            return new ColumnKind(null, [random.Percent(40) ? noun + random.One("", "・", "の") + random.One(JapaneseNouns) : noun], [random.Percent(40) ? $"{term} {random.One(LatinNouns)}" : term], Anything);
        }
        (string japanese, string latin, Func<TrainingRandom, Func<string>> values) = random.One(Ends);
        string head = random.Percent(25) ? noun + random.One(JapaneseNouns) : noun;
        return new ColumnKind(null, [head + random.Word(japanese)], [$"{term} {random.Word(latin)}"], values);
    }

    /// <summary>Answers to questions: marks from one to a few.</summary>
    public static Func<string> Rating(TrainingRandom random)
    {
        int high = random.One(3, 4, 5, 5, 5, 7, 10);
        int low = random.One(0, 1, 1);
        return () => random.Number(low, high);
    }

    private static Func<string> Anything(TrainingRandom random) => random.One<Func<TrainingRandom, Func<string>>>(
        Rating, Rating, ThingValues.Quantity, ThingValues.Flag, ThingValues.Kind, ThingValues.KindCode, ThingValues.Measure, ThingValues.Price, ThingValues.Thing, ThingValues.Share,
        ThingValues.Remark, DateValues.Business, ThingValues.Letter, ThingValues.Population, ThingValues.English, ThingValues.Product, DateValues.Clock, ThingValues.Sentence, ThingValues.Code)(random);
}
