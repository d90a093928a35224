namespace PiiClassifier.Training.Generator;

/// <summary>Places and what stands there.</summary>
internal static class PlaceWords
{
    private const string Cities =
        "北海道 札幌市中央区 011 060|北海道 旭川市 0166 070|北海道 函館市 0138 040|青森県 弘前市 0172 036|青森県 八戸市 0178 031|岩手県 盛岡市 019 020|宮城県 仙台市青葉区 022 980|宮城県 石巻市 0225 986|秋田県 秋田市 018 010|山形県 山形市 023 990|福島県 郡山市 024 963|茨城県 水戸市 029 310|茨城県 つくば市 029 305|栃木県 宇都宮市 028 320|群馬県 高崎市 027 370|" +
        "埼玉県 さいたま市浦和区 048 330|埼玉県 川越市 049 350|埼玉県 所沢市 04 359|千葉県 千葉市中央区 043 260|千葉県 船橋市 047 273|千葉県 柏市 04 277|東京都 千代田区 03 100|東京都 世田谷区 03 154|東京都 足立区 03 120|東京都 八王子市 042 192|東京都 町田市 042 194|東京都 江東区 03 135|神奈川県 横浜市港北区 045 222|神奈川県 川崎市中原区 044 211|神奈川県 藤沢市 0466 251|" +
        "新潟県 新潟市中央区 025 950|新潟県 長岡市 0258 940|富山県 富山市 076 930|石川県 金沢市 076 920|福井県 福井市 0776 910|山梨県 甲府市 055 400|長野県 長野市 026 380|長野県 松本市 0263 390|岐阜県 岐阜市 058 500|静岡県 浜松市中央区 053 430|静岡県 静岡市葵区 054 420|愛知県 名古屋市千種区 052 464|愛知県 豊田市 0565 471|愛知県 岡崎市 0564 444|三重県 津市 059 514|" +
        "滋賀県 大津市 077 520|京都府 京都市伏見区 075 612|京都府 宇治市 0774 611|大阪府 大阪市北区 06 530|大阪府 堺市堺区 072 590|大阪府 東大阪市 06 577|兵庫県 神戸市灘区 078 657|兵庫県 姫路市 079 670|奈良県 奈良市 0742 630|和歌山県 和歌山市 073 640|鳥取県 鳥取市 0857 680|島根県 松江市 0852 690|岡山県 岡山市北区 086 700|広島県 広島市中区 082 730|広島県 福山市 084 720|" +
        "山口県 下関市 083 750|徳島県 徳島市 088 770|香川県 高松市 087 760|愛媛県 松山市 089 790|高知県 高知市 088 780|福岡県 福岡市博多区 092 812|福岡県 北九州市小倉北区 093 802|福岡県 久留米市 0942 830|佐賀県 佐賀市 0952 840|長崎県 長崎市 095 850|熊本県 熊本市中央区 096 860|大分県 大分市 097 870|宮崎県 宮崎市 0985 880|鹿児島県 鹿児島市 099 890|沖縄県 那覇市 098 900|沖縄県 沖縄市 098 904";

    private static readonly string[] Towns =
        "本町 中央 栄町 緑町 旭町 大手町 南町 北町 東町 西町 幸町 寿町 若松町 城東 城南 桜ヶ丘 富士見台 美園 青葉台 松原 高砂 駅前町 新町 元町 大字中野 大字上野 大字田中 字山下 字前田 和泉町 末広町 錦町 春日町 八幡 天神 川端町 港南 希望ヶ丘 泉 向陽町".Split(' ');

    private static readonly string[] Buildings = "コーポ ハイツ メゾン サンライズ グリーンハイツ パークハイム レジデンス シャトー ライオンズ プラザ 第一ビル 県営住宅 市営住宅 団地 アパート マンション".Split(' ');

    /// <summary>The prefectures.</summary>
    public static readonly string[] Prefectures =
        "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県".Split(' ');

    private static readonly Place[] Places = [.. Cities.Split('|').Select(line => line.Split(' ')).Select(parts => new Place(parts[0], parts[1], parts[2], parts[3]))];

    public static Place Any(TrainingRandom random) => random.One(Places);

    public static string Town(TrainingRandom random) => random.One(Towns);

    /// <summary>Block and lot as people write them.</summary>
    public static string Lot(TrainingRandom random) => random.Below(7) switch
    {
        0 => $"{random.From(1, 9)}丁目{random.From(1, 30)}番{random.From(1, 20)}号",
        1 => $"{random.From(1, 9)}丁目{random.From(1, 30)}-{random.From(1, 20)}",
        2 => $"{random.From(1, 2000)}番地",
        3 => $"{random.From(1, 500)}番地{random.From(1, 20)}",
        4 => $"{random.From(1, 1500)}",
        5 => $"{random.From(1, 9)}－{random.From(1, 30)}－{random.From(1, 20)}",
        _ => $"{random.From(1, 9)}-{random.From(1, 30)}-{random.From(1, 20)}",
    };

    public static string Building(TrainingRandom random) => $"{random.Word("第一 第二 新 旧 ニュー 青葉 桜 泉 中央")}{random.One(Buildings)}{random.One("", "A棟", "B棟", "1号棟")}{random.From(1, 9)}{random.From(0, 1)}{random.From(1, 9)}{random.One("", "号", "号室")}";

    /// <summary>A municipality with its area code and the first digits of its postal codes.</summary>
    internal sealed record Place(string Prefecture, string City, string AreaCode, string Postal);
}
