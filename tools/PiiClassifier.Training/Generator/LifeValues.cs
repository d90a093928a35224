namespace PiiClassifier.Training.Generator;

/// <summary>Columns about families, schools, banks, health and the law.</summary>
internal static class LifeValues
{
    private const string Countries = "日本 中国 韓国 ベトナム フィリピン ブラジル ネパール インドネシア 米国 アメリカ 台湾 タイ ペルー ミャンマー インド 英国 スリランカ モンゴル";
    private const string Banks = "みずほ銀行 三菱UFJ銀行 三井住友銀行 りそな銀行 ゆうちょ銀行 青森みちのく銀行 七十七銀行 千葉銀行 横浜銀行 静岡銀行 京都銀行 福岡銀行 広島銀行 楽天銀行 住信SBIネット銀行 東奥信用金庫 城南信用金庫 多摩信用金庫 JAつがる弘前 労働金庫 イオン銀行";
    private const string Branches = "本店 本店営業部 駅前支店 東支店 西支店 中央支店 弘前支店 新宿支店 渋谷支店 梅田支店 横浜支店 大宮支店 本町支店 県庁支店";
    private const string Diseases = "高血圧症 2型糖尿病 気管支喘息 腰椎椎間板ヘルニア 胃潰瘍 うつ病 脂質異常症 心房細動 急性上気道炎 インフルエンザ アトピー性皮膚炎 花粉症 骨粗鬆症 慢性腎臓病 脳梗塞 胃癌 乳癌 てんかん 適応障害 食物アレルギー 右足首捻挫 白内障";
    private const string Relations = "本人 世帯主 妻 夫 子 長男 長女 次男 二女 父 母 祖父 祖母 孫 兄 弟 姉 妹 同居人 妻の母 子の妻 縁故者";
    private const string Stays = "永住者 留学 技能実習1号ロ 技能実習2号 特定技能1号 技術・人文知識・国際業務 家族滞在 定住者 日本人の配偶者等 特別永住者 経営・管理 高度専門職 特定活動";

    public static Func<string> Sex(TrainingRandom random)
    {
        string[] words = random.One<string>("男 女", "男 女", "男 女", "男性 女性", "男性 女性", "1 2", "M F", "m f", "male female", "Male Female", "0 1", "男性 女性 その他", "男 女 回答しない").Split(' ');
        int third = words.Length > 2 ? 4 : 0;
        return () => random.Percent(third) ? words[2] : words[random.Below(2)];
    }

    /// <summary>Lines of statistics: 男, 女 and both together.</summary>
    public static Func<string> SexWithTotals(TrainingRandom random)
    {
        string words = random.One<string>("男 女 計", "男性 女性 合計", "計 男 女", "総数 男 女", "男 女 総計", "男 女 不詳 計");
        return () => random.Word(words);
    }

    public static Func<string> Blood(TrainingRandom random)
    {
        string unit = random.One("", "", "型");
        return () => random.Word("A A A A O O O B B AB") + unit;
    }

    public static Func<string> Nationality(TrainingRandom random)
    {
        string home = random.Word("日本 中国 ベトナム");
        int share = random.From(0, 90);
        bool codes = random.Percent(10);
        return () => codes ? random.Word("JPN CHN VNM PHL BRA KOR NPL") : random.Percent(share) ? home : random.Word(Countries);
    }

    public static Func<string> Domicile(TrainingRandom random)
    {
        bool prefecture = random.Percent(45);
        return () =>
        {
            if (prefecture) return random.One(PlaceWords.Prefectures);
            PlaceWords.Place place = PlaceWords.Any(random);
            return $"{place.Prefecture}{place.City}{PlaceWords.Town(random)}{random.From(1, 900)}番地";
        };
    }

    public static Func<string> Birthplace(TrainingRandom random)
    {
        int form = random.Below(3);
        return () =>
        {
            PlaceWords.Place place = PlaceWords.Any(random);
            return form switch { 0 => place.Prefecture, 1 => place.Prefecture + place.City, _ => place.Prefecture.TrimEnd('県', '府') };
        };
    }

    public static Func<string> Bank(TrainingRandom random) => random.Below(7) switch
    {
        0 => () => random.Digits(4),
        1 => () => random.Digits(3),
        2 => WorkValues.FewOf(random, "普通 普通 普通 当座 貯蓄", 2, 4, codes: 0),
        3 or 4 => () => random.Word(Branches),
        _ => () => random.Word(Banks),
    };

    public static Func<string> Education(TrainingRandom random) => random.Below(4) switch
    {
        0 => () => random.Word("大学卒 高校卒 短大卒 専門学校卒 大学院卒 中学卒"),
        1 => () => random.Word("大卒 高卒 短大卒 専門卒 院卒"),
        2 => () => random.Word("大学 高校 短大 専門学校 大学院 高専"),
        _ => () => ThingWords.School(random) + random.Word("卒業 卒 修了 中退"),
    };

