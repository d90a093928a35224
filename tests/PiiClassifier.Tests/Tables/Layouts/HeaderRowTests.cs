namespace PiiClassifier.Tests.Tables.Layouts;

public sealed class HeaderRowTests
{
    [Theory]
    [InlineData("plain", 0, "氏名|住所|電話番号\n青山 一郎|青森県弘前市上白銀町1-1|0172-00-1111\n赤井 花子|青森県弘前市百石町2|0172-00-2222")]
    [InlineData("title, date and blank row", 3, "弘前市職員一覧\n||令和7年4月1日現在\n\n氏名|住所|電話番号\n青山 一郎|青森県弘前市上白銀町1-1|0172-00-1111")]
    [InlineData("title spread over merged cells", 1, "職員一覧|職員一覧|職員一覧|職員一覧\n氏名|住所|電話番号|備考\n青山 一郎|弘前市上白銀町1-1|0172-00-1111|")]
    [InlineData("units above", 1, "|（円）|（円）|（人）\n氏名|基本給|手当|扶養\n青山 一郎|200000|3000|2\n赤井 花子|210000|0|1")]
    [InlineData("units below", 0, "氏名|基本給|手当\n|（円）|（円）\n青山 一郎|200000|3000\n赤井 花子|210000|0")]
    [InlineData("notes", 2, "※ 太枠の中だけを書いてください。\n※ 空欄は残してください\n職員番号|氏名|所属|役職\n1001|青山 一郎|総務課|主事\n1002|赤井 花子|税務課|主査")]
    [InlineData("example row", 0, "氏名|生年月日|性別\n例）山田太郎|1980-01-01|男\n青山 一郎|1975-02-03|男")]
    [InlineData("physical names below", 0, "氏名|住所\nshimei|jusho\n青山 一郎|弘前市上白銀町1-1\n赤井 花子|弘前市百石町2")]
    [InlineData("physical names above", 1, "name|address|phone\n施設名|住所|電話番号\n中央図書館|弘前市下白銀町2|0172-00-3333")]
    [InlineData("days of a month", 0, "氏名|1|2|3|4|5\n青山 一郎|8|8|7.5|0|8\n赤井 花子|8|6|8|0|4")]
    [InlineData("years", 0, "区分|2019|2020|2021|2022\n歳入|1500300|1600200|1723311|1801234\n歳出|1400300|1500200|1623311|1701234")]
    [InlineData("english snake case", 0, "id|first_name|postal_code\n1|Hanako|036-8551\n2|Taro|036-8552")]
    [InlineData("uris", 0, "https://schema.org/name|https://schema.org/telephone\n中央図書館|0172-00-3333\n東図書館|0172-00-4444")]
    [InlineData("single column", 0, "メールアドレス\nichiro@example.jp\nhanako@example.jp")]
    [InlineData("leading blank column", 1, "\n|氏名|住所\n|青山 一郎|弘前市上白銀町1-1\n|赤井 花子|弘前市百石町2")]
    [InlineData("header over sparse rows", 0, "氏名|フリガナ|住所|電話番号|備考\n青山 一郎||||\n赤井 花子||||")]
    [InlineData("partly blank header", 0, "氏名|住所|||電話番号\n青山 一郎|青森県|弘前市|上白銀町1-1|0172-00-1111\n赤井 花子|青森県|黒石市|市ノ町2|0172-00-2222")]
    [InlineData("header alone", 0, "職員番号|氏名|生年月日|所属")]
    [InlineData("header alone under a title", 2, "勤務集計 2026年4月\n\n職員番号|氏名|部署|勤務日数")]
    [InlineData("bank record above", 1, "1|21|0|1234567|ヒロサキ|0401\n職員番号|氏名|所属|役職\n1001|青山 一郎|総務課|主事\n1002|赤井 花子|税務課|主査")]
    public void HeaderRow_IsFound(string layout, long expected, string sheet)
    {
        SplitTable table = SplitTable.AllOf(sheet)[^1];

        Assert.NotEmpty(layout);
        Assert.Equal(expected, table.HeaderRow);
        Assert.NotNull(table.Headers);
    }

