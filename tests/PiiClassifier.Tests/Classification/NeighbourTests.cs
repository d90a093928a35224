using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>What the columns beside a column, and what the table is about, make of it.</summary>
public sealed class NeighbourTests
{
    private static readonly string[] Surnames = ["相川", "井伊", "上野", "江藤", "大野", "加藤", "木村", "工藤", "小島", "斎藤"];
    private static readonly string[] WesternNames = ["Jennifer", "Patricia", "Michael", "Robert", "Linda", "Barbara", "David", "Nancy"];
    private static readonly string[] WesternSurnames = ["Schmidt", "Garcia", "Johnson", "Martinez", "Nguyen", "Thompson", "Rodriguez"];

    [Fact]
    public void Surnames_WithoutGivenNamesBesideThem_AreWhatPeopleAreCalled()
    {
        ColumnReport column = Scan("項目A|項目B|項目C", 40, i => Surnames[i % 10], Mobile, BirthDate).Columns[0];

        Assert.Equal("person-name", column.Type?.Id);
        Assert.Contains(column.Evidence, evidence => evidence.Code == "neighbour-lone-name-part");
    }

    [Fact]
    public void Surnames_BesideGivenNames_AreSurnames()
    {
        string types = Scan("項目A|項目B|項目C", 40, i => Surnames[i % 10], i => Name(i).Split(' ')[1], BirthDate).Types();
        Assert.Equal("family-name given-name birth-date", types);
    }

    [Fact]
    public void WesternNames_AreNames()
    {
        string types = Scan("項目A|項目B|項目C", 40, i => WesternNames[i % 8], i => WesternSurnames[i % 7], i => $"({206 + (i % 50)}) {555 + (i % 9)}-{1000 + (i * 37)}").Types();
        Assert.Equal("given-name family-name phone-number", types);
    }

    [Fact]
    public void Sexes_AmongTotals_AreLinesOfStatistics()
    {
        string[] sexes = ["男", "女", "計"];
        TableReport table = Scan("年度|性別|人数|割合", 30, i => $"{2000 + (i / 3)}年度", i => sexes[i % 3], i => $"{1000 + (i * 37)}", i => $"{40 + (i % 20)}.{i % 10}");

        Assert.All(table.Columns, column => Assert.Null(column.Type));
        Assert.Equal(TableSubject.Thing, table.Subject);
    }

    [Fact]
    public void Address_BehindTheHeadOfACompany_IsTheCompanys()
    {
        TableReport table = Scan("会社名|代表者名|住所|電話番号", 30, Company, Name, Address, Landline);

        Assert.Equal(TableSubject.Mixed, table.Subject);
        Assert.Equal("- person-name - -", table.Types());
    }

    [Fact]
    public void Credentials_OfServices_AreSomebodys() => Assert.Equal("- login-id password", Scan("サービス名|ユーザー名|パスワード", 0).Types());

    [Fact]
    public void Customers_WithTermsOfPayment_AreCompaniesInAnEmptyForm() =>
        Assert.All(Scan("顧客コード|顧客名|与信限度額|締日", 0).Columns, column => Assert.Null(column.Type));

    [Fact]
    public void Customers_WithBirthDates_ArePeople() =>
        Assert.Equal("customer-number person-name birth-date -", Scan("顧客コード|顧客名|生年月日|締日", 0).Types());

    [Theory]
    [InlineData("種別")]
    [InlineData("科目")]
    public void Kind_BesideAnAccountNumber_IsTheKindOfAccount(string header) =>
        Assert.Equal("bank-name", Scan($"氏名|銀行名|支店名|{header}|口座番号", 0).Columns[3].Type?.Id);

    [Fact]
    public void Kind_BesideSomethingElse_IsNothing() => Assert.Null(Scan("氏名|種別|住所", 0).Columns[1].Type);

    [Fact]
    public void Columns_WithoutHeadersBehindAnAddress_AreItsParts()
    {
        TableReport table = Scan("氏名|住所|||生年月日", 30, Name, i => "青森県", i => "弘前市", i => $"大字百石町{1 + (i % 40)}-{1 + (i % 9)}", BirthDate);

        Assert.All(table.Columns.Skip(1).Take(3), column => Assert.True(column.Type?.Id is "region" or "address" or "street-address"));
    }

    [Theory]
    [InlineData("作業者コード")]
    [InlineData("ワーカーID")]
    public void NumberOfSomebody_IsNoName(string header) =>
        Assert.Equal("employee-number", Scan($"{header}|部署|基本給|給与支給額", 0).Columns[0].Type?.Id);

    [Theory]
    [InlineData("血圧判定", "health-checkup-result")]
    [InlineData("現住所〒", "postal-code")]
    [InlineData("郵便番号(自宅)", "postal-code")]
    [InlineData("健康保険", "social-insurance-premium")]
    public void Header_OfSeveralWords_IsReadByTheOneThatTells(string header, string type) =>
        Assert.Equal(type, Scan($"社員番号|氏名|基本給|厚生年金|{header}", 0).Columns[4].Type?.Id);
}
