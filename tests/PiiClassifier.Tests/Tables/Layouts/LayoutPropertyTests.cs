using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Tests.Tables.Layouts;

public sealed class LayoutPropertyTests
{
    private static readonly string[] Headers = ["氏名", "住所", "電話番号", "生年月日", "年齢", "備考"];
    private static readonly string[] Surnames = ["青山", "赤井", "黒田", "白井", "緑川", "紺野"];
    private static readonly string[] GivenNames = ["一郎", "花子", "二郎", "三郎", "桃子"];
    private static readonly string[] Titles = ["弘前市の当番", "総務の控え", "令和7年4月1日現在", "社外秘"];

    [Fact]
    public void Header_UnderAnyTitles_IsFound_AndNoRowIsLost() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int columns = random.Next(3, Headers.Length + 1);
            var records = new List<string[]>();
            int titles = random.Next(0, 5);
            for (int i = 0; i < titles; i++) records.Add(random.Next(3) == 0 ? [] : [Titles[random.Next(Titles.Length)]]);
            int header = records.Count;
            records.Add(Headers[..columns]);
            List<string[]> body = Body(random, columns, random.Next(1, 150));
            AddWithBlanks(random, records, body);

            SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(records)));
            Assert.Equal(header, table.HeaderRow);
            Assert.Equal(body.Select(static row => string.Join('|', row)), table.Rows);
        }).Check();

    [Fact]
    public void HeaderlessBody_HasNoHeaders_AndNoRowIsLost() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            List<string[]> body = Body(random, random.Next(1, Headers.Length), random.Next(1, 150));
            var records = new List<string[]>();
            AddWithBlanks(random, records, body);

            SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(records)));
            Assert.Null(table.Headers);
            Assert.Equal(-1, table.HeaderRow);
            Assert.Equal(body.Select(static row => string.Join('|', row)), table.Rows);
        }).Check();

    private static void AddWithBlanks(Random random, List<string[]> records, List<string[]> body)
    {
        foreach (string[] row in body)
        {
            records.Add(row);
            if (random.Next(20) == 0) records.Add(random.Next(2) == 0 ? [] : ["", "　"]);
        }
    }

    private static List<string[]> Body(Random random, int columns, int count)
    {
        var body = new List<string[]>();
        for (int i = 0; i < count; i++)
        {
            string[] row =
            [
                $"{Surnames[random.Next(Surnames.Length)]} {GivenNames[random.Next(GivenNames.Length)]}",
                $"弘前市{"東西南北"[random.Next(4)]}町{random.Next(1, 30)}-{random.Next(1, 90)}",
                $"0172-{random.Next(10, 99)}-{random.Next(1000, 9999)}",
                $"{random.Next(1940, 2010)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
                $"{random.Next(18, 90)}",
                "",
            ];
            body.Add(row[..columns]);
        }
        return body;
    }
}
