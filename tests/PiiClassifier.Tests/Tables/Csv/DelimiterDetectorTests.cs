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
    [InlineData("氏名\n春野\n夏海\n", DelimiterDetector.None)]
    [InlineData("This is prose, and it has commas.\nIt goes on here\nand here\nfor a while\nwithout them.\n", DelimiterDetector.None)]
    [InlineData("", DelimiterDetector.None)]
    public void Delimiter_is_what_occurs_equally_often(string text, char expected) => Assert.Equal(expected, DelimiterDetector.Detect(text, ""));

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
