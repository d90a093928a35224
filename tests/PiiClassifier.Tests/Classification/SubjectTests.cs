using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>What a table is about, which settles whether an address in it is somebody's.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void ListOfPersons_IsAboutPersons()
    {
        TableReport table = Scan("氏名|生年月日|住所|電話番号", 30, Name, BirthDate, Address, Mobile);
        Assert.Equal(TableSubject.Person, table.Subject);
        Assert.Contains(table.SubjectEvidence, evidence => evidence.Code == "subject-person-column");
    }

    [Fact]
    public void ListOfFacilities_HoldsNoTypes_ButCandidates()
    {
        TableReport table = Scan("施設名|住所|電話番号|開館時間|定員", 30, Facility, Address, Landline, i => "9:00-17:00", i => $"{(i * 7 % 90) + 10}");

        Assert.Equal(TableSubject.Thing, table.Subject);
        Assert.Equal("- - - - -", table.Types());
        Assert.Contains(table.Columns[1].Candidates, candidate => candidate.Type.Id == "address");
        Assert.Contains(table.Columns[2].Candidates, candidate => candidate.Type.Id == "phone-number");
        Assert.Equal(0, table.Persons);
        Assert.True(table.PersonsExact);
    }

    [Fact]
    public void ListOfCompanies_IsAboutOrganisations()
    {
        TableReport table = Scan("会社名|本社所在地|電話番号|資本金|業種", 30, Company, Address, Landline, i => $"{(i + 1) * 1000000}", i => "運輸業");

        Assert.Equal(TableSubject.Organisation, table.Subject);
        Assert.Equal("- - - - -", table.Types());
    }

    [Fact]
    public void ListOfCompanies_WithWhoIsInCharge_IsMixed_AndOnlyThatColumnCounts()
    {
        TableReport table = Scan("会社名|業種|資本金|電話番号|担当者氏名|担当者メールアドレス", 30, Company, i => "運輸業", i => $"{(i + 1) * 1000000}", Landline, Name, Mail);

        Assert.Equal(TableSubject.Mixed, table.Subject);
        Assert.Equal("- - - - person-name email-address", table.Types());
        Assert.Contains(table.SubjectEvidence, evidence => evidence.Code == "subject-person-named");
    }

    [Fact]
    public void ListOfProducts_IsAboutThings()
    {
        TableReport table = Scan("商品コード|商品名|単価|在庫数", 30, i => $"P-{i:D4}", i => "ボールペン 黒", i => $"{100 + i}", i => $"{i * 3 % 50}");

        Assert.Equal(TableSubject.Thing, table.Subject);
        Assert.Equal("- - - -", table.Types());
    }

    [Fact]
    public void Statistics_ByAgeAndSex_HoldNoPersons()
    {
        TableReport table = Scan("地区名|世帯数|人口総数|人口（男）|人口（女）|0～14歳", 30, i => "百石町", i => $"{100 + (i * 17)}", i => $"{250 + (i * 31)}", i => $"{120 + (i * 14)}", i => $"{130 + (i * 17)}", i => $"{20 + i}");

        Assert.NotEqual(TableSubject.Person, table.Subject);
        Assert.Equal("- - - - - -", table.Types());
        Assert.Equal(0, table.Persons);
    }
}
