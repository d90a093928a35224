using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Training.Generator;

/// <summary>The columns that hold no personal information, by a name of their own.</summary>
internal static class OrdinaryColumns
{
    /// <summary>The kinds by name.</summary>
    public static IReadOnlyDictionary<string, ColumnKind> ByName { get; } = new Dictionary<string, ColumnKind>
    {
        ["running"] = Of("No No. 番号 連番 項番 通番 整理番号 行番号 # ＮＯ", "no id seq index num row_no", ThingValues.Running),
        ["id"] = Of("ID コード 管理番号 識別ID 登録番号 キー 内部ID レコード番号 商品ID 施設ID 事業所番号 店舗ID メニューID イベントID 物件番号 受付番号 契約番号 請求番号", "id code uuid key ref_no record_id pk", ThingValues.Code),
        ["kind"] = Of("区分 種別 種類 分類 カテゴリ 大分類 中分類 タイプ グループ 会員種別 申込区分 形態 属性 ランク 職員区分", "type category kind class group kbn shubetsu rank", ThingValues.Kind),
        ["kind-code"] = Of("区分コード 種別コード 分類CD カテゴリID 店舗コード 事業所コード 地点番号 グループID 拠点コード 支店コード 学校コード 病院コード 工場コード 施設コード 部門コード 会社コード 地区コード 職種コード", "type_cd category_id group_id class_code shop_cd", ThingValues.KindCode),
        ["state"] = Of("状態 状況 ステータス 進捗 対応状況 処理区分 申込状況 在庫状況 結果", "status state progress result", ThingValues.State),
        ["flag"] = Of("フラグ 有効フラグ 削除フラグ 対象 同意 メルマガ DM送付 出欠 チェック 確認 表示 公開 バリアフリー 駐車場 参加可否", "flag is_active deleted enabled visible agree flg", ThingValues.Flag),
        ["remark"] = Of("備考 備考欄 メモ 摘要 特記事項 コメント 注記 その他 連絡事項 補足", "remarks note memo comment biko notes", ThingValues.Remark),
        ["sentence"] = Of("内容 説明 概要 詳細 本文 問合せ内容 事業概要 紹介文 用途 お知らせ", "description content text body summary message", ThingValues.Sentence),
        ["date"] = Of("日付 登録日 更新日 作成日 受付日 申込日 注文日 発行日 実施日 公開日 開始日 終了日 納期 期限 来店日 最終更新日時 登録日時 作成日時 入金日 利用日 処理日", "date created_at updated_at order_date registered timestamp start_date end_date last_update upd_ymd", DateValues.Business),
        ["clock"] = Of("時刻 開始時刻 終了時刻 受付時間 時間 発車時刻 到着 予約時間", "time start_time end_time departure arrival", DateValues.Clock),
        ["year"] = Of("年度 年 対象年 年月 会計年度 対象年月 建築年 設置年 年次", "year fiscal_year ym nendo", DateValues.Year),
        ["weekday"] = Of("曜日 定休日 実施曜日", "weekday day_of_week", ThingValues.Weekday),
        ["hours"] = Of("営業時間 開館時間 利用時間 受付時間帯", "opening_hours hours", ThingValues.Hours),
        ["quantity"] = Of("数量 個数 件数 回数 人数 在庫数 注文数 定員 席数 台数 参加人数 ポイント 棟数 階数 冊数 利用回数 購入回数 発注数", "quantity qty count stock number capacity points total num", ThingValues.Quantity),
        ["price"] = Of("単価 価格 金額 料金 税込価格 定価 売上 購入金額 合計金額 参加費 支払額 請求額 送料 会費", "price amount unit_price total_price cost fee sales subtotal kingaku", ThingValues.Price),
        ["budget"] = Of("予算額 決算額 当初予算 補正 執行額 残額 差引 前年度 本年度 増減 契約金額 補助額 交付額 売上高 歳入 歳出 資本金", "budget actual revenue expense balance capital", ThingValues.Budget),
        ["measure"] = Of("測定値 気温 湿度 水温 面積 延床面積 重量 高さ 距離 標高 幅 長さ 値 pH 濃度 騒音 降水量 電圧", "value temperature humidity weight height distance area sensor_value level voltage", ThingValues.Measure),
        ["share"] = Of("割合 率 構成比 増減率 達成率 投票率 利用率 前年比 正答率", "rate ratio percent share accuracy", ThingValues.Share),
        ["population"] = Of("人口 世帯数 男 女 総数 男性 女性 人口総数 有権者数 合計 0〜4歳 65歳以上 出生数 転入 転出 従業者数 児童数 生徒数 利用者数 来場者数", "population households male female total voters visitors", ThingValues.Population),
        ["sex-of-statistics"] = Of("性別 男女別 男女 区分 性", "sex gender", LifeValues.SexWithTotals),
        ["product"] = Of("商品名 品名 製品名 品目 商品 部品名 メニュー 材料名 アイテム 件名 タイトル 書名 機器名", "product_name item name title product item_name hinmei menu", ThingValues.Product),
        ["product-code"] = Of("商品コード 品番 型番 製品番号 部品番号 SKU 商品番号 伝票番号 注文番号 受注番号 発注番号 ロット番号 シリアル番号 資産番号", "sku product_code item_code order_no order_id part_no lot_no serial model_no", ThingValues.Code),
        ["jan"] = Of("JANコード JAN バーコード ISBN", "jan barcode isbn ean", ThingValues.Jan),
        ["thing"] = Of("項目 項目名 科目 勘定科目 費目 指標 観測項目 事業名 事業 案件名 会議室 施設区分 測定項目", "item metric account subject name label indicator", ThingValues.Thing),
        ["unit"] = Of("単位 数量単位", "unit uom", ThingValues.Unit),
        ["facility"] = Of("施設名 名称 施設名称 場所 会場 設置場所 店舗名 駅名 停留所名 学校名 避難所名 公園名 物件名 投票所 開催場所", "facility_name name place location station spot shop_name venue", ThingValues.Facility),
        ["company"] = Of("会社名 企業名 法人名 事業者名 団体名 取引先名 仕入先 メーカー 得意先名 発注先 商号 名称 運営法人 契約業者 請求先", "company_name company organization vendor supplier maker client corp_name name", ThingValues.Company),
        ["corporate-number"] = Of("法人番号 インボイス番号 登録番号 適格請求書番号", "corporate_number invoice_no houjin_no", ThingValues.CorporateNumber),
        ["link"] = Of("URL ホームページ リンク 画像URL サイト HP", "url link website image_url href homepage", ThingValues.Link),
        ["file"] = Of("ファイル名 添付ファイル 資料名 画像", "file filename path image attachment", ThingValues.FileName),
        ["english"] = Of("処理名 イベント メソッド 項目物理名 変数名 エラー内容 操作", "event method action message class function name column_name type", ThingValues.English),
        ["letter"] = Of("棚 記号 ランク 列 グループ 組 ブロック", "rank grade class group block level", ThingValues.Letter),
        ["subject"] = Of("科目名 授業名 教科 講座名 コース", "subject course class_name", ThingValues.Subject),
        ["answer"] = Of("問1 Q1 設問1 質問1 項目1 満足度 理解度 Q2 問2 設問3 難易度 評価項目1 回答1 総合満足度 役に立ったか", "q1 q2 question_1 answer1 item1 rating satisfaction", FreeColumns.Rating),
        ["blank"] = Of("予備 予備1 削除理由 備考2 項目5 自由欄 その他2 変更理由", "reserved spare option extra field9 dummy", ThingValues.Blank),
        ["town"] = Of("学区 調査地区 地域名 エリア 開催地区 担当エリア", "district area zone", r => () => PlaceWords.Town(r), PiiTypes.StreetAddress),
        ["municipality"] = Of("全国地方公共団体コード 自治体名 都道府県コード又は市区町村コード 自治体コード 団体コード 産地 勤務地 開催県", "municipality_code local_government_code origin", ContactValues.Region, PiiTypes.Region),
        ["address-of-others"] = Of("所在地 本社所在地 店舗住所 施設住所 設置場所住所 会社住所 所在地_連結表記 開催地 納品先", "location office_address shop_address", ContactValues.Address, PiiTypes.Address),
        ["postal-of-others"] = Of("所在地郵便番号 会社郵便番号 店舗郵便番号", "office_zip shop_zip", ContactValues.Postal, PiiTypes.PostalCode),
        ["phone-of-others"] = Of("代表電話 会社電話番号 問合せ先電話番号 店舗電話番号 施設電話 代表電話番号 問い合わせ先 連絡先電話番号(代表)", "office_phone company_tel shop_tel", ContactValues.CompanyPhone, PiiTypes.PhoneNumber),
        ["mail-of-others"] = Of("問合せメール 代表メール 会社メール", "info_mail contact_email", r => () => $"{r.Word("info contact support sales office")}@{r.Word("example.co.jp example.jp city.example.lg.jp")}", PiiTypes.EmailAddress),
        ["kana-of-others"] = Of("名称_カナ 会社名カナ 施設名カナ 商号フリガナ 店名カナ", "company_kana facility_kana", r => () => KanaOfThing(r)),
        ["coordinate-of-others"] = Of("緯度 経度 X座標 Y座標", "lat lng latitude longitude lon", ContactValues.Coordinate, PiiTypes.Geolocation),
        ["bank-of-others"] = Of("振込元銀行名 当社取引銀行 会社銀行 入金先銀行", "company_bank payer_bank", LifeValues.Bank, PiiTypes.BankName),
        ["address-in-network"] = Of("サーバIP 管理IP 接続先 宛先IP ゲートウェイ", "server_ip gateway host dest_ip", NumberValues.Ip, PiiTypes.IpAddress),
        ["score-of-things"] = Of("評価点 満足度 スコア 採点 評価 レビュー", "score rating review", LifeValues.Score, PiiTypes.AcademicScore),
        ["look-alike"] = new(null, LookAlikes(japanese: true), LookAlikes(japanese: false), Anything),
    };

