using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Tests;

public sealed class PersonTests
{
    private static readonly Person[] People = Invent(400);

    [Theory]
    [InlineData("12345678901", "123456789018")]
    [InlineData("98320567321", "983205673214")]
    [InlineData("37947448445", "379474484458")]
    public void MyNumber_EndsInTheDigitOfTheOrdinance(string digits, string whole) => Assert.Equal(whole, CheckDigits.MyNumber(digits));

    [Theory]
    [InlineData("3090123456", "30901234562")]
    [InlineData("3092123456", "30921234569")]
    public void Licence_EndsInItsDigit(string digits, string whole) => Assert.Equal(whole, CheckDigits.Licence(digits));

    [Theory]
    [InlineData("3312001", "33120015")]
    [InlineData("1234567", "12345674")]
    [InlineData("13001", "130013")]
    public void Insurer_EndsInItsDigit(string digits, string whole) => Assert.Equal(whole, CheckDigits.Insurer(digits));

    [Theory]
    [InlineData("411111111111111", "4111111111111111")]
    [InlineData("353011133330000", "3530111333300000")]
    [InlineData("49015420323751", "490154203237518")]
    public void Luhn_EndsInItsDigit(string digits, string whole) => Assert.Equal(whole, CheckDigits.Luhn(digits));

    [Fact]
    public void Corporate_BeginsWithItsDigit() => Assert.Equal("5835678256246", CheckDigits.Corporate("835678256246"));

    [Fact]
    public void WrittenNumbers_CarryTheirCheckDigits() => Assert.All(People, person =>
    {
        Assert.Equal(person.MyNumber, CheckDigits.MyNumber(person.MyNumber[..11]));
        Assert.Equal(person.LicenceNumber[..11], CheckDigits.Licence(person.LicenceNumber[..10]));
        Assert.Equal(person.CardNumber, CheckDigits.Luhn(person.CardNumber[..15]));
        Row row = new() { Number = 1, People = [person], Org = Organisation.Company(new SeededRandom(1)), Random = new SeededRandom(1) };
        string insurer = ColumnKinds.Get("insurer-number").Writers[0](row);
        Assert.Equal(insurer, CheckDigits.Insurer(insurer[..7]));
    });

    [Fact]
    public void Person_IsOfOnePiece() => Assert.All(People, person =>
    {
        Assert.StartsWith(person.Address.Municipality.PostalDistrict, person.Address.Postal, StringComparison.Ordinal);
        Assert.Equal(7, person.Address.Postal.Length);
        Assert.StartsWith(person.Address.Municipality.AreaCode, person.Household.Phone, StringComparison.Ordinal);
        Assert.Equal(10, person.Household.Phone.Length);
        Assert.Matches("^0[6-9]0[1-9][0-9]{7}$", person.Mobile);
        Assert.InRange(person.Age, 0, 125);
        Assert.Equal(person.Family, person.Household.Head.Family);
        Assert.Contains(person.Given, person.IsMale ? GivenNames.Male : GivenNames.Female);
    });

    [Theory]
    [InlineData("1980-04-01", "昭和55年4月1日", "3550401")]
    [InlineData("1989-01-07", "昭和64年1月7日", "3640107")]
    [InlineData("1989-01-08", "平成元年1月8日", "4010108")]
    [InlineData("2019-04-30", "平成31年4月30日", "4310430")]
    [InlineData("2019-05-01", "令和元年5月1日", "5010501")]
    public void EraDates_ChangeOnTheDayOfAccession(string western, string era, string code)
    {
        DateOnly date = DateOnly.ParseExact(western, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(era, DateForms.EraLong(date));
        Assert.Equal(code, DateForms.EraCode(date));
    }

    [Theory]
    [InlineData("ワタナベ", "ﾜﾀﾅﾍﾞ", "わたなべ", "watanabe")]
    [InlineData("ハットリ", "ﾊｯﾄﾘ", "はっとり", "hattori")]
    [InlineData("サトウ", "ｻﾄｳ", "さとう", "sato")]
    [InlineData("ショウヘイ", "ｼｮｳﾍｲ", "しょうへい", "shohei")]
    public void Reading_IsWrittenInEveryScript(string kana, string half, string hiragana, string romaji)
    {
        Assert.Equal(half, KanaForms.ToHalfWidth(kana));
        Assert.Equal(hiragana, KanaForms.ToHiragana(kana));
        Assert.Equal(romaji, KanaForms.ToRomaji(kana));
    }

    [Fact]
    public void Vocabulary_IsLargeAndReadInKatakana()
    {
        Assert.True(Surnames.All.Count >= 280 && GivenNames.Male.Count + GivenNames.Female.Count >= 280);
        Assert.Equal(47, Municipalities.All.Select(place => place.PrefectureCode).Distinct().Count());
        Assert.All([.. Surnames.All, .. GivenNames.Male, .. GivenNames.Female], (NameWord name) => Assert.Matches("^[ァ-ヶー]+$", name.Kana));
    }

    private static Person[] Invent(int count)
    {
        PersonSource source = new(new SeededRandom(42));
        return [.. Enumerable.Range(0, count).Select(_ => source.NextRelated())];
    }
}
