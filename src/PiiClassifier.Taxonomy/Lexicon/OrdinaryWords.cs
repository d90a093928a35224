namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Header words that announce no personal information, by what they tell of the table.</summary>
/// <remarks>The look-alikes of the types that are header words of no other type count too.</remarks>
internal static class OrdinaryWords
{
    /// <summary>Words that stand in tables of every kind.</summary>
    public static readonly string[] Neutral = WordList.Of("""
        No, 番号, 連番, 項番, 通番, 通し番号, ID, コード, 区分, 種別, 種類, 分類, カテゴリ, カテゴリー, 大分類, 中分類, 小分類, 状態,
        状況, ステータス, 備考, 備考欄, メモ, 摘要, 注記, 注, コメント, 特記事項, 説明, 内容, 詳細, 概要, 理由, 件名, 題名, タイトル,
        入所日, 入所年月日, 契約形態, 日付, 年月日, 日時, 年月, 年, 年度, 月, 日, 曜日, 時刻, 時間, 期間, 期日, 期限, 開始日, 終了日, 開始日時, 終了日時, 開始時間, 終了時間,
        開始時刻, 終了時刻, 開始年月日, 終了年月日, 登録日, 登録日時, 登録年月日, 作成日, 作成日時, 作成年月日, 更新日, 更新日時, 更新年月日, 最終更新, 最終更新日, 最終更新日時,
        変更日, 変更日時, 削除日, 削除フラグ, 受付日, 受付日時, 申込日, 申込日時, 申請日, 申請日時, 承認日, 承認日時, 処理日, 処理日時, 発行日, 有効期間,
        有効開始日, 有効終了日, 締切日, 納期, 回数, 件数, 数, 数量, 個数, 人数, 合計, 小計, 総計, 平均, 最大, 最小, 割合, 率, 比率, 構成比, 順番, 順序, 表示順, 並び順,
        並順, ソート順, フラグ, 有効, 有効フラグ, 無効, 表示, 非表示, 公開, 非公開, 権限, 権限レベル, ロール, 対象, 対象年度, 条件, 結果, 値, 単位, 言語,
        任命権者, 項目, 項目名, 項目値, エラー内容, キー, キーワード, タグ, URL, リンク, 画像, 画像URL, ファイル, ファイル名, ホームページ, ウェブサイト, Webサイト, サイト, バージョン,
        行, 列, 頁, 行番号, シート, 確認, チェック, 承認, 処理, 操作, 敬称, 内線, 内線番号, 進捗, 進捗率, 優先度, 重要度, ランク, レベル, スコア, 参考, 出典, データ,
        作業, 作業内容, 業務内容, 資格取得日, 資格取得年月日, 作業日, 対応, 対応日, 質問, 回答, 回答者No, 設問, 意見, 要望, 目的, 方法, 手段, 趣味, 特性, グループ, グループ名, 担当件数, リスト,
        メール送信, メール受信, 同意, プライバシー同意, マーケティング同意, 来店日, 最終来店日, 来店回数, 初回来店日, 利用日, 利用回数, 利用合計, 参加, 出欠確認, 支払方法, 支払日, 支払期限, 入金日, 入金額, 請求日, 請求番号,
        請求金額, 請求額, 金額, ポイント, ポイント残高, 累計, 残高, 残, 残数, 残り, 乱数, 実績, 予定, 計画, 目標, 予算, 差異, 前年比, 前年, 前月, 当月, 本年, 取得区分,
        id, no, code, type, category, status, state, flag, date, datetime, time, timestamp, year, month, day, week, created, createdAt, created_at, updated, updatedAt, updated_at,
        deleted_at, count, number, total, sum, average, rate, ratio, value, unit, amount, qty, quantity, notes, note, memo, remarks, remark, comment, comments, description, desc, summary,
        title, subject, text, body, content, label, sublabel, tag, tags, key, url, uri, link, image, imageUrl, file, filename, path, version, order, sort, priority, kind, result,
        score, message, action, event, log, level, source, target, format, color, colour, size, width, height, index, seq, row, column, option, enabled, active, isActive, permission, settings,
        approvedAt, startDate, endDate, startTime, endTime, expiresAt, confidence, probability, accuracy, quality, language, lang, locale, currency, percent, reason, attribution, license, headcount, bgcolor, styles, style, notice, subtitle,
        kubun, shubetsu, bunrui, naiyo, kenmei, kensu, ninzu, gokei, kingaku, hizuke, nichiji,
        customerType, memberType, fnlwgt, capitalGain, capitalLoss, hoursPerWeek,
        """);

