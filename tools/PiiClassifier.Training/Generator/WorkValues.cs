namespace PiiClassifier.Training.Generator;

/// <summary>Columns about work and pay.</summary>
internal static class WorkValues
{
    private const string Departments = "総務部 人事課 経理部 営業部 営業第一課 営業2課 開発部 技術部 製造課 品質管理課 情報システム部 企画課 広報室 市民課 税務課 福祉課 健康増進課 教育委員会 建設課 農政課 財政課 水道局 看護部 外科 内科病棟 リハビリテーション科 事務局 東京本社 大阪支社 第一営業所 倉庫 店舗運営部 カスタマーサポート 法務室 監査室 議会事務局";
    private const string Titles = "部長 課長 係長 主任 主査 主事 課長補佐 室長 局長 参事 主幹 一般 リーダー マネージャー チーフ 代表取締役 取締役 専務 常務 店長 スタッフ 看護師 医師 准看護師 技師 保育士 教諭 校長 教頭 講師 助手 事務員 運転手 エンジニア プログラマー";
    private const string Jobs = "会社員 公務員 自営業 主婦 学生 無職 パート アルバイト 農業 漁業 教員 医師 看護師 会社役員 フリーランス 年金受給者 事務職 技術職 営業職 販売職 一般行政職 技能労務職 医療職";
    private const string Kinds = "正社員 契約社員 派遣社員 パート アルバイト 嘱託 正職員 会計年度任用職員 再任用 臨時職員 非常勤 常勤 フルタイム パートタイム 役員";
    private const string Licences = "普通自動車第一種運転免許 日商簿記2級 日商簿記3級 基本情報技術者 応用情報技術者 TOEIC750 英検2級 宅地建物取引士 社会保険労務士 介護福祉士 看護師免許 保育士 危険物取扱者乙種4類 衛生管理者 第二種電気工事士 フォークリフト運転技能講習 防火管理者 MOS 秘書検定2級 中学校教諭一種免許 調理師 栄養士 FP2級";
    private const string Leaves = "有給 欠勤 遅刻 早退 出勤 休日 特休 振休 代休 出張 半休 忌引 在宅";

    public static Func<string> Department(TrainingRandom random) => FewOf(random, Departments, 3, 25, codes: 12);

    public static Func<string> JobTitle(TrainingRandom random) => FewOf(random, random.Percent(65) ? Titles : Jobs, 3, 15, codes: 5);

    public static Func<string> EmploymentKind(TrainingRandom random) => FewOf(random, Kinds, 2, 6, codes: 12);

    public static Func<string> Employer(TrainingRandom random) => () => ThingWords.Company(random);

    public static Func<string> PayGrade(TrainingRandom random) => random.Below(4) switch
    {
        0 => () => $"{random.From(1, 8)}級{random.From(1, 90)}号給",
        1 => () => $"{random.From(1, 8)}-{random.From(1, 90)}",
        2 => () => random.Number(1, 9),
        _ => () => random.Number(1, 120),
    };

    /// <summary>Yen from a low to a high amount, in one of the usual steps and forms.</summary>
    public static Func<string> Yen(TrainingRandom random, int low, int high, int blank = 0)
    {
        int step = random.One(1, 10, 100, 100, 1000, 1000, 10_000);
        while (step > 1 && high / step < 20) step /= 10;
        int form = random.Below(10);
        int zeros = random.Percent(40) ? blank : 0;
        return () =>
        {
            if (random.Percent(zeros)) return random.Percent(50) ? "0" : "";
            long amount = random.From(low / step, high / step) * (long)step;
            return form switch
            {
                0 or 1 => amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture),
                2 => $"¥{amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)}",
                3 => $"{amount}円",
                _ => amount.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
        };
    }

    public static Func<string> BaseSalary(TrainingRandom random) => random.Percent(12) ? Yen(random, 950, 3000) : Yen(random, 150_000, 650_000);

    public static Func<string> Income(TrainingRandom random) => random.Percent(25) ? () => $"{random.From(150, 1500)}万円" : Yen(random, 1_000_000, 15_000_000);

    public static Func<string> Bonus(TrainingRandom random) => random.Percent(15) ? () => $"{random.From(0, 3)}.{random.Digits(2)}" : Yen(random, 100_000, 2_500_000, 15);

    public static Func<string> Attendance(TrainingRandom random) => random.Below(5) switch
    {
        0 => () => random.Number(0, 31),
        1 => () => $"{random.From(0, 40)}{random.One("", ".5", ".0")}",
        2 => DateValues.Clock(random),
        3 => FewOf(random, Leaves, 3, 9, codes: 0),
        _ => () => $"{random.From(0, 200)}:{random.Word("00 15 30 45")}",
    };

    public static Func<string> Evaluation(TrainingRandom random) => random.Below(5) switch
    {
        0 => () => random.Word("S A B C D"),
        1 => () => random.Word("A A+ B B+ C"),
        2 => () => random.Number(1, 5),
        3 => () => random.Word("優 良 可 特に良好 良好 普通 要改善"),
        _ => () => random.Number(50, 100),
    };

    public static Func<string> Discipline(TrainingRandom random)
    {
        int blank = random.From(50, 95);
        return () => random.Percent(blank) ? random.One("", "", "なし") : random.Word("戒告 減給 停職 免職 訓告 厳重注意 けん責 出勤停止 減給1/10");
    }

    public static Func<string> Qualification(TrainingRandom random)
    {
        int blank = random.One(0, 20, 50);
        bool several = random.Percent(25);
        return () => random.Percent(blank) ? "" : random.Word(Licences) + (several && random.Percent(40) ? "、" + random.Word(Licences) : "");
    }

    public static Func<string> History(TrainingRandom random) => random.Below(3) switch
    {
        0 => () => ThingWords.Company(random),
        1 => () => $"{random.From(1990, 2024)}年{random.From(1, 12)}月 {ThingWords.Company(random)}{random.Word("入社 退社 勤務")}",
        _ => () => $"{ThingWords.Company(random)}にて{random.Word("営業 経理 製造 開発 販売")}を{random.From(1, 20)}年担当",
    };

    /// <summary>A few of some words, as often as they come, or the codes that stand for them.</summary>
    public static Func<string> FewOf(TrainingRandom random, string words, int least, int most, int codes)
    {
        string[] some = [.. random.Shuffled(words.Split(' ')).Take(random.From(least, most))];
        if (!random.Percent(codes)) return () => random.Early(some);
        int length = random.From(1, 5);
        string[] numbers = [.. some.Select(_ => random.Digits(length))];
        return () => random.Early(numbers);
    }
}
