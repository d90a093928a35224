namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Header words of columns into which people write sentences (備考, 対応履歴): whatever they know may stand there.</summary>
public static class FreeTextWords
{
    private static readonly string[] Words =
    [
        .. new[]
        {
            "備考", "メモ", "覚書", "摘要", "コメント", "特記", "注記", "注意事項", "内容", "詳細", "説明", "概要", "理由", "経過", "経緯", "履歴", "記録", "対応", "処理結果", "相談", "問合せ", "問い合わせ", "お問合せ",
            "苦情", "要望", "意見", "感想", "質問", "回答", "自由記述", "自由記入", "自由回答", "連絡事項", "申し送り", "申送り", "伝言", "所見", "状況", "様子", "報告", "本文", "文面", "メッセージ", "通信欄", "その他", "気づき", "補足",
            "note", "notes", "memo", "remark", "remarks", "comment", "comments", "description", "message", "body", "text", "content", "details", "history", "feedback", "inquiry", "bikou", "biko",
        }.Select(HeaderKey.Of),
    ];

    /// <summary>Whether a header announces free text: 備考, 備考１, 対応内容, 家庭の状況, customerNotes.</summary>
    public static bool Announce(string header)
    {
        int note = header.IndexOfAny(['(', '（', '[', '【']);
        string key = HeaderKey.Of(note > 0 ? header.Substring(0, note) : header);
        foreach (string word in Words)
        {
            // Latin words by their end only: text is no texture, note no notebook.
            if (word[0] < 0x80 ? key.EndsWith(word, StringComparison.Ordinal) : key.Contains(word)) return true;
        }
        return false;
    }
}
