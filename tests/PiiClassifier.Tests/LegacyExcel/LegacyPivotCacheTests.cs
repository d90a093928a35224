using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using static PiiClassifier.Tests.LegacyExcel.BiffBytes;

namespace PiiClassifier.Tests.LegacyExcel;

/// <summary>What Excel writes and LibreOffice does not: values in the records, groups, dates, many items, no records.</summary>
public sealed class LegacyPivotCacheTests
{
    private const int Numbered = 0x0001, InRecords = 0x0002, Grouped = 0x0010, Wide = 0x0200, Calculated = 0x8000;

    [Fact]
    public void Records_HaveItemsByTheirNumbersAndValuesOfTheirOwn() =>
        Assert.Equal(
            ["氏名|生年月日|給与|計", "架空 太郎|1980-04-01|300000", "見本 花子||-5", "架空 太郎||TRUE"],
            Read(
                Field("氏名", Numbered, 2), Item("架空 太郎"), Item("見本 花子"),
                Field("生年月日", Numbered | Wide, 2), Date(1980, 4, 1), Record(0x00CF),
                Field("給与", InRecords, 0),
                Field("計", Calculated, 0),
                Record(0x00C8, 0, 0, 0), Number(300_000d),
                Record(0x00C8, 1, 1, 0), Record(0x00CC, 0xFB, 0xFF),
                Record(0x00C8, 0, 1, 0), Record(0x00CA, 1, 0)));

    [Fact]
    public void Records_OfValuesAlone_AreAsLongAsThereAreFields() =>
        Assert.Equal(["氏名|電話", "架空 太郎|1", "見本 花子|2"], Read(Field("氏名", InRecords, 0), Field("電話", InRecords, 0), Item("架空 太郎"), Number(1), Item("見本 花子"), Number(2)));

    [Fact]
    public void Items_OfGroups_AreNotThoseOfTheRecords() =>
        Assert.Equal(
            ["年齢|年代", "41", "38"],
            Read(
                Field("年齢", Numbered | Grouped, 2), Item("30代"), Item("40代"), Record(0x00D8, 0, 0), Number(30), Number(50), Number(10), Number(38), Number(41),
                Field("年代", Numbered, 0), Item("若い"),
                Record(0x00C8, 1), Record(0x00C8, 0)));

    [Fact]
    public void Cache_WithoutRecords_IsReadByTheValuesOfItsFields() =>
        Assert.Equal(["氏名|部署", "架空 太郎|総務部", "見本 花子"], Read(Field("氏名", Numbered, 2), Item("架空 太郎"), Item("見本 花子"), Field("部署", Numbered, 1), Item("総務部")));

    [Fact]
    public void Records_ThatAreLongerThanTheFieldsSay_AreToldToBeUnread() =>
        Assert.Equal(["氏名", "! unsupported-copy"], Read(Field("氏名", Numbered, 1), Item("架空 太郎"), Record(0x00C8, 0, 0)));

    [Fact]
    public void Item_ThatIsNotThere_IsBlank() => Assert.Equal(["氏名"], Read(Field("氏名", Numbered, 1), Item("架空 太郎"), Record(0x00C8, 9)));

    [Fact]
    public void Field_ThatIsCutOff_IsDamaged() =>
        Assert.Equal("malformed-workbook", Assert.Throws<TableReadException>(() => Read(Record(0x00C7, 1, 0))).Failure.Code);

    [Fact]
    public void Cache_ThatIsEncrypted_IsToldToBeUnread() =>
        Assert.Equal("unsupported-copy", Assert.Throws<TableReadException>(() => Rows(new LegacyPivotCache(() => Stream(Record(0x00C6, new byte[20])), "0001", "pivot cache 1", TableReadLimits.Default))).Failure.Code);

    private static string[] Read(params byte[][] records) =>
        Rows(new LegacyPivotCache(() => Stream([Record(0x00C6, [1, 0, 0, 0, 0x0A, 0, .. new byte[14]]), .. records, End]), "000A", "pivot cache 1", TableReadLimits.Default));

    private static byte[] Field(string name, int flags, int items) => Record(0x00C7, [.. BiffBytes.Number(flags), .. new byte[10], .. BiffBytes.Number(items), .. Text(name)]);

    private static byte[] Item(string text) => Record(0x00CD, Text(text));

    private static byte[] Number(double number) => Record(0x00C9, BitConverter.GetBytes(number));

    private static byte[] Date(int year, byte month, byte day) => Record(0x00CE, [.. BiffBytes.Number(year), month, 0, day, 0, 0, 0]);
}
