using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;
using static PiiClassifier.SampleData.Columns.ExcelForm;
using static PiiClassifier.SampleData.Columns.ThingColumns;
using static PiiClassifier.SampleData.Columns.ValueForms;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Columns of registers about things: roads, trees, museum objects, meetings, budgets.</summary>
internal static class RecordColumns
{
    private static readonly string[] Trees = ["ソメイヨシノ", "ケヤキ", "イチョウ", "クスノキ", "アカマツ", "ハナミズキ", "トチノキ", "シラカシ"];
    private static readonly string[] Objects = ["染付皿", "火縄銃", "藩札", "縄文土器深鉢", "山水図屏風", "農耕具一式", "大漁旗", "古文書（検地帳）", "油彩 冬の港", "こけし"];
    private static readonly string[] Eras = ["江戸時代", "明治時代", "昭和30年代", "縄文後期", "平安時代", "不詳"];
    private static readonly string[] Materials = ["木", "紙", "陶磁", "鉄", "絹本着色", "土"];
    private static readonly string[] Meetings = ["定例部課長会議", "予算編成会議", "防災会議", "庁議", "地域公共交通会議", "入札審査会", "安全衛生委員会"];
    private static readonly string[] Rooms = ["第1会議室", "大会議室", "3階301", "議員控室", "オンライン", "市民ホール小ホール"];
    private static readonly string[] Accounts = ["総務費", "民生費", "衛生費", "農林水産業費", "商工費", "土木費", "消防費", "教育費", "公債費", "予備費"];
    private static readonly string[] Items = ["報酬", "給料", "職員手当等", "旅費", "需用費", "役務費", "委託料", "工事請負費", "備品購入費", "負担金補助及び交付金"];
    private static readonly string[] Works = ["市道本町線舗装補修工事", "中央公民館空調更新工事", "庁舎清掃業務委託", "学校給食用物資購入", "橋梁点検業務委託", "システム保守業務"];
    private static readonly string[] Themes = ["雪氷防災に資する観測網の構築", "りんご新品種の栽培体系", "地域医療連携の実証", "港湾物流のデジタル化", "方言音声資料の整備"];
    private static readonly string[] Dogs = ["ポチ", "モモ", "レオ", "ハナ", "ココ", "チョコ", "マロン", "コタロウ", "サクラ"];
    private static readonly string[] Breeds = ["柴犬", "トイプードル", "雑種", "チワワ", "ミニチュアダックスフンド", "秋田犬", "ゴールデンレトリバー"];
    private static readonly string[] Software = ["表計算ソフト", "CAD 2024", "ウイルス対策", "文書管理パッケージ", "会計システム", "地図ソフト"];
    private static readonly string[] Dishes = ["せんべい汁", "肉じゃが", "カレーライス", "鮭の塩焼き", "いちご煮", "けの汁", "親子丼", "野菜炒め"];
    private static readonly string[] Errors = ["接続がタイムアウトしました", "ファイルが見つかりません", "認証に失敗しました", "正常終了", "再試行します", "ディスク残量警告"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        None("road-name", "路線名|道路名", "市道名|路線名称", row => "市道" + row.Org.Address.Town + row.Random.Between(1, 30) + "号線"),
        None("from-place", "起点|起点側", "起点地先|自", row => row.Org.Address.Town + row.Random.Between(1, 300) + "番地先"),
        None("to-place", "終点|終点側", "終点地先|至", row => row.Org.Address.Town + row.Random.Between(301, 900) + "番地先"),
        new("length", null, "延長|延長（m）", "実延長m|総延長", Number, row => row.Random.Between(20, 4000) + "." + row.Random.Next(10)),
        new("width", null, "幅員|幅員（m）", "有効幅員|道路幅", Number, row => row.Random.Between(3, 16) + "." + row.Random.Next(10)),
        None("pavement", "舗装種別|路面", "舗装の種類|舗装", row => row.Random.Pick<string>(["アスファルト", "コンクリート", "未舗装"])),
        None("tree", "樹種|樹木名", "樹　種|種名", row => row.Random.Pick(Trees)),
        new("tree-height", null, "樹高|樹高（m）", "高さ(m)|高さ", Number, row => row.Random.Between(3, 25) + "." + row.Random.Next(10)),
        new("trunk", null, "幹周|幹周（cm）", "胸高幹周|目通り周", Number, Numbers(row => row.Random.Between(20, 400))),
        None("object-title", "資料名|作品名", "名称（資料）|品目", row => row.Random.Pick(Objects)),
        None("era", "年代|制作時期", "時代|制作年代", row => row.Random.Pick(Eras)),
        None("material", "材質|素材", "技法・材質|材料", row => row.Random.Pick(Materials)),
        None("meeting", "会議名|会議", "会議名称|件名", row => row.Random.Pick(Meetings)),
        None("room", "場所|会場", "開催場所|会議室", row => row.Random.Pick(Rooms)),
        new("attendees", null, "出席者数|参加人数", "出席人数|参加者数（人）", Number, Numbers(row => row.Random.Between(3, 80), "人")),
        None("account-title", "款|科目", "勘定科目|費目", row => row.Random.Pick(Accounts)),
        None("account-item", "節|細節", "節区分|内訳", row => row.Random.Pick(Items)),
        new("budget", null, "当初予算額|予算現額", "予算額（千円）|予算", Number, Money(row => row.Random.Between(10, 90_000) * 100)),
        new("spent", null, "支出済額|執行額", "決算額|支出額", Number, Money(row => row.Random.Between(10, 80_000) * 100)),
        None("contract-title", "件名|契約名", "契約件名|工事件名", row => row.Random.Pick(Works)),
        None("research-title", "課題名|研究課題", "事業名|研究題目", row => row.Random.Pick(Themes)),
        None("dog-name", "犬の名前|愛称", "犬名|呼び名", row => row.Random.Pick(Dogs)),
        None("breed", "犬種|品種", "種類（犬）|犬の種類", row => row.Random.Pick(Breeds)),
        None("plot", "区画番号|区画", "墓所番号|区画No", row => row.Random.Pick<string>(["A", "B", "芝生", "東"]) + "-" + row.Random.Between(1, 300)),
        None("land-lot", "所在地番|地番", "土地の所在|所在及び地番", row => row.Org.Address.Town + row.Random.Between(1, 2000) + "番" + row.Random.Between(1, 30)),
        None("land-use", "地目|現況地目", "登記地目|利用区分", row => row.Random.Pick<string>(["宅地", "田", "畑", "山林", "雑種地"])),
        new("area", null, "地積|面積（㎡）", "面積|地積(㎡)", Number, row => row.Random.Between(20, 9000) + "." + row.Random.Digits(2)),
        None("fleet-number", "車両番号|登録番号", "公用車番号|ナンバー", row => row.Random.Pick(WordLists.VehiclePlaces) + " " + row.Random.Pick<string>(["400", "480", "800"]) + " さ " + row.Random.Between(10, 99) + "-" + row.Random.Between(10, 99)),
        None("car-model", "車名|車種", "車両名|型式", row => row.Random.Pick<string>(["軽トラック", "マイクロバス", "除雪ドーザ", "救急車", "ライトバン"])),
        new("mileage", null, "走行距離|走行距離（km）", "積算距離|走行km", Number, Numbers(row => row.Random.Between(100, 180_000))),
        None("software", "ソフトウェア名|製品名", "ライセンス名|名称（ソフト）", row => row.Random.Pick(Software)),
        None("license-key", "ライセンスキー|シリアル番号", "プロダクトキー|シリアルNo", row => row.Random.Digits(5) + "-" + row.Random.Digits(5) + "-" + row.Random.Digits(5)),
        None("dish", "献立|料理名", "主菜|メニュー", row => row.Random.Pick(Dishes)),
        new("calories", null, "エネルギー|カロリー", "エネルギー(kcal)|熱量", Number, Numbers(row => row.Random.Between(80, 900))),
        None("error-text", "メッセージ|内容", "エラー内容|message", row => row.Random.Pick(Errors)),
        None("log-level", "レベル|種別", "level|重大度", row => row.Random.Pick<string>(["INFO", "INFO", "WARN", "ERROR"])),
        None("bridge", "橋梁名|橋名", "橋りょう名|名称（橋）", row => row.Org.Address.Town + "橋"),
        None("river", "河川名|架橋河川", "交差河川|河川", row => row.Random.Pick<string>(["岩木川", "平川", "浅瀬石川", "土淵川", "後長根川"])),
        None("soundness", "健全度|判定区分", "診断結果|健全性", row => row.Random.Pick<string>(["Ⅰ", "Ⅱ", "Ⅱ", "Ⅲ"])),
        None("device-place", "設置場所|設置箇所", "設置位置|場所（設置）", row => row.Org.Name + row.Random.Pick<string>(["1階ロビー", "玄関", "事務室", "2階廊下"])),
        None("water-item", "検査項目|項目", "水質項目|測定項目", row => row.Random.Pick<string>(["pH", "BOD", "大腸菌数", "濁度", "残留塩素", "COD"])),
        new("water-value", null, "検査値|結果", "測定結果|値", Number, row => row.Random.Between(0, 9) + "." + row.Random.Digits(2)),
        None("play-title", "演目|番組名", "作品|プログラム", row => row.Random.Pick(WordLists.BookTitles)),
        None("event-day", "開催日|実施日", "期日|開催年月日", PlainDates(row => DateForms.Today.AddDays(row.Random.Next(360)))),
        None("ticket-title", "件名|問合せ内容", "要望内容|お問い合わせ件名", row => row.Random.Pick<string>(["ログインできない", "請求書の再発行", "納期の確認", "操作方法について", "不具合の報告", "資料請求"])),
        None("stock-name", "銘柄|銘柄名", "銘柄略称|ファンド名", row => row.Org.Name.Replace("株式会社", "", StringComparison.Ordinal)),
        None("stock-code", "銘柄コード|証券コード", "コード（銘柄）|銘柄CD", row => Plain(row.Random.Between(1300, 9990))),
        new("rate", null, "利率|金利", "年利率（%）|利回り", Number, row => "0." + row.Random.Digits(3)),
    ];
}
