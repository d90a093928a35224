namespace PiiClassifier.Training.Generator;

/// <summary>Columns that say nothing of a person.</summary>
internal static class ThingValues
{
    private const string States = "未対応 対応中 完了 保留 新規 継続 有効 無効 申請中 承認済 却下 公開 非公開 入荷待ち 発送済 済 未 予約 キャンセル";
    private const string Kinds = "A B C 一般 特別 その他 通常 緊急 定期 臨時 直営 委託 個人 法人 内部 外部 国 県 市 第1種 第2種 屋内 屋外 食品 雑貨 衣料 家電 書籍 文具";
    private const string Remarks = "要確認 特になし 別途連絡 電話にて確認済 書類不備のため再提出 次回持参予定 窓口受付 郵送希望 担当変更 午前中希望 駐車場あり 車椅子対応 雨天中止 要予約 予備 在庫限り 前年度より継続 資料参照";
    private const string Units = "個 本 枚 箱 袋 台 冊 式 kg g m 円 人 件 回 時間 %";
    private const string Things = "会議室 体育館 テニスコート 図書 消耗品費 備品費 旅費 印刷製本費 光熱水費 委託料 使用料 工事請負費 補助金 人件費 売上高 営業利益 経常利益 固定資産 気温 降水量 湿度 風速 水位 騒音 CPU使用率 メモリ使用率 接続数";

    public static Func<string> Running(TrainingRandom random) => NumberValues.Running(random);

    public static Func<string> Code(TrainingRandom random) => NumberValues.Code(random, "A", "P", "N", "X", "Z", "R", "T", "K");

    /// <summary>A code that comes back: of a kind, a shop, a category.</summary>
    public static Func<string> KindCode(TrainingRandom random)
    {
        int length = random.From(1, 6);
        string[] codes = [.. Enumerable.Range(0, random.From(2, 12)).Select(_ => random.Digits(length))];
        return () => random.Early(codes);
    }

    public static Func<string> Kind(TrainingRandom random) => WorkValues.FewOf(random, Kinds, 2, 8, codes: 20);

    public static Func<string> State(TrainingRandom random) => WorkValues.FewOf(random, States, 2, 5, codes: 20);

    public static Func<string> Flag(TrainingRandom random) => EitherOf(random, "0 1", "0 1", "○ ×", "有 無", "あり なし", "TRUE FALSE", "Y N", "はい いいえ", "○ ○", "true false", "1 2");

    /// <summary>The words of one of several groups.</summary>
    public static Func<string> EitherOf(TrainingRandom random, params string[] groups)
    {
        string words = random.One(groups);
        return () => random.Word(words);
    }

    public static Func<string> Remark(TrainingRandom random)
    {
        int blank = random.From(20, 95);
        return () => random.Percent(blank) ? "" : random.Word(Remarks) + (random.Percent(20) ? "。" + random.Word(Remarks) : "");
    }

    public static Func<string> Sentence(TrainingRandom random) => () =>
        $"{ThingWords.Facility(random)}において{random.Word("開催 実施 設置 整備 更新 販売")}する{ThingWords.Product(random)}の{random.Word("概要 内容 手順 結果 計画")}について{random.Word("説明 報告 確認 検討")}する。";

    public static Func<string> Product(TrainingRandom random) => () => ThingWords.Product(random);

    public static Func<string> Facility(TrainingRandom random) => () => ThingWords.Facility(random);

    public static Func<string> Company(TrainingRandom random) => () => ThingWords.Company(random);

    public static Func<string> Thing(TrainingRandom random) => WorkValues.FewOf(random, Things, 5, 20, codes: 0);

    public static Func<string> Unit(TrainingRandom random) => WorkValues.FewOf(random, Units, 1, 6, codes: 0);

    public static Func<string> Quantity(TrainingRandom random)
    {
        int high = random.One(5, 10, 30, 100, 100, 500, 5000, 100_000);
        int low = random.One(0, 0, 1);
        return () => random.Number(low, high);
    }

    public static Func<string> Price(TrainingRandom random) => WorkValues.Yen(random, 50, random.One(2000, 30_000, 1_000_000));

    public static Func<string> Budget(TrainingRandom random) => WorkValues.Yen(random, 0, random.One(500_000, 20_000_000, 900_000_000), 20);

    public static Func<string> Measure(TrainingRandom random)
    {
        int low = random.One(-20, 0, 0, 10, 100);
        int high = low + random.One(5, 40, 100, 1000);
        int digits = random.From(1, 3);
        return () => $"{random.From(low, high)}.{random.Digits(digits)}";
    }

    public static Func<string> Share(TrainingRandom random) => random.Percent(50) ? () => $"{random.From(0, 100)}.{random.Digits(1)}%" : () => $"0.{random.Digits(random.From(2, 4))}";

    public static Func<string> Population(TrainingRandom random)
    {
        int high = random.One(300, 5000, 60_000, 900_000);
        string format = random.One("0", "#,0");
        return () => random.From(high / 20, high).ToString(format, System.Globalization.CultureInfo.InvariantCulture);
    }

    public static Func<string> Link(TrainingRandom random) => () => $"https://www.{random.Word("example.jp example.com city.example.lg.jp example.co.jp")}/{random.Word("items news facility list page")}/{random.Digits(4)}{random.One("", ".html")}";

    public static Func<string> FileName(TrainingRandom random) => () => $"{random.Word("report data list photo 議事録 資料 map")}_{random.Digits(4)}.{random.Word("pdf xlsx csv png txt docx")}";

    public static Func<string> Jan(TrainingRandom random) => random.Percent(60) ? () => random.Word("45 49") + random.Digits(11) : () => $"978{random.Digits(10)}";

    public static Func<string> CorporateNumber(TrainingRandom random) => random.Percent(70) ? () => random.From(1, 9) + random.Digits(12) : () => $"T{random.From(1, 9)}{random.Digits(12)}";

    public static Func<string> English(TrainingRandom random) => () =>
        $"{random.Word("get set update delete create open close send receive import export load save start stop")}{random.One(" ", "_", "")}{random.Word("item order file table page request session report task device sensor buffer")}";

    public static Func<string> Letter(TrainingRandom random) => () => random.Word("A B C D E F G H");

    public static Func<string> Weekday(TrainingRandom random) => random.Percent(60) ? () => random.Word("月 火 水 木 金 土 日") : () => random.Word("月曜日 火曜日 水曜日 木曜日 金曜日");

    public static Func<string> Hours(TrainingRandom random) => () => $"{random.From(8, 10)}:{random.Word("00 30")}{random.Word("～ 〜 -")}{random.From(16, 22)}:{random.Word("00 30")}";

    public static Func<string> Subject(TrainingRandom random) => () => random.Word("国語 算数 数学 理科 社会 英語 体育 音楽 情報基礎 経済学概論 線形代数 日本史 物理学実験 キャリア演習");

    public static Func<string> Blank(TrainingRandom random) => () => random.Percent(97) ? "" : random.Word(Remarks);
}