    private static ColumnKind Of(string japanese, string latin, Func<TrainingRandom, Func<string>> values, PiiType? resembles = null) =>
        new(null, japanese.Split(' '), latin.Split(' '), values) { Resembles = resembles };

    private static string KanaOfThing(TrainingRandom random) =>
        random.Word("カブシキガイシャ ユウゲンガイシャ チュウオウ シリツ ホクブ ミナミ サクラ ヒガシ") + random.Word("トショカン コウミンカン ショウジ コウギョウ ケンセツ ホイクエン タイイクカン センター サンギョウ シャカイフクシホウジン");

    // The words that the catalogue lists as looking like a type, when they are the header of no type.
    private static string[] LookAlikes(bool japanese) =>
    [
        .. PiiCatalogue.Default.Types.SelectMany(type => type.LookAlikes).Distinct().Where(word => word.Any(c => c > 0x2FF) == japanese)
            .Where(word => HeaderLexicon.Default.Match(word) is { Candidates.Count: 0 } or { NotPersonal: >= 0.7 }),
    ];

    private static Func<string> Anything(TrainingRandom random) => random.One<Func<TrainingRandom, Func<string>>>(
        ThingValues.Code, ThingValues.Kind, ThingValues.KindCode, ThingValues.Quantity, ThingValues.Flag, ThingValues.State, DateValues.Business, ThingValues.Remark, ThingValues.Price, ThingValues.Letter)(random);
}
