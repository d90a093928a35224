namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Notes in brackets beside a header word that say how a cell is filled in, and so hold nobody's data.</summary>
internal static class HeaderNotes
{
    private const int MostDigits = 4;
    private const string OfRanges = "0123456789~歳才年月日円人以上下未満第号回数km";
    private const string OfFormats = "ymdhs#0";

    private static readonly HashSet<string> Words =
    [
        .. new[]
        {
            "必須", "任意", "入力", "選択", "複数", "複数可", "複数選択可", "省略可", "自動", "自由記述", "記述", "該当者のみ", "ハイフン", "ハイフンなし", "ハイフン無し", "ハイフンあり", "ハイフン有り", "ハイフン不要",
            "半角", "全角", "数字", "半角数字", "英数字", "半角英数", "半角英数字", "英字", "漢字", "カナ", "かな", "カタカナ", "ひらがな", "ふりがな", "フリガナ", "よみ", "よみがな", "読み", "半角カナ", "全角カナ", "全角カタカナ", "半角カタカナ", "ローマ字", "英語", "英文",
            "西暦", "和暦", "元号", "年月日", "姓名", "税別", "税込", "税抜", "税抜き", "予定", "実績", "見込", "見込み", "当時", "現在", "現在地", "略称", "正式名称", "旧", "新", "旧姓", "変更前", "変更後", "自宅欄", "会社欄", "日本", "再入力", "確認用", "都道府県から", "番地まで", "番地等",
            "建物名等", "日中", "昼間", "夜間", "平日", "携帯", "固定", "自宅", "勤務先", "本人", "パソコン", "PC", "スマホ", "円", "千円", "百万円", "万円", "人", "名", "歳", "才", "%", "点", "件", "個", "本", "枚", "回", "時間", "分", "秒", "日", "日間", "km2", "人/km2", "合計", "計", "単位",
        }.Select(HeaderKey.Of),
    ];

    /// <summary>Whether a note is one of them: a known one, a range (0～14歳), a format (YYYY-MM-DD).</summary>
    /// <param name="key">The key of the note.</param>
    public static bool Contains(string key) =>
        Words.Contains(key)
        || (key.All(c => OfRanges.IndexOf(c) >= 0) && key.Count(c => c is >= '0' and <= '9') <= MostDigits)
        || key.All(c => OfFormats.IndexOf(c) >= 0);
}
