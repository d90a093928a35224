using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Tests.Tables.Csv;

public class DelimiterDetectorTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3\n", ',')]
    [InlineData("a\tb\tc\n1\t2\t3\n", '\t')]
    [InlineData("a;b;c\n1;2;3\n", ';')]
    [InlineData("a|b|c\n1|2|3\n", '|')]
    [InlineData("住所;金額\n\"北町1,2\";\"1,234\"\n\"南町3,4\";\"5,678\"\n", ';')]
    [InlineData("住所\t金額\t備考\n北町1,2,3\t1,234\tあ\n南町\t500\tい,う\n", '\t')]
    [InlineData("名簿\n\n令和8年度\nid,name,tags\n1,x,a;b;c;d\n2,y,a;b\n3,z,a;b;c;d\n", ',')]
    [InlineData("id,\"text\nwith; many; semi; colons;\nand lines\",n\n1,\"; ; ;\",2\n", ',')]
    [InlineData("1,\"broken\n2,a\n3,b\n4,c\n5,d\n", ',')]
    [InlineData("番号;件名;金額\n1;清掃;66,400円\n2;補修;1,500円\n3;点検;12,345,678円\n", ';')]
    [InlineData("番号  件名  金額\n1     清掃  66,400\n2     補修  1,500\n", DelimiterDetector.None)]
    [InlineData("100,200,300\n400,500,600\n", ',')]
    [InlineData("氏名\n春野\n夏海\n", DelimiterDetector.None)]
    [InlineData("This is prose, and it has commas.\nIt goes on here\nand here\nfor a while\nwithout them.\n", DelimiterDetector.None)]
    [InlineData("", DelimiterDetector.None)]
    [InlineData("氏名:電話番号:生年月日\n春野:090-0000-1000:1980-01-10\n夏海:090-0000-1001:1981-02-11\n秋山:090-0000-1002:1982-03-12\n", ':')]
    [InlineData("会議:10:30:北町\n会議:11:30:南町\n会議:12:30:北町\n", DelimiterDetector.None)]
    [InlineData("00:1a:2b:3c:4d:5e\n00:1a:2b:3c:4d:5f\n00:1a:2b:3c:4d:60\n", DelimiterDetector.None)]
    [InlineData("氏名:電話:住所,備考\n春野:1:北町,a\n夏海:2:南町,b\n", ',')]
    [InlineData("北町:https://example.jp:80/春\n南町:https://example.jp:80/夏\n東町:https://example.jp:80/秋\n", DelimiterDetector.None)]
    public void Delimiter_is_what_occurs_equally_often(string text, char expected) => Assert.Equal(expected, DelimiterDetector.Detect(text, ""));

    [Theory]
    [InlineData(20, 12, ',')]
    [InlineData(120, 30, ',')]
    [InlineData(500, 30, ',')]
    [InlineData(120, 2, DelimiterDetector.None)]
    public void Notes_above_a_table_are_not_counted(int notes, int records, char expected) =>
        Assert.Equal(expected, DelimiterDetector.Detect(string.Concat(Enumerable.Repeat("社外秘です。\n", notes)) + string.Concat(Enumerable.Repeat("春野,夏海,秋山\n", records)), ""));

    [Theory]
    [InlineData("x.tsv", '\t')]
    [InlineData("x.CSV", ',')]
    public void Name_decides_where_the_text_leaves_a_choice(string fileName, char expected) => Assert.Equal(expected, DelimiterDetector.Detect("a,b\tc\nd,e\tf\n", fileName));

    [Theory]
    [InlineData("sep=;\na;b\n", ';')]
    [InlineData("\"sep=|\"\r\na|b\n", '|')]
    [InlineData("SEP=\t\na\tb\n", '\t')]
    public void Declared_delimiter_is_taken(string text, char expected)
    {
        Assert.True(DelimiterDetector.TryGetDeclared(text, out char delimiter));
        Assert.Equal(expected, delimiter);
    }

    [Fact]
    public void Line_that_declares_the_delimiter_is_no_record()
    {
        CsvRecords records = CsvRecords.Of("sep=;\r\na;b,c\r\n1;2\r\n");

        Assert.Equal("a|b,c/1|2", records.ToString());
    }
}
