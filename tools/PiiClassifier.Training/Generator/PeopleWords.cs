namespace PiiClassifier.Training.Generator;

/// <summary>Names of people with their readings.</summary>
internal static class PeopleWords
{
    private const string SurnameList =
        "佐藤:サトウ 鈴木:スズキ 高橋:タカハシ 田中:タナカ 伊藤:イトウ 渡辺:ワタナベ 山本:ヤマモト 中村:ナカムラ 小林:コバヤシ 加藤:カトウ 吉田:ヨシダ 山田:ヤマダ 佐々木:ササキ 山口:ヤマグチ 松本:マツモト 井上:イノウエ 木村:キムラ 林:ハヤシ 斎藤:サイトウ 清水:シミズ " +
        "山崎:ヤマザキ 森:モリ 池田:イケダ 橋本:ハシモト 阿部:アベ 石川:イシカワ 山下:ヤマシタ 中島:ナカジマ 石井:イシイ 小川:オガワ 前田:マエダ 岡田:オカダ 長谷川:ハセガワ 藤田:フジタ 後藤:ゴトウ 近藤:コンドウ 村上:ムラカミ 遠藤:エンドウ 青木:アオキ 坂本:サカモト " +
        "福田:フクダ 太田:オオタ 西村:ニシムラ 藤井:フジイ 岡本:オカモト 金子:カネコ 三浦:ミウラ 藤原:フジワラ 中野:ナカノ 中川:ナカガワ 原田:ハラダ 松田:マツダ 竹内:タケウチ 小野:オノ 田村:タムラ 中山:ナカヤマ 和田:ワダ 石田:イシダ 森田:モリタ 上田:ウエダ " +
        "原:ハラ 内田:ウチダ 柴田:シバタ 酒井:サカイ 宮崎:ミヤザキ 横山:ヨコヤマ 高木:タカギ 安藤:アンドウ 宮本:ミヤモト 大野:オオノ 小島:コジマ 谷口:タニグチ 工藤:クドウ 今井:イマイ 高田:タカダ 増田:マスダ 丸山:マルヤマ 杉山:スギヤマ 村田:ムラタ 大塚:オオツカ " +
        "新井:アライ 小山:コヤマ 平野:ヒラノ 藤本:フジモト 河野:コウノ 上野:ウエノ 野口:ノグチ 武田:タケダ 松井:マツイ 千葉:チバ 菅原:スガワラ 岩崎:イワサキ 久保:クボ 木下:キノシタ 佐野:サノ 野村:ノムラ 松尾:マツオ 菊地:キクチ 杉本:スギモト 市川:イチカワ " +
        "古川:フルカワ 大西:オオニシ 島田:シマダ 水野:ミズノ 桜井:サクライ 渡部:ワタナベ 高野:タカノ 吉川:ヨシカワ 山内:ヤマウチ 西田:ニシダ 飯田:イイダ 菊池:キクチ 西川:ニシカワ 小松:コマツ 北村:キタムラ 安田:ヤスダ 五十嵐:イガラシ 川口:カワグチ 平田:ヒラタ 関:セキ " +
        "中田:ナカタ 久保田:クボタ 東:ヒガシ 服部:ハットリ 川崎:カワサキ 岩田:イワタ 土屋:ツチヤ 本田:ホンダ 辻:ツジ 樋口:ヒグチ 秋山:アキヤマ 吉村:ヨシムラ 田口:タグチ 永井:ナガイ 大橋:オオハシ 馬場:ババ 星野:ホシノ 松岡:マツオカ 南:ミナミ 堀:ホリ " +
        "対馬:ツシマ 成田:ナリタ 葛西:カサイ 三上:ミカミ 奈良:ナラ 須藤:スドウ 比嘉:ヒガ 金城:キンジョウ 知念:チネン 勅使河原:テシガワラ 小鳥遊:タカナシ 東海林:ショウジ 二階堂:ニカイドウ 長宗我部:チョウソカベ 生田目:ナマタメ 蛭子:エビス 一ノ瀬:イチノセ 髙橋:タカハシ 渡邊:ワタナベ 齋藤:サイトウ " +
        "濱田:ハマダ 廣瀬:ヒロセ 國分:コクブン 櫻田:サクラダ 榎本:エノモト 倉田:クラタ 鎌田:カマタ 赤坂:アカサカ 浅利:アサリ 乳井:ニュウイ 棟方:ムナカタ 一戸:イチノヘ 三戸:サンノヘ 八木橋:ヤギハシ 福士:フクシ 神:ジン 今:コン 長内:オサナイ 木立:キダチ 境:サカイ";

