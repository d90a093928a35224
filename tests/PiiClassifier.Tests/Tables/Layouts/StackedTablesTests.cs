namespace PiiClassifier.Tests.Tables.Layouts;

public sealed class StackedTablesTests
{
    private const string People = "氏名|住所|年齢\n青山 一郎|弘前市上白銀町1-1|44\n赤井 花子|弘前市百石町2|33";

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n \n| |")]
    public void NoRecords_NoTable(string sheet) => Assert.Empty(SplitTable.AllOf(sheet));

    [Fact]
    public void AnotherHeader_AfterABlankRecord_StartsAnotherTable()
    {
        List<SplitTable> tables = SplitTable.AllOf(People + "\n\n施設一覧\n施設名|電話番号|備考\n中央図書館|0172-00-3333|\n東図書館|0172-00-4444|");

        Assert.Equal(2, tables.Count);
        Assert.Equal(2, tables[0].Rows.Count);
        Assert.Equal(5, tables[1].HeaderRow);
        Assert.Equal("施設名|電話番号|備考", tables[1].Headers);
        Assert.Equal(2, tables[1].Rows.Count);
    }

    [Theory]
    [InlineData("\n\n氏名|住所|年齢\n黒田 二郎|弘前市新町3|51")]
    [InlineData("\n氏名|住所|年齢\n黒田 二郎|弘前市新町3|51")]
    [InlineData("\n\n2ページ\n氏名|住所|年齢\n黒田 二郎|弘前市新町3|51")]
    [InlineData("\n\n黒田 二郎|弘前市新町3|51")]
    public void RepeatedHeader_ContinuesTheTable(string more)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(People + more));

        Assert.Equal(3, table.Rows.Count);
        Assert.Equal("黒田 二郎|弘前市新町3|51", table.Rows[2]);
    }

    [Theory]
    [InlineData("\n\n合計|2|77")]
    [InlineData("\n\n注）年齢は4月1日のもの")]
    [InlineData("\n\n※1\n※2")]
    public void Footer_StartsNoTable(string footer) => Assert.Single(SplitTable.AllOf(People + footer));

    [Fact]
    public void LabelsAboveATable_AreAFormOfTheirOwn()
    {
        List<SplitTable> tables = SplitTable.AllOf("勤務表\n氏名|青山 一郎\n所属：総務課\n\n日付|出勤|退勤|時間\n2026-04-01|8:30|17:15|7.75\n2026-04-02|8:30|17:15|7.75\n2026-04-03|8:30|17:15|7.75");

        Assert.Equal(2, tables.Count);
        Assert.Equal(TableLayout.Form, tables[0].Layout);
        Assert.Equal("氏名|所属", tables[0].Headers);
        Assert.Equal(["青山 一郎|総務課"], tables[0].Rows);
        Assert.Equal(4, tables[1].HeaderRow);
        Assert.Equal(3, tables[1].Rows.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(130)]
    [InlineData(3000)]
    public void AnotherHeader_DirectlyBelow_StartsAnotherTable(int facilities)
    {
        IEnumerable<string[]> upper = Enumerable.Range(0, facilities).Select(static i => new[] { $"第{i}図書館", $"0172-00-{i:0000}", "" }).Prepend(["施設名", "電話番号", "備考"]);
        IEnumerable<string[]> lower = Enumerable.Range(0, 20).Select(static i => new[] { "青山 一郎", $"弘前市{i}", "44" }).Prepend(["氏名", "住所", "年齢"]);

        List<SplitTable> tables = SplitTable.AllOf(new MemoryRecordReader(upper.Concat(lower)));

        Assert.Equal(2, tables.Count);
        Assert.Equal(facilities, tables[0].Rows.Count);
        Assert.Equal(facilities + 1, tables[1].HeaderRow);
        Assert.Equal("氏名|住所|年齢", tables[1].Headers);
        Assert.Equal(20, tables[1].Rows.Count);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(30)]
    [InlineData(120)]
    public void LongNotes_AboveAHeader_AreATableOfTheirOwn(int notes)
    {
        IEnumerable<string[]> above = Enumerable.Range(0, notes).Select(static i => new[] { $"注意{i}:この名簿は社外秘です。" });
        IEnumerable<string[]> people = Enumerable.Range(0, 20).Select(static i => new[] { "青山 一郎", $"弘前市{i}", "44" }).Prepend(["氏名", "住所", "年齢"]);

        List<SplitTable> tables = SplitTable.AllOf(new MemoryRecordReader(above.Concat(people)));

        Assert.Equal(notes, tables[^1].HeaderRow);
        Assert.Equal("氏名|住所|年齢", tables[^1].Headers);
        Assert.Equal(20, tables[^1].Rows.Count);
        Assert.All(tables.SkipLast(1), static table => Assert.Null(table.Headers));
    }

    [Fact]
    public void RowOfHeaderWords_WithoutDataOfItsOwn_StaysData()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(People + "\n黒田 二郎|弘前市新町3|51\n備考|住所|年齢"));

        Assert.Equal(4, table.Rows.Count);
    }

    [Fact]
    public void NextTable_EndsTheOneBefore()
    {
        var splitter = new PiiClassifier.Tables.Layouts.TableSplitter(MemoryRecordReader.Of(People + "\n\n施設名|電話番号|備考\n中央図書館|0172-00-3333|"), SplitTable.Labels);
        PiiClassifier.Tables.Layouts.LogicalTable first = splitter.NextTable()!;

        Assert.Equal(4, splitter.NextTable()!.HeaderRow);
        Assert.False(first.Read());
        Assert.Null(splitter.NextTable());
    }

    [Fact]
    public void RaggedRows_ComeOutAsTheyAre()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|住所|年齢\n青山 一郎|弘前市\n赤井 花子|弘前市百石町2|33|追記"));

        Assert.Equal(["青山 一郎|弘前市", "赤井 花子|弘前市百石町2|33|追記"], table.Rows);
    }

    [Fact]
    public void WideSheet_IsReadOnce()
    {
        string[] headers = [.. Enumerable.Range(0, 16_384).Select(static i => i % 2 == 0 ? "氏名" : "住所")];
        string[] row = [.. Enumerable.Range(0, 16_384).Select(static i => i % 2 == 0 ? "青山 一郎" : "弘前市1-1")];

        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader([headers, .. Enumerable.Repeat(row, 30)])));

        Assert.Equal(0, table.HeaderRow);
        Assert.Equal(30, table.Rows.Count);
    }

    [Fact]
    public void LongSheet_WithBlankRecordsAmongTheData_StaysOneTable()
    {
        IEnumerable<string[]> rows = Enumerable.Range(0, 20_000).Select(static i => i % 3 == 2 ? [] : new[] { "青山 一郎", "弘前市" + i, "44" });

        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(rows.Prepend(["氏名", "住所", "年齢"]))));

        Assert.Equal(13_334, table.Rows.Count);
    }
}
