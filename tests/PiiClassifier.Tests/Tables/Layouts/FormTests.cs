namespace PiiClassifier.Tests.Tables.Layouts;

public sealed class FormTests
{
    [Fact]
    public void LabelsWithValuesBeside_AreOneRecord()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("申請書\n\n氏名|青山 一郎||性別|男\n住所|弘前市上白銀町1-1|||\n電話番号|0172-00-1111||メールアドレス|ichiro@example.jp"));

        Assert.Equal(TableLayout.Form, table.Layout);
        Assert.Equal(-1, table.HeaderRow);
        Assert.StartsWith("氏名|性別|住所|電話番号|メールアドレス", table.Headers, StringComparison.Ordinal);
        Assert.StartsWith("青山 一郎|男|弘前市上白銀町1-1|0172-00-1111|ichiro@example.jp", Assert.Single(table.Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void LabelsWithValuesBelow_AreOneRecord()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("履歴書||\n氏名|生年月日|性別\n青山 一郎|1980-01-02|男\n住所|電話番号|メールアドレス\n弘前市上白銀町1-1|0172-00-1111|ichiro@example.jp"));

        Assert.Equal(TableLayout.Form, table.Layout);
        Assert.StartsWith("氏名|生年月日|性別|住所|電話番号|メールアドレス", table.Headers, StringComparison.Ordinal);
        Assert.StartsWith("青山 一郎|1980-01-02|男|弘前市上白銀町1-1|0172-00-1111|ichiro@example.jp", Assert.Single(table.Rows), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("氏名|青山 一郎\n住所|弘前市上白銀町1-1\n電話番号|0172-00-1111\n生年月日|1980-01-02")]
    [InlineData("氏名：青山 一郎\n住所：弘前市上白銀町1-1\n電話番号：0172-00-1111\n生年月日：1980-01-02")]
    [InlineData("氏名|氏名|青山 一郎|青山 一郎\n住所|住所|弘前市上白銀町1-1|弘前市上白銀町1-1\n電話番号|電話番号|0172-00-1111|\n生年月日|生年月日|1980-01-02|")]
    public void KeysAndValues_AreOneRecord(string sheet)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(sheet));

        Assert.Equal(TableLayout.Form, table.Layout);
        Assert.Equal("氏名|住所|電話番号|生年月日", table.Headers);
        Assert.Equal(["青山 一郎|弘前市上白銀町1-1|0172-00-1111|1980-01-02"], table.Rows);
    }

    [Fact]
    public void WhatNoLabelClaims_ComesOutToo()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|青山 一郎\n住所|弘前市上白銀町1-1\n電話番号|0172-00-1111\n母は黒石市の生まれ"));

        Assert.Equal("氏名|住所|電話番号|", table.Headers);
        Assert.EndsWith("|母は黒石市の生まれ", Assert.Single(table.Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void HeadersInTheFirstColumn_GiveARecordAColumn()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|青山 一郎|赤井 花子|黒田 二郎\n生年月日|1980-01-02|1981-03-04|1990-05-06\n電話番号|0172-00-1111|0172-00-2222|0172-00-3333\n性別|男|女|男"));

        Assert.Equal(TableLayout.Transposed, table.Layout);
        Assert.Equal(-1, table.HeaderRow);
        Assert.Equal("氏名|生年月日|電話番号|性別", table.Headers);
        Assert.Equal(["青山 一郎|1980-01-02|0172-00-1111|男", "赤井 花子|1981-03-04|0172-00-2222|女", "黒田 二郎|1990-05-06|0172-00-3333|男"], table.Rows);
    }

    [Theory]
    [InlineData("男|青山|人事課\n女|赤井|企画室\n男|黒田|人事課\n女|白井|総務課")]
    [InlineData("離婚|青山　一郎\n既婚|赤井　花子\n未婚|黒田　二郎")]
    [InlineData("世帯主|青山|弘前市\n妻|赤井|黒石市\n長男|黒田|弘前市")]
    [InlineData("氏名|青山\n電話番号|赤井\n備考|黒田\n住所|白井")]
    [InlineData("青山|総務課|氏名\n赤井|税務課|住所\n黒田|総務課|備考\n白井|税務課|住所")]
    public void ListOfValuesThatAreHeaderWordsToo_IsNoForm(string sheet)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(sheet.Split('\n').Select(static line => line.Split('|'))), HeaderlessListPropertyTests.Labels));

        Assert.Equal(TableLayout.Rows, table.Layout);
        Assert.Null(table.Headers);
        Assert.Equal(sheet.Split('\n'), table.Rows);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(25)]
    public void FormsOneBelowTheOther_AreARecordEach(int forms)
    {
        IEnumerable<string[]> records = Enumerable.Range(0, forms).SelectMany(static i => (string[][])[["氏名", $"弘前 {i}郎"], ["住所", $"弘前市{i}-1"], ["電話番号", $"0172-00-{i:0000}"], ["生年月日", $"1980-01-{i + 1:00}"]]);

        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(records)));

        Assert.Equal(TableLayout.Form, table.Layout);
        Assert.Equal("氏名|住所|電話番号|生年月日", table.Headers);
        Assert.Equal(forms, table.Rows.Count);
        Assert.Equal("弘前 1郎|弘前市1-1|0172-00-0001|1980-01-02", table.Rows[1]);
    }

    [Fact]
    public void LabelsInTheirCells_ALineARecord_AreRecords()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("{\"name\": \"青山 一郎\"|\"phone\": \"0172-00-1111\"}\n{\"name\": \"赤井 花子\"|\"phone\": \"0172-00-2222\"}"));

        Assert.Equal("name|phone", table.Headers);
        Assert.Equal(["青山 一郎|0172-00-1111", "赤井 花子|0172-00-2222"], table.Rows);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(300)]
    public void AnswersWithoutKnownLabels_FollowTheForm(int answers)
    {
        IEnumerable<string[]> form = [["氏名", "弘前次郎"], ["住所", "弘前市1-1"], ["電話番号", "0172-00-1111"], ["生年月日", "1980-01-02"]];
        List<SplitTable> tables = SplitTable.AllOf(new MemoryRecordReader(form.Concat(Enumerable.Range(1, answers).Select(static i => new[] { $"問い{i}", "はい" }))));

        Assert.Equal(TableLayout.Form, tables[0].Layout);
        Assert.Equal("氏名|住所|電話番号|生年月日", tables[0].Headers);
        Assert.Equal(["弘前次郎|弘前市1-1|0172-00-1111|1980-01-02"], tables[0].Rows);
        Assert.Equal(answers, Assert.Single(tables.Skip(1)).Rows.Count);
        Assert.Null(tables[1].Headers);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 6)]
    [InlineData(12, 64)]
    [InlineData(60, 10)]
    [InlineData(40, 300)]
    public void MergedCells_HoweverWide_AreOneCell(int labelWidth, int valueWidth)
    {
        (string Label, string Value)[] pairs = [("氏名", "青山 一郎"), ("フリガナ", "アオヤマ イチロウ"), ("生年月日", "昭和55年4月1日"), ("住所", "弘前市上白銀町1-1"), ("電話番号", "0172-00-1111")];
        string[] title = new string[labelWidth + valueWidth];
        title[^1] = "申　請　書";
        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader(
            pairs.Select(pair => Enumerable.Repeat(pair.Label, labelWidth).Concat(Enumerable.Repeat(pair.Value, valueWidth)).ToArray()).Prepend([.. title.Select(static cell => cell ?? "")]))));

        Assert.Equal(TableLayout.Form, table.Layout);
        Assert.StartsWith("氏名|フリガナ|生年月日|住所|電話番号", table.Headers, StringComparison.Ordinal);
        Assert.StartsWith("青山 一郎|アオヤマ イチロウ|昭和55年4月1日|弘前市上白銀町1-1|0172-00-1111", Assert.Single(table.Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void TransposedRecords_MergedOverTwoColumns_AreOneRecordEach()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|青山 一郎|青山 一郎|赤井 花子|赤井 花子\n生年月日|1980-01-02|1980-01-02|1981-03-04|1981-03-04\n電話番号|0172-00-1111|0172-00-1111|0172-00-2222|0172-00-2222"));

        Assert.Equal(TableLayout.Transposed, table.Layout);
        Assert.Equal(["青山 一郎|1980-01-02|0172-00-1111", "赤井 花子|1981-03-04|0172-00-2222"], table.Rows);
    }

    [Fact]
    public void TransposedLabels_ThatNobodyKnows_AreNotHandedOut()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|青山 一郎|赤井 花子|黒田 二郎\n{弘前次郎|1980-01-02|1981-03-04|1990-05-06\n電話番号|0172-00-1111|0172-00-2222|0172-00-3333\n住所|弘前市1-1|黒石市2-3|青森市4-5"));

        Assert.Equal(TableLayout.Transposed, table.Layout);
        Assert.Equal("氏名||電話番号|住所", table.Headers);
    }

    [Theory]
    [InlineData("氏名|住所|電話番号\n青山 一郎|弘前市1-1|0172-00-1111")]
    [InlineData("項目|型|必須|説明\n氏名|文字列|はい|利用者の名前を書く欄です。\n住所|文字列|いいえ|利用者の住まいを書く欄です。\n生年月日|日付|はい|西暦で書く欄です。")]
    public void Tables_StayRows(string sheet)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(sheet));

        Assert.Equal(TableLayout.Rows, table.Layout);
        Assert.Equal(0, table.HeaderRow);
    }
}