    /// <summary>Words of tables about goods, places, events, measurements.</summary>
    public static readonly string[] Things = WordList.Of("""
        商品, 商品名, 商品コード, 商品番号, 商品ID, 商品カテゴリ, 製品, 製品名, 製品コード, 品名, 品番, 品目, 品目コード, 親品番, 子品番, 型番, 型式, JANコード, JAN, SKU, 部品名, 部品番号, 員数, 規格, 仕様, 単価, 価格, 定価,
        卸価格, 販売価格, 税込価格, 税抜価格, 税率, 税区分, 原価, 売上, 売上高, 売上金額, 在庫, 在庫数, 在庫量, 発注点, 発注数, 入荷日, 出荷日, 出荷指示番号, 伝票番号, 伝票No, 注文番号, 注文コード, 注文ID, 注文管理番号, 受注コード, 発注コード, 発注番号, 注文日, 注文日時, 注文数, 受注番号, 受注日, 受注金額,
        購入日, 購入額, 購入金額, 送料, 送り状番号, 配送方法, お届け予定日, 倉庫, 棚番, メーカー, ブランド, 色, サイズ, 重量, 容量, 手配区分, メニュー, メニュー名, メニューID, クーポン, 所要時間, 基本価格,
        勘定科目, 借方勘定科目, 貸方勘定科目, 借方金額, 貸方金額, 借方, 貸方, 補助科目, 仕訳, 仕訳メモ, 取引日, 取引No, 取引番号, 科目, 科目名, 科目番号, 科目コード, 単位数, 開講年度, 開講区分, 授業名, シラバス,
        施設, 施設名, 施設名称, 施設分類, 施設種別, 施設ID, 名称, 名称カナ, 所在地, 緯度, 経度, 座標, 設置位置, 設置場所, 設置者, 開館時間, 休館日, 入館料, 利用時間, 利用可能曜日, 営業時間, 定休日, 駐車場, 階数, 面積, 延床面積, 構造, 建築年, 竣工年, 開業, 部屋数, 収容人数, 定員, アクセス,
        最寄駅, エリア, 路線, 路線名, 駅名, 停留所, バス停, 便, 発車時刻, 到着時刻, 出発地, 目的地, 避難所, 避難所名, 指定避難所, 洪水, 土砂, 津波, 高潮, 地震, 内水氾濫, 火山, 大規模火事, 共通ID, ごみ, 燃やすごみ, 資源, 可燃ごみ, 不燃ごみ,
        総数, 人口, 人口総数, 就業人口, 就業者数, electorate, numberOfVoters, numberOfTurnout, turnout, voters, 世帯数, 男, 女, 男性, 女性, 男総数, 女総数, 人口密度, 面積km2, 出生数, 死亡数, 出生, 死亡, 転入, 転出, 年次, 年齢階級別人口, 有権者数, 投票者数, 投票率, 当日有権者数, 要素, 気温, 平均気温, 最高気温, 最低気温, 降水量, 湿度, 風速, 風向, 天気, 天候, 日照時間, 測定値, 測定日時, 水位, 観測所, 水温, 指数, 調査, 項目別,
        1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月, 地名, 地区名, 町丁, 学区, 自治体名, 都道府県コード又は市区町村コード, イベント名, 大会名, 種目, 記録, 会場, 開催日, 開催場所, 主催, 参加費, 定員数, 募集人数,
        書名, 著者名, 出版社, ISBN, 出版年, タイトル名, 作品名, ジャンル, ホスト名, サーバ名, サーバー名, OS, CPU, メモリ, ディスク, 機器名, 機種名, 機種, シリアル番号, 資産番号, 管理番号, 製造番号, ベンダー名, リクエスト, レスポンス, エラーコード, ログレベル, プロトコル, ポート, テーブル名, カラム名, データ型, データ項目, データモデル,
        車種, 車名, 排気量, 燃料, 走行距離, 年式, 工事名, 工事番号, 契約金額, 落札金額, 予定価格, 入札日, 案件名, プロジェクト名, 求人票番号, 求人番号, 募集職種, 給与下限, 給与上限,
        product, productName, productId, productCode, item, itemName, itemCode, sku, jan, price, unitPrice, cost, stock, inventory, orderId, orderNo, orderDate, orderNumber, invoiceNo, brand, maker, weight, material, latitude, longitude, lat, lng, lon, long,
        facility, facilityName, openingHours, closed, capacity, area, route, station, stationName, line, lineName, population, temperature, precipitation, weather, humidity, species, genre, isbn, publisher, host, hostname, method, statusCode, userAgentString, bytes, duration, kcal, soldout, payday, priority, symbol, shape, modelURL,
        shisetsuMei, shisetsu, shozaichi, shohinMei, shohinCode, hinmei, hinban, riyoJikan, kaikanJikan, eigyoJikan, kyukanbi, teikyubi, suryo, tanka, zaikosu, shukkabi, nyukabi, menseki, setaisu,
        partnerId, machineId, logId, shippingType, desiredDeliveryDate, subsidyCategory, accommodationCategory, buildingOwnership, telephone, contactPoint, counts, lotNo, serialNo,
        """);

