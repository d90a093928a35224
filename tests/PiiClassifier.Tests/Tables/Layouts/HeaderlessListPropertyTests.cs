using PiiClassifier.Recognizers;
using PiiClassifier.Tables.Layouts;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Tests.Tables.Layouts;

/// <summary>Lists of persons without headers, whose values are often header words too: what stands in them is never a label.</summary>
public sealed class HeaderlessListPropertyTests
{
    /// <summary>The words of the product.</summary>
    internal static readonly LabelWords Labels = new(HeaderLexicon.Default.Knows, ValueWords.IsCategory, static text => ValueWords.IsPersonName(text) || ValueWords.IsPlace(text));

    private static readonly string[] Surnames = Split("青山 赤井 黒田 白井 緑川 紺野 春日 椎名 桑名 国分 山名 森 関 東 御器所 勅使河原 部田");
    private static readonly string[] GivenNames = Split("一郎 花子 二郎 さくら 誠 学 実 千尋 陽菜 年男 日名 元 桃 マリア 璃々乃");

    // The second half of the columns holds words that head columns as often as they fill them.
    private static readonly Func<Random, string>[] Names =
    [
        static random => Pick(random, Surnames) + Pick(random, GivenNames),
        static random => $"{Pick(random, Surnames)}　{Pick(random, GivenNames)}",
        static random => Pick(random, Surnames),
    ];

    private static readonly Func<Random, string>[] Others =
    [
        static random => Pick(random, GivenNames),
        Of("男 女"),
        Of("既婚 未婚 離婚"),
        Of("世帯主 妻 長男 長女 父 母 本人 配偶者 子"),
        Of("部長 課長 係長 主任 一般 担当 嘱託 店長 代表"),
        Of("会社員 自営業 主婦 学生 年金 無職 農業 公務員"),
        Of("有 無 可 否 済 未"),
        Of("A B O AB"),
        Of("総務部 経理課 人事課 企画室 福祉課 会計"),
        Of("弘前市 堺市 桑名市 四日市市 春日部市 朝日町"),
        Of("大字和徳 本町 中央 元町 城東 桜ヶ丘"),
        Of("日本 韓国 中国 米国 ブラジル"),
        Of("自宅 携帯 勤務先 備考 なし 特になし"),
        static random => Pick(random, ["aoyama", "akai", "kuroda"]) + Pick(random, ["_t", "_h", "", ".k", "1"]),
        static random => $"0172-{random.Next(10, 99)}-{random.Next(1000, 9999)}",
        static random => $"弘前市{"東西南北"[random.Next(4)]}町{random.Next(1, 30)}-{random.Next(1, 90)}",
    ];

    // Seeds that are counted up: the rule holds for nearly all lists, not for every one of three rows.
    [Fact]
    public void List_IsRowsWithoutHeaders_AndNoRowIsLost()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            List<string[]> body = List(new Random(seed));

            List<SplitTable> tables = SplitTable.AllOf(new MemoryRecordReader(body), Labels);

            Assert.True(tables is [{ Layout: TableLayout.Rows, HeaderRow: -1, Headers: null }], $"seed {seed}");
            Assert.Equal(body.Select(static row => string.Join('|', row)), tables[0].Rows);
        }
    }

    private static List<string[]> List(Random random)
    {
        var columns = new List<Func<Random, string>> { Names[random.Next(Names.Length)] };
        for (int more = random.Next(5); more > 0; more--) columns.Add(Others[random.Next(Others.Length)]);
        Func<Random, string>[] shuffled = [.. columns];
        random.Shuffle(shuffled);
        int count = random.Next(4) switch { 0 => 3, 1 => random.Next(4, 12), 2 => random.Next(12, 100), _ => random.Next(100, 150) };
        return [.. Enumerable.Range(0, count).Select(_ => shuffled.Select(column => column(random)).ToArray())];
    }

    private static Func<Random, string> Of(string words)
    {
        string[] split = Split(words);
        return random => Pick(random, split);
    }

    private static string[] Split(string words) => words.Split(' ');

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
