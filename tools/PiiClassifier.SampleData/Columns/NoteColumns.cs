using PiiClassifier.SampleData.People;
using static PiiClassifier.SampleData.Columns.ExcelForm;

namespace PiiClassifier.SampleData.Columns;

/// <summary>Free text: what clerks write behind a line, with and without somebody's data in it.</summary>
internal static class NoteColumns
{
    private const string Headers = "備考|特記事項|連絡事項";
    private const string Reworded = "備　考|メモ欄|摘要|その他連絡|remarks";

    /// <summary>None of them holds a digit, an @ or 様: by these one sees whether somebody's data is in a text.</summary>
    private static readonly string[] Plain = ["書類不備のため再提出", "窓口で説明済", "次回更新時に確認すること", "本人希望により変更", "郵送分", "後日返却予定", "特になし"];

    internal static IReadOnlyList<ColumnKind> All { get; } =
    [
        Note("note-home", "phone-number", who => "不在の時は自宅（" + Line(who) + "）へ連絡", who => "日中は" + Line(who) + "、夜は折返し希望", who => "TEL " + Line(who) + " 夕方以降可"),
        Note("note-mobile", "mobile-number", who => "携帯" + Mobile(who) + "に連絡済", who => "つながらない場合" + Mobile(who) + "へ", who => "連絡先変更→" + Mobile(who)),
        Note("note-mail", "email-address", who => "案内は" + who.Email + "あてに送付", who => "PDFを " + who.Email + " へ送信済"),
        Note("note-name", "person-name", who => ContactColumns.Relative(who).Name("") + "様より電話あり", who => "代理人：" + ContactColumns.Relative(who).Name("　") + "様", who => ContactColumns.Relative(who).Name(" ") + "様が窓口で受取"),
        ThingColumns.None("note-thing", "備考|補足", "備　考|注記|特記", row => row.Random.Next(5) switch
        {
            0 => "受付番号" + row.Random.Digits(4) + "-" + row.Random.Digits(3),
            1 => "内線" + row.Random.Digits(4),
            2 => row.Random.Pick(Plain),
            3 => "令和" + row.Random.Between(3, 7) + "年度改修予定",
            _ => "",
        }),
    ];

    private static ColumnKind Note(string key, string embedded, params Func<Person, string>[] texts) => new(key, null, Headers, Reworded, Text,
        row => row.Random.Next(10) is var draw && draw < 4 ? row.Random.Pick(texts)(row.Who) : draw < 7 ? row.Random.Pick(Plain) : "")
    { Embedded = [embedded] };

    private static string Line(Person who) => who.Household.Phone is var number && who.Address.Municipality.AreaCode.Length is var area ? number[..area] + "-" + number[area..^4] + "-" + number[^4..] : "";

    private static string Mobile(Person who) => who.Mobile is var number ? number[..3] + "-" + number[3..7] + "-" + number[7..] : "";
}