    /// <summary>Words of tables about companies, authorities, schools, associations.</summary>
    public static readonly string[] Organisations = WordList.Of("""
        会社名, 会社, 会社コード, 会社略称, 企業名, 企業コード, 法人名, 法人番号, 法人種別, 法人格, 法人名ふりがな, 法人名英語, 商号, 屋号, 社名, 顧客企業名, 顧客社名, 取引先, 取引先名, 取引先コード, 取引先区分, 仕入先, 仕入先名, 得意先名, 得意先コード,
        本社所在地, 本店所在地, 本社住所, 資本金, 従業員数, 社員数, 職員数, 設立年月日, 設立, 設立年, 創業年, 創業, 事業内容, 事業概要, 業種, 業種コード, 業態, 営業品目, 営業品目リスト, 企業ホームページ, 企業規模, 上場区分, 決算月, 売上規模, 登記記録の閉鎖等年月日, インボイス番号, 適格請求書発行事業者登録番号, インボイス登録番号,
        団体名, 団体種別, 組合名, 協会名, 学校名, 学校種別, 学校コード, 医療機関名, 医療機関コード, 病院名, 診療科目, 診療科, 病床数, 薬局名, 店舗名, 店舗コード, 店名, 支店数, チーム名, 園名, 保育園名, 事業者名, 事業所名, 運営法人, 運営主体, 指定年月日, 許可番号, 許可年月日, 登録番号, 免許番号, 加盟店名, 加盟店番号,
        銀行コード, 金融機関コード, 銀行名カナ, 支店名カナ, 加盟年月日, 代表電話, 代表電話番号, 代表番号, 代表メール, 代表FAX, 与信限度額, 売掛金, 既存売掛金, 買掛金, 締日, 支払条件, 支払サイト, 掛率, 取引開始日, 取引条件, 請求書, 初受注日, 最終受注日, 顧客満足度, 勤務地, company, companyName, companyCode, companyCd, companyType, companyUrl, corporateName, corporateNumber, organization, organizationName, industry, capital, employees, founded, established, DNAME,
        LOC, DEPTNO, rrCd, vendorName, supplierName, storeName, shopName, branchCode, schoolName,
        kaishaMei, kaisha, kigyoMei, hojinMei, hojinBango, hojinShubetsu, dantaiMei, jigyoshaMei, jigyoshoMei, torihikisakiMei, gakkoMei, byoinMei, iryoKikanMei, tenpoMei, tempoMei,
        shihonkin, jugyoinsu, setsuritsubi, setsuritsuNengappi, sogyoNen, gyoshu, gyotai, jigyoNaiyo, shinryoka, shinryoKamoku, byoshosu, honshaShozaichi, daihyoDenwa,
        """);
}
