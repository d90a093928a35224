namespace PiiClassifier.Tests.Tables.Layouts;

/// <summary>Forms of any length and width: their labels are headers, their values never.</summary>
public sealed class FormPropertyTests
{
    private static readonly (string Label, string[] Values)[] Pairs =
    [
        ("氏名", ["青山 一郎", "勅使河原璃々乃", "ジョン・スミス"]),
        ("フリガナ", ["アオヤマ イチロウ", "テシガワラ"]),
        ("生年月日", ["昭和55年4月1日", "1980-01-02"]),
        ("性別", ["男", "女"]),
        ("住所", ["弘前市上白銀町1-1", "桑名"]),
        ("電話番号", ["0172-00-1111", "090-0000-1111"]),
        ("メールアドレス", ["ichiro@example.jp"]),
        ("勤務先", ["株式会社青山商店", "弘前市"]),
        ("役職", ["店長", "部長"]),
        ("国籍", ["日本", "ブラジル"]),
    ];

    [Fact]
    public void Values_AreInARecord_AndNoHeader()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            var random = new Random(seed);
            (string Label, string Value)[] pairs = [.. Pairs.Select(pair => (pair.Label, pair.Values[random.Next(pair.Values.Length)]))];
            random.Shuffle(pairs);
            pairs = pairs[..random.Next(5, pairs.Length + 1)];
            List<string[]> records = Form(random, pairs);

            List<SplitTable> tables = SplitTable.AllOf(new MemoryRecordReader(records), HeaderlessListPropertyTests.Labels);

            string[] headers = [.. tables.SelectMany(static table => table.Headers?.Split('|') ?? [])];
            Assert.True(tables[0].Layout == TableLayout.Form, $"seed {seed}");
            Assert.DoesNotContain(headers, header => pairs.Any(pair => pair.Value == header));
            string[] values = tables[0].Rows[0].Split('|');
            Assert.All(pairs, pair => Assert.Equal(pair.Value, values[Array.IndexOf(headers, pair.Label)]));
        }
    }

    private static List<string[]> Form(Random random, (string Label, string Value)[] pairs)
    {
        var records = new List<string[]>();
        if (random.Next(2) == 0) records.AddRange([["申　請　書"], []]);
        int labelWidth = random.Next(3) == 0 ? random.Next(1, 40) : 1;
        int valueWidth = random.Next(3) == 0 ? random.Next(1, 100) : 1;
        bool spread = random.Next(2) == 0;
        int inRow = random.Next(1, 3);
        for (int i = 0; i < pairs.Length; i += inRow)
        {
            var record = new List<string>();
            for (int k = i; k < Math.Min(i + inRow, pairs.Length); k++)
            {
                for (int column = 0; column < labelWidth; column++) record.Add(spread || column == 0 ? pairs[k].Label : "");
                for (int column = 0; column < valueWidth; column++) record.Add(spread || column == 0 ? pairs[k].Value : "");
            }
            records.Add([.. record]);
            if (random.Next(4) == 0) records.Add([]);
        }
        if (random.Next(3) == 0)
        {
            for (int more = random.Next(1, 200); more > 0; more--) records.Add([$"問い{more}のこたえ", random.Next(2) == 0 ? "はい" : "いいえ"]);
        }
        return records;
    }
}