    private const string GivenList =
        "太郎:タロウ 花子:ハナコ 翔太:ショウタ 健太:ケンタ 大輔:ダイスケ 拓也:タクヤ 直樹:ナオキ 達也:タツヤ 和也:カズヤ 誠:マコト 隆:タカシ 浩:ヒロシ 剛:ツヨシ 豊:ユタカ 茂:シゲル 実:ミノル 清:キヨシ 勇:イサム 正雄:マサオ 和夫:カズオ " +
        "幸雄:ユキオ 義雄:ヨシオ 昭二:ショウジ 健二:ケンジ 裕之:ヒロユキ 智之:トモユキ 雅人:マサト 秀樹:ヒデキ 英明:ヒデアキ 哲也:テツヤ 悠斗:ユウト 陽翔:ハルト 湊:ミナト 蓮:レン 樹:イツキ 蒼:アオイ 颯太:ソウタ 大和:ヤマト 律:リツ 朝陽:アサヒ " +
        "陽子:ヨウコ 恵子:ケイコ 幸子:サチコ 和子:カズコ 節子:セツコ 京子:キョウコ 久美子:クミコ 由美子:ユミコ 真由美:マユミ 智子:トモコ 裕子:ユウコ 明美:アケミ 直美:ナオミ 美穂:ミホ 愛:アイ 舞:マイ 彩:アヤ 麻衣:マイ 千尋:チヒロ 優:ユウ " +
        "結衣:ユイ 陽菜:ヒナ 葵:アオイ 凛:リン 芽依:メイ 紬:ツムギ 咲良:サクラ 莉子:リコ 美月:ミヅキ 杏:アン さくら:サクラ ひかり:ヒカリ みさき:ミサキ ゆい:ユイ まゆ:マユ あかり:アカリ かおり:カオリ のぞみ:ノゾミ めぐみ:メグミ ハル:ハル " +
        "キヨ:キヨ トミ:トミ 一郎:イチロウ 二郎:ジロウ 三郎:サブロウ 純一:ジュンイチ 浩一:コウイチ 修:オサム 学:マナブ 進:ススム 博:ヒロシ 薫:カオル 翼:ツバサ 亮:リョウ 聡:サトシ 徹:トオル 淳:ジュン 毅:タケシ 光:ヒカル 望:ノゾミ " +
        "啓介:ケイスケ 慎一郎:シンイチロウ 俊彦:トシヒコ 信行:ノブユキ 康弘:ヤスヒロ 貴之:タカユキ 孝:タカシ 宏美:ヒロミ 奈緒:ナオ 美咲:ミサキ 綾香:アヤカ 沙織:サオリ 理恵:リエ 絵里:エリ 友香:ユカ 早紀:サキ 史子:フミコ 文子:フミコ 敏子:トシコ 弘子:ヒロコ";

    private const string Foreign =
        "グエン・ヴァン・アン|NGUYEN VAN AN リー・ウェイ|LI WEI キム・ミンジュン|KIM MINJUN マリア・サントス|MARIA SANTOS ジョン・スミス|John Smith アニタ・シャルマ|Anita Sharma チャン・ティ・フォン|TRAN THI PHUONG カルロス・シルバ|Carlos Silva アウン・ミン|AUNG MIN バータル|BAATAR";

    private const string WesternSurnames =
        "Johnson Brown Miller Davis Wilson Anderson Taylor Thomas Moore Martin Lee Thompson White Harris Clark Lewis Robinson Walker King Scott Green Baker Nelson Campbell Parker Evans Edwards Collins Stewart Morris Murphy Rogers Reed Cook Morgan Bell Bailey Kelly Howard Kim Nguyen Garcia Martinez Lopez Gonzalez Perez Sanchez Silva Santos Schmidt Weber Rossi Dubois Ivanov Wang Chen";
    private const string WesternGivens =
        "James Mary Robert Patricia Michael Jennifer William Linda David Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Margaret Donald Sandra Steven Ashley Andrew Emily Kevin Donna Brian Michelle George Amanda Edward Melissa Jason Laura Ryan Anna Carlos Maria Pedro Sofia Hans Marie Pierre Giulia Olga Wei Ming";

    // Rare names are made of signs that names are made of, so that not every name is one that dictionaries know.
    private const string SurnameSigns = "木田川村山野島崎原井上中西東北南大小高松竹梅石岩森林藤橋本口沢谷坂宮水青赤白黒長平内外金銀久保尾瀬倉越津浦浜江河池沼";
    private const string GivenSigns = "一二三太郎子美恵由紀香菜奈佳優愛結翔斗真人也樹介輔彦之雄夫男志健康正和義明光陽春夏秋冬花葉月星空海山里";

    private static readonly (string Kanji, string Kana)[] Surnames = Pairs(SurnameList);
    private static readonly (string Kanji, string Kana)[] Givens = Pairs(GivenList);
    private static readonly (string Kana, string Romaji)[] Foreigners = [.. SplitForeign()];

    /// <summary>A surname with its reading in katakana.</summary>
    public static (string Kanji, string Kana) Surname(TrainingRandom random) =>
        random.Percent(6) ? (Signs(random, SurnameSigns), random.One(Surnames).Kana) : random.Early(Surnames);

    /// <summary>A given name with its reading in katakana.</summary>
    public static (string Kanji, string Kana) Given(TrainingRandom random) =>
        random.Percent(6) ? (Signs(random, GivenSigns), random.One(Givens).Kana) : random.One(Givens);

    /// <summary>A name from abroad, in katakana and in Latin letters.</summary>
    public static (string Kana, string Romaji) Foreigner(TrainingRandom random) => random.One(Foreigners);

    /// <summary>A surname in Latin letters that is not Japanese.</summary>
    public static string WesternSurname(TrainingRandom random) => random.Word(WesternSurnames);

    /// <summary>A given name in Latin letters that is not Japanese.</summary>
    public static string WesternGiven(TrainingRandom random) => random.Word(WesternGivens);

    private static string Signs(TrainingRandom random, string signs) => $"{signs[random.Below(signs.Length)]}{signs[random.Below(signs.Length)]}";

    private static (string Kanji, string Kana)[] Pairs(string list) =>
        [.. list.Split(' ').Select(word => word.Split(':')).Select(parts => (parts[0], parts[1]))];

    private static IEnumerable<(string Kana, string Romaji)> SplitForeign()
    {
        // Latin names hold spaces, the katakana ones do not.
        string[] parts = Foreign.Split('|');
        string kana = parts[0];
        for (int i = 1; i < parts.Length; i++)
        {
            int next = parts[i].LastIndexOf(' ');
            bool last = i == parts.Length - 1;
            yield return (kana, last ? parts[i] : parts[i][..next]);
            if (!last) kana = parts[i][(next + 1)..];
        }
    }
}
