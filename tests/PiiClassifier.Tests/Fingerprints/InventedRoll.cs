using System.Globalization;
using System.Text;

namespace PiiClassifier.Tests.Fingerprints;

/// <summary>A list of invented people: name, reading, birth date, mobile, postal code, address and post.</summary>
internal sealed class InventedRoll
{
    public const string Header = "氏名,フリガナ,生年月日,携帯電話,郵便番号,住所,所属";

    private static readonly (string Kanji, string Kana)[] Families =
    [
        ("佐藤", "サトウ"), ("鈴木", "スズキ"), ("高橋", "タカハシ"), ("田中", "タナカ"), ("伊藤", "イトウ"), ("渡辺", "ワタナベ"), ("山本", "ヤマモト"), ("中村", "ナカムラ"), ("小林", "コバヤシ"), ("加藤", "カトウ"),
        ("吉田", "ヨシダ"), ("山田", "ヤマダ"), ("佐々木", "ササキ"), ("山口", "ヤマグチ"), ("松本", "マツモト"), ("井上", "イノウエ"), ("木村", "キムラ"), ("林", "ハヤシ"), ("斎藤", "サイトウ"), ("清水", "シミズ"),
    ];

    private static readonly (string Kanji, string Kana)[] Givens =
    [
        ("太郎", "タロウ"), ("花子", "ハナコ"), ("一郎", "イチロウ"), ("美咲", "ミサキ"), ("健太", "ケンタ"), ("陽子", "ヨウコ"), ("大輔", "ダイスケ"), ("直美", "ナオミ"), ("翔太", "ショウタ"), ("由美子", "ユミコ"),
        ("誠", "マコト"), ("恵", "メグミ"), ("浩", "ヒロシ"), ("愛", "アイ"), ("拓也", "タクヤ"), ("結衣", "ユイ"), ("和夫", "カズオ"), ("幸子", "サチコ"), ("修", "オサム"), ("真由美", "マユミ"),
    ];

    private static readonly (string Postal, string Place)[] Places = [("036-8551", "青森県弘前市大字上白銀町"), ("030-0801", "青森県青森市新町"), ("039-1166", "青森県八戸市根城")];
    private static readonly string[] Posts = ["総務課", "財政課", "市民課", "税務課"];

    private InventedRoll(List<string[]> rows) => Rows = rows;

    public List<string[]> Rows { get; }

    public static InventedRoll Of(int rows, int seed)
    {
        var random = new Random(seed);
        return new InventedRoll([.. Enumerable.Range(0, rows).Select(_ => Row(random))]);
    }

    public static byte[] Csv(IEnumerable<string[]> rows, string? header = Header, Encoding? encoding = null)
    {
        IEnumerable<string> lines = rows.Select(row => string.Join(',', row));
        return (encoding ?? new UTF8Encoding(false)).GetBytes(string.Join("\r\n", header is null ? lines : lines.Prepend(header)) + "\r\n");
    }

    private static string[] Row(Random random)
    {
        (string Kanji, string Kana) family = Families[random.Next(Families.Length)];
        (string Kanji, string Kana) given = Givens[random.Next(Givens.Length)];
        (string postal, string place) = Places[random.Next(Places.Length)];
        return
        [
            $"{family.Kanji}　{given.Kanji}",
            $"{family.Kana} {given.Kana}",
            new DateOnly(1940, 1, 1).AddDays(random.Next(25_000)).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"090-{random.Next(1000, 10_000)}-{random.Next(10_000):0000}"),
            postal,
            string.Create(CultureInfo.InvariantCulture, $"{place}{random.Next(1, 9)}-{random.Next(1, 30)}-{random.Next(1, 30)}"),
            Posts[random.Next(Posts.Length)],
        ];
    }
}
