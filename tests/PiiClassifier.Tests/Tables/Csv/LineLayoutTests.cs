using System.Text;
using PiiClassifier.Encodings;

namespace PiiClassifier.Tests.Tables.Csv;

/// <summary>Text without a delimiter: tables by aligned columns, and what only looks like one.</summary>
public sealed class LineLayoutTests
{
    private static readonly string[][] Roll =
    [
        ["氏名", "フリガナ", "住所", "電話番号", "生年月日"],
        ["架空 太郎", "ｶｸｳ ﾀﾛｳ", "青森県弘前市1-2", "090-0000-0001", "1980-04-01"],
        ["見本花子", "ﾐﾎﾝ ﾊﾅｺ", "青森県八戸市大字長い住所3-45-678", "03-0000-0002", "2001-12-31"],
        ["例示 三郎", "ﾚｲｼﾞ ｻﾌﾞﾛｳ", "弘前市5", "090-0000-0003", "1999-01-02"],
        ["仮名 四郎", "ｶﾒｲ ｼﾛｳ", "青森県黒石市7-8", "090-0000-0004", "1970-05-06"],
        ["佐々木 五郎", "ｻｻｷ ｺﾞﾛｳ", "黒石市9", "080-0000-0005", "1965-07-08"],
    ];

    [Theory]
    [InlineData("shift_jis", true, true)]
    [InlineData("shift_jis", false, true)]
    [InlineData("euc-jp", true, true)]
    [InlineData("utf-8", true, true)]
    [InlineData("utf-8", true, false)]
    [InlineData("utf-16le", true, true)]
    public void FixedWidth_InAnyEncoding_IsCutWhereTheColumnsBegin(string encodingName, bool header, bool wideCountTwice)
    {
        TextEncodings.TryGet(encodingName, out Encoding? encoding);
        string[][] rows = header ? Roll : Roll[1..];
        string text = string.Concat(rows.Select(row => Line(row, [12, 16, 40, 16, 10], wideCountTwice) + "\r\n"));
        CsvRecords records = CsvRecords.Of(encoding!.GetBytes(text), encoding: encoding);
        Assert.Equal("fixed-width", records.Format);
        Assert.Equal(rows, records.Rows);
    }

    [Fact]
    public void FixedWidth_BelowATitle_AndWithACellThatFillsItsColumn_IsCut()
    {
        string[][] rows = [.. Roll, .. Roll[1..], .. Roll[1..], .. Roll[1..], ["見本見本花子", "ﾐﾎﾝ", "弘前市1", "090-0000-0009", "1990-01-01"]];
        CsvRecords records = CsvRecords.Of("令和六年度職員名簿（人事課作成、取扱注意）\n\n" + string.Concat(rows.Select(row => Line(row, [12, 16, 40, 16, 10], true) + "\n")));
        Assert.Equal("fixed-width", records.Format);
        Assert.Equal(["令和六年度職員名簿（人事課作成、取扱注意）"], records.Rows[0]);
        Assert.Equal(rows, records.Rows.Skip(2));
    }

    [Theory]
    [InlineData("，")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void Separated_ByBlanksBelowAHeaderOrByWideCommas_IsCut(string separator)
    {
        string[][] rows = [.. Roll.Select(row => row.Select(cell => cell.Replace(" ", "", StringComparison.Ordinal)).ToArray())];
        CsvRecords records = CsvRecords.Of(string.Join('\n', rows.Select(row => string.Join(separator, row))));
        Assert.Equal(rows, records.Rows);
    }

    [Theory]
    [InlineData("架空 太郎\n見本 花子\n例示 三郎\n仮名 四郎\n佐藤 五郎")]
    [InlineData("架空　　太郎\n佐々木　花子\n例示　　三郎\n仮名　　　実\n小野寺　五郎")]
    [InlineData("〒036-8001 青森県 弘前市百石町1\n〒036-8002 青森県 弘前市本町2\n〒036-8003 青森県 弘前市元寺町3\n〒036-8004 青森県 弘前市茂森町4\n〒036-8005 青森県 弘前市土手町5")]
    [InlineData("2026-01-02 10:00:00 INFO    main      started\n2026-01-02 10:00:01 WARNING worker-1  slow\n2026-01-02 10:00:02 INFO    main      done\n2026-01-02 10:00:03 ERROR   worker-12 failed\n2026-01-02 10:00:04 INFO    main      stopped")]
    [InlineData("The quick brown fox jumps over the lazy dog and then\nruns away into the dark wood where nobody has ever\nseen it again although many people have been looking\nfor it day and night with torches in their hands and\nwith dogs of their own which were neither lazy nor")]
    [InlineData("吾輩は猫である。名前はまだ無い。\nどこで生れたかとんと見当がつかぬ。\n何でも薄暗いじめじめした所で\nニャーニャー泣いていた事だけは記憶している。\n吾輩はここで始めて人間というものを見た。")]
    [InlineData("委員会は，次の事項を，審議する。\nこの規程は，公布の日から，施行する。\n前項の規定は，職員に，準用する。\n必要な事項は，別に，定める。")]
    [InlineData("name      = foo\nport      = 8080\nverbose   = true\nlog_level = debug\nowner     = nobody")]
    [InlineData("for i in range(n):\n    x = a[i]\n    if x > 0:\n        total += x\n    else:\n        total -= 1\nreturn total")]
    public void OtherText_IsLeftInOneColumn(string text)
    {
        CsvRecords records = CsvRecords.Of(text);
        Assert.Equal("csv", records.Format);
        Assert.All(records.Rows, row => Assert.Single(row));
    }

    [Fact]
    public void FixedWidth_OfRandomCells_IsReadAsItWasWritten()
    {
        const string Letters = "あ山aｱ1髙-𠮷";
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            int columns = 3 + random.Next(5);
            string[][] rows = [.. Enumerable.Range(0, 12 + random.Next(30)).Select(row => Enumerable.Range(0, columns).Select(_ => Cell()).ToArray())];
            // One of each length at least, so that every column is seen to be filled up.
            rows[0] = [.. Enumerable.Repeat("あ", columns)];
            rows[1] = [.. Enumerable.Repeat("山a山a山", columns)];
            CsvRecords records = CsvRecords.Of(string.Concat(rows.Select(row => Line(row, [.. Enumerable.Repeat(12, columns)], true) + "\n")));
            Assert.Equal(rows, records.Rows);

            string Cell() => string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Letters.EnumerateRunes().ElementAt(random.Next(8)).ToString()));
        }
    }

    private static string Line(string[] cells, int[] widths, bool wideCountTwice) => string.Concat(cells.Select((cell, i) =>
        cell + new string(' ', Math.Max(0, widths[i] - cell.EnumerateRunes().Sum(c => wideCountTwice && c.Value >= 0x80 && c.Value is < 0xFF61 or > 0xFF9F ? 2 : 1))))).TrimEnd();
}