    [Theory]
    [InlineData("青山 一郎|弘前市上白銀町1-1|0172-00-1111|男\n赤井 花子|弘前市百石町2|0172-00-2222|女\n黒田 二郎|弘前市新町3|0172-00-3333|男")]
    [InlineData("青山 一郎\n赤井 花子\n黒田 二郎\n白井 三郎")]
    [InlineData("青山 一郎|アオヤマ イチロウ\n赤井 花子|アカイ ハナコ\n黒田 二郎|クロダ ジロウ")]
    [InlineData("青山 一郎|弘前市上白銀町1-1|0172-00-1111")]
    [InlineData("0001|青山 一郎|アオヤマ イチロウ|2005/09/12|270000\n0002|赤井 花子|アカイ ハナコ|2005/06/17|300000")]
    [InlineData("ichiro@example.jp\nhanako@example.jp")]
    [InlineData("Aoyama|Ichiro|M\nAkai|Hanako|F\nKuroda|Jiro|M")]
    [InlineData("青山|一郎|総務課\n赤井|花子|税務課\n黒田|二郎|総務課")]
    [InlineData("1|80|75|90\n2|60|88|72\n3|91|65|80")]
    [InlineData("春日|健一\n小林|一郎\n山本|誠")]
    [InlineData("椎名|桑名\n高橋|誠\n中村|陽子")]
    [InlineData("橋本　誠|店長|遠藤　さくら|丸山　大和\n木下　優|部長|石田　満|松田　茜\n原田　陽子|代表|中村　勇|山名　真")]
    [InlineData("学生|中央|山下|堺市\n主婦|本町|東|春日部市\n公務員|西新宿|安藤|弘前市")]
    [InlineData("世帯主|青山\n妻|赤井\n長男|黒田")]
    [InlineData("備考|青山")]
    [InlineData("青山|人事課\n弘前次郎|総務課\n黒田|税務課")]
    [InlineData("弘前次郎|電話\n山奥三郎|住所\n上白銀四郎|備考")]
    public void HeaderlessList_NeverYieldsHeaders(string sheet)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(sheet));

        Assert.Equal(-1, table.HeaderRow);
        Assert.Null(table.Headers);
        Assert.Equal(sheet.Split('\n'), table.Rows);
    }

    [Fact]
    public void Names_AmongHeaders_AreNotHandedOut()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("生年月日|年齢|青山 一郎|赤井|ichiro@example.jp|部屋\n2026-04-01|1|8|0|3|2\n2026-04-02|2|0|8|4|2\n2026-04-03|3|8|8|5|2"));

        Assert.Equal(0, table.HeaderRow);
        Assert.Equal("生年月日|年齢||||部屋", table.Headers);
    }

    [Theory]
    [InlineData("kanji above kana", "秘密の言葉\nまじかる\nひらめき\nもこもこ\nふわふわ\nきらきら\nさらさら\nゆらゆら\nころころ")]
    [InlineData("known word above names", "氏名|好きな色\n青山 一郎|赤\n赤井 花子|青")]
    [InlineData("known words side by side, alone", "職員番号|氏名|大人（予定）|小人（予定）|大人（実績）|小人（実績）")]
    public void UnknownHeaders_WithSupport_AreFound(string support, string sheet)
    {
        Assert.NotEmpty(support);
        Assert.Equal(0, Assert.Single(SplitTable.AllOf(sheet)).HeaderRow);
    }

    [Fact]
    public void HeaderlessList_UnderATitle_StartsWithItsFirstRow()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("当番表\n\n青山 一郎|弘前市上白銀町1-1|男\n赤井 花子|弘前市百石町2|女\n黒田 二郎|弘前市新町3|男"));

        Assert.Null(table.Headers);
        Assert.Equal(3, table.Rows.Count);
    }

    [Theory]
    [InlineData("職員番号|氏名|給与||備考\n||基本給|手当|\n1|青山 一郎|200000|3000|\n2|赤井 花子|210000|0|", 1, "職員番号|氏名|給与>基本給|給与>手当|備考")]
    [InlineData("職員番号|氏名|給与|給与|備考\n職員番号|氏名|基本給|手当|備考\n1|青山 一郎|200000|3000|", 1, "職員番号|氏名|給与>基本給|給与>手当|備考")]
    [InlineData("||世帯主|||世帯員|\n職員番号|所属|氏名|生年月日|性別|氏名|生年月日\n1|総務課|青山 一郎|1980-01-01|男|青山 花子|1981-02-02", 1, "職員番号|所属|世帯主>氏名|世帯主>生年月日|世帯主>性別|世帯員>氏名|世帯員>生年月日")]
    [InlineData("名簿|\n氏名|住所|年齢\n青山 一郎|弘前市上白銀町1-1|44", 1, "氏名|住所|年齢")]
    public void TwoHeaderRows_GiveGroups(string sheet, long headerRow, string headers)
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(sheet));

        Assert.Equal(headerRow, table.HeaderRow);
        Assert.Equal(headers, table.Headers);
    }

    [Fact]
    public void PhysicalNames_UnderHeaders_AreNotData()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|住所\nshimei|jusho\n青山 一郎|弘前市上白銀町1-1"));

        Assert.Equal(["青山 一郎|弘前市上白銀町1-1"], table.Rows);
    }

    [Fact]
    public void Romaji_UnderHeaders_AmongRomaji_IsData()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|住所\nAoyama|Hirosaki\nAkai|Kuroishi\nKuroda|Aomori"));

        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void LineBreaks_InHeaders_AreSpaces()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf(new MemoryRecordReader([["氏名", "電話番号\r\n（自宅）"], ["青山 一郎", "0172-00-1111"]])));

        Assert.Equal("氏名|電話番号 （自宅）", table.Headers);
    }

    [Fact]
    public void TrailingEmptyColumns_HaveHeadersToo()
    {
        SplitTable table = Assert.Single(SplitTable.AllOf("氏名|住所||\n青山 一郎|弘前市||"));

        Assert.Equal("氏名|住所||", table.Headers);
    }
}
