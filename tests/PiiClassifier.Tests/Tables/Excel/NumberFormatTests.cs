using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tests.Tables.Excel;

public class NumberFormatTests
{
    [Theory]
    [InlineData("General", "123456789012", "123456789012")]
    [InlineData("General", "1.23456789012E+11", "123456789012")]
    [InlineData("General", "4111111111111111", "4111111111111111")]
    [InlineData("General", "36.600000000000001", "36.6")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "-5", "-5")]
    [InlineData("General", "1E-3", "0.001")]
    [InlineData("General", "12.50", "12.5")]
    [InlineData("General", "1.5E+300", "1.5E+300")]
    [InlineData("#,##0;[Red]-#,##0", "312000", "312000")]
    [InlineData("G/標準\"円\"", "5000", "5000")]
    [InlineData("0.00E+00", "29312", "29312")]
    [InlineData("@", "29312", "29312")]
    [InlineData("0_);[Red]\\(0\\)", "42", "42")]
    [InlineData("0000000", "1234", "0001234")]
    [InlineData("00000000000", "9012345678", "09012345678")]
    [InlineData("000-0000", "600001", "060-0001")]
    [InlineData("000\\-0000;@", "600001", "060-0001")]
    [InlineData("[<=999]000;[<=9999]000-00;000-0000", "600001", "060-0001")]
    [InlineData("[<=99999999]####-####;\\(00\\) ####-####", "312345678", "(03) 1234-5678")]
    [InlineData("\"No.\"000", "7", "No.007")]
    [InlineData("000", "12345", "12345")]
    [InlineData("000-0000", "36.6", "36.6")]
    [InlineData("yyyy/mm/dd", "29312", "1980-04-01")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", "29312.5", "1980-04-01")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\";@", "29312", "1980-04-01")]
    [InlineData("[$-411]ge.m.d;@", "29312", "1980-04-01")]
    [InlineData("m\"月\"d\"日\"(aaa)", "29312", "1980-04-01")]
    [InlineData("yyyy/m/d h:mm;@", "29312.524259259259", "1980-04-01 12:34:56")]
    [InlineData("yyyy/m/d h:mm AM/PM", "29312.999999999", "1980-04-02 00:00:00")]
    [InlineData("h:mm:ss", "0.524259259259259", "12:34:56")]
    [InlineData("mm:ss", "0.5", "12:00:00")]
    [InlineData("[h]:mm:ss", "7.14583333333333", "171:30:00")]
    [InlineData("[h]:mm", "0.0625", "01:30:00")]
    [InlineData("yyyy/mm/dd", "60", "1900-02-29")]
    [InlineData("yyyy/mm/dd", "59", "1900-02-28")]
    [InlineData("yyyy/mm/dd", "1", "1900-01-01")]
    [InlineData("yyyy/mm/dd", "0", "0")]
    [InlineData("yyyy/mm/dd", "-1", "-1")]
    [InlineData("yyyy/mm/dd", "123456789012", "123456789012")]
    public void Number_is_written_as_it_is_seen(string code, string number, string seen)
    {
        var output = new Utf8Buffer(1);
        Assert.True(NumberText.TryAppend(number, NumberFormat.Parse(code), from1904: false, output));
        Assert.Equal(seen, Encoding.UTF8.GetString(output.Slice(0, output.Length)));
    }

    [Theory]
    [InlineData(0, "General")]
    [InlineData(4, "General")]
    [InlineData(14, "Date")]
    [InlineData(20, "Time")]
    [InlineData(22, "DateTime")]
    [InlineData(27, "Date")]
    [InlineData(32, "Time")]
    [InlineData(46, "Elapsed")]
    [InlineData(49, "General")]
    [InlineData(57, "Date")]
    [InlineData(59, "General")]
    public void Built_in_formats_have_their_Japanese_meaning(int id, string kind) => Assert.Equal(kind, NumberFormat.BuiltIn(id).Kind.ToString());

    [Theory]
    [InlineData("架空")]
    [InlineData("NaN")]
    [InlineData("")]
    public void What_is_no_number_is_not_written(string text)
    {
        var output = new Utf8Buffer(1);
        Assert.False(NumberText.TryAppend(text, NumberFormat.General, from1904: false, output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Number_given_as_text_or_as_double_is_written_alike()
    {
        Gen<double> numbers = Gen.OneOf(
            Gen.Choose(-1000, 3_000_000).Select(n => (double)n),
            Gen.Choose(0, int.MaxValue).Select(n => n / 86_400d),
            Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1000d),
            Gen.Choose(0, int.MaxValue).Select(n => n * 123456.789),
            Gen.Elements(1e15, 123456789012345678, 1e17, 1e-5, 1e-9, 4.4000000000000004, 1e300, double.NaN, double.PositiveInfinity));
        Gen<NumberFormat> formats = Gen.Elements("General", "yyyy/m/d", "yyyy/m/d h:mm", "h:mm:ss", "[h]:mm", "0000000", "000-0000").Select(NumberFormat.Parse);
        Prop.ForAll(numbers.ToArbitrary(), formats.ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (number, format, from1904) =>
        {
            var asText = new Utf8Buffer(64);
            var asDouble = new Utf8Buffer(64);
            bool isText = NumberText.TryAppend(number.ToString("R", CultureInfo.InvariantCulture), format, from1904, asText);
            bool isDouble = NumberText.TryAppend(number, format, from1904, asDouble);
            Assert.Equal((isText, Encoding.UTF8.GetString(asText.Slice(0, asText.Length))), (isDouble, Encoding.UTF8.GetString(asDouble.Slice(0, asDouble.Length))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
