using System.Globalization;
using System.Text;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>Whole tables that a share showed to be taken for something else.</summary>
public sealed class SubjectOfTableTests
{
    [Fact]
    public void AveragesByPrefectureSexAndAge_AreAboutNobody()
    {
        string[] prefectures = ["青森県", "岩手県", "宮城県", "秋田県"];
        TableReport table = Scan("都道府県名|性別|年齢（歳）|平均身長（cm）|平均体重（kg）", 40, i => prefectures[i % 4], i => i % 2 == 0 ? "男" : "女", i => Invariant(5 + (i % 13)), i => Invariant(110 + i), i => Invariant(18 + i));
        Assert.Equal(TableSubject.Thing, table.Subject);
    }

    [Fact]
    public void MarksOfNamedPupils_WithTheirAverage_AreTheirs()
    {
        TableReport table = Scan("氏名|国語|数学|平均点", 40, Name, i => Invariant(50 + i), i => Invariant(90 - i), i => Invariant(70));
        Assert.Equal(TableSubject.Person, table.Subject);
    }

    [Fact]
    public void CompaniesUnderHeadersInRomaji_AreOrganisations()
    {
        TableReport table = Scan("kaisha_mei|shozaichi|denwa_bango|gyoshu|shihonkin|setsuritsubi", 40, Company, Address, Landline, _ => "製造業", i => Invariant(1000 * (i + 1)), BirthDate);
        Assert.Equal(TableSubject.Organisation, table.Subject);
    }

    [Fact]
    public void CardPayments_WithoutAnyName_TellTheCards()
    {
        TableReport table = Scan("日時|カード番号|お客様番号|セキュリティコード|合計金額", 60, i => $"2025/04/{1 + (i % 28):D2} 10:{i % 60:D2}", Card, i => $"C{i:D5}", i => Invariant(100 + (i * 7 % 900)), i => Invariant(800 + i));
        Assert.Equal("- credit-card-number customer-number card-security-code -", table.Types());
    }

    [Theory]
    [InlineData(';')]
    [InlineData('|')]
    public void AmountsWithCommas_DoNotSplitARow(char delimiter)
    {
        var text = new StringBuilder("番号;件名;責任者;金額\n".Replace(';', delimiter));
        for (int i = 0; i < 30; i++) text.Append(CultureInfo.InvariantCulture, $"{i + 1}{delimiter}庁舎清掃業務委託{delimiter}{Name(i)}{delimiter}{1 + i},500円\n");
        TableReport table = Scan(text.ToString());
        Assert.Equal(4, table.Columns.Count);
        Assert.Equal("person-name", table.Columns[2].Type?.Id);
    }

    [Fact]
    public void TextWithALostBlockOfZeros_IsReadAllTheSame()
    {
        string csv = Csv("氏名|電話番号", 60, Name, Mobile);
        TableReport table = Scan(csv.Insert(csv.Length / 2, new string('\0', 64)));
        Assert.Equal("person-name phone-number", table.Types());
    }

    // 4 in front, a check digit after Luhn behind.
    private static string Card(int i)
    {
        string digits = "4" + (100_000_000_000_00L + (i * 7_919_771L)).ToString(CultureInfo.InvariantCulture);
        int sum = 0;
        for (int k = 0; k < digits.Length; k++)
        {
            int doubled = (digits[k] - '0') * (k % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