    public static Func<string> School(TrainingRandom random) => random.Below(5) switch
    {
        0 => () => $"{random.From(1, 6)}年{random.From(1, 7)}組",
        1 => () => random.Word("経済学部 法学部 文学部 工学部 情報工学科 機械科 普通科 商業科 看護学科 教育学部 理学部数学科"),
        2 => () => random.Number(1, 6),
        3 => () => random.Word("A B C D") + random.One("", "組"),
        _ => () => ThingWords.School(random),
    };

    public static Func<string> Score(TrainingRandom random) => random.Below(7) switch
    {
        0 => () => random.Number(1, 5),
        1 => () => random.Word("秀 優 良 可 不可"),
        2 => () => $"{random.From(0, 4)}.{random.Digits(2)}",
        3 => () => random.Word("S A B C D F"),
        _ => Points(random),
    };

    public static Func<string> Married(TrainingRandom random) => ThingValues.EitherOf(random, "有 無", "既婚 未婚", "あり なし", "1 0", "既婚 独身");

    public static Func<string> Relation(TrainingRandom random) => WorkValues.FewOf(random, Relations, 3, 12, codes: 8);

    public static Func<string> Dependants(TrainingRandom random) => () => random.Number(0, random.Percent(90) ? 3 : 6);

    public static Func<string> Disease(TrainingRandom random)
    {
        int blank = random.One(0, 0, 40, 80);
        int form = random.Below(7);
        return () => random.Percent(blank) ? random.One("", "なし", "特になし") : form switch
        {
            0 => $"{random.Word("E I J K M F")}{random.Digits(2)}.{random.Digits(1)}",
            1 => random.Word("有 無"),
            2 => random.Word("アムロジピン錠5mg メトホルミン ロキソプロフェン アトルバスタチン 卵 そば 小麦 ペニシリン"),
            _ => random.Word(Diseases),
        };
    }

    public static Func<string> Disability(TrainingRandom random)
    {
        int blank = random.From(0, 90);
        int form = random.Below(4);
        return () => random.Percent(blank) ? random.One("", "無") : form switch { 0 => $"身体{random.From(1, 6)}級", 1 => random.Word("A1 A2 B1 B2"), 2 => $"{random.From(1, 6)}級", _ => random.Word("有 身体障害者手帳1級 精神2級 療育A 身体3級") };
    }

    public static Func<string> Checkup(TrainingRandom random) => random.Below(9) switch
    {
        0 or 1 => () => random.Word("A B C D E"),
        2 => () => random.Word("異常なし 要経過観察 要精密検査 要治療 所見なし"),
        3 => () => $"{random.From(140, 185)}.{random.Digits(1)}",
        4 => () => $"{random.From(40, 95)}.{random.Digits(1)}",
        5 => () => $"{random.From(17, 32)}.{random.Digits(1)}",
        6 => () => random.Number(95, 165),
        7 => () => random.Word("- - - + ± 2+ (-)"),
        _ => () => $"{random.From(4, 8)}.{random.Digits(1)}",
    };

    public static Func<string> Care(TrainingRandom random) => random.Below(3) switch
    {
        0 => () => random.Word("要介護1 要介護2 要介護3 要介護4 要介護5 要支援1 要支援2 非該当"),
        1 => () => random.Word("有 無 無 無"),
        _ => () => random.Word("生活扶助 住宅扶助 医療扶助 児童手当 就学援助 該当 非該当"),
    };

    public static Func<string> Creed(TrainingRandom random) => () => random.Word("浄土真宗 曹洞宗 日蓮宗 神道 キリスト教 カトリック イスラム教 無宗教 天理教 真言宗");

    public static Func<string> Ethnicity(TrainingRandom random) => () => random.Word("アイヌ 日系ブラジル人 漢民族 大和民族 琉球 日系二世 在日コリアン");

    public static Func<string> Crime(TrainingRandom random)
    {
        int blank = random.From(40, 95);
        return () => random.Percent(blank) ? random.Word("なし 無 無") : random.Word("窃盗 傷害 道路交通法違反 懲役1年 罰金20万円 執行猶予3年 有 詐欺");
    }

    public static Func<string> Victim(TrainingRandom random)
    {
        int blank = random.From(40, 95);
        return () => random.Percent(blank) ? random.One("", "0", "無") : random.Word("DV 1 有 ストーカー 児童虐待 支援措置対象");
    }

    public static Func<string> Stay(TrainingRandom random) => WorkValues.FewOf(random, Stays, 3, 10, codes: 5);

    public static Func<string> Polling(TrainingRandom random) => random.Below(3) switch
    {
        0 => () => $"第{random.From(1, 60)}投票区",
        1 => () => random.Number(1, 80),
        _ => () => $"{PlaceWords.Any(random).City}立{random.Word("第一 第二 東 西 南 北")}{random.Word("小学校 中学校")}体育館",
    };

    private static Func<string> Points(TrainingRandom random)
    {
        int low = random.From(0, 50);
        int high = random.One(100, 100, 100, 50, 200);
        return () => random.Number(Math.Min(low, high - 20), high);
    }
}
