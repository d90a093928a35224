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
    [InlineData("氏名|住所|電話番号\n青山 一郎|弘前市1-1|0172-00-1111")]
    [InlineData("項目|型|必須|説明\n氏名|文字列|はい|利用者の名前を書く欄です。\n住所|文字列|いいえ|利用者の住まいを書く欄です。\n生年月日|日付|はい|西暦で書く欄です。")]
    public void Tables_StayRows(string sheet)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(sheet));

        Assert.Equal(TableLayout.Rows, table.Layout);
        Assert.Equal(0, table.HeaderRow);
    }
}
