using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>What a column is, given its header, its values and the columns beside it.</summary>
public sealed class ColumnDecisionTests
{
    [Fact]
    public void RollOfPersons_EveryColumn_HasItsType()
    {
        TableReport table = Scan("職員番号|氏名|フリガナ|生年月日|住所|携帯電話|メールアドレス", 30, i => $"A{i:D5}", Name, Kana, BirthDate, Address, Mobile, Mail);

        Assert.Equal("employee-number person-name person-name-kana birth-date address mobile-number email-address", table.Types());
        Assert.All(table.Columns, column => Assert.InRange(column.Confidence, 0.5, 1));
        Assert.All(table.Columns.Skip(1), column => Assert.Contains(column.Evidence, evidence => evidence.Code is "values-fit" or "values-verified"));
        Assert.All(table.Columns, column => Assert.Contains(column.Evidence, evidence => evidence.Code == "header-word"));
    }

    [Theory]
    [InlineData("電話番号", "の形に合わない", "電話番号", "has the shape of Telephone / fax number")]
    [InlineData("法人番号", "法人番号であり", "", "are corporate numbers")]
    public void Evidence_OfValues_NamesTypesAndLookAlikesInWords(string header, string japanese, string japaneseType, string english)
    {
        TableReport table = Scan("氏名|" + header, 30, Name, _ => "2010001000005");
        IEnumerable<Evidence> evidence = table.Columns[1].Evidence.Concat(table.Columns[1].Candidates.SelectMany(candidate => candidate.Evidence));
        Assert.Contains(evidence, reason => reason.Describe(ReportLanguage.Japanese) is var sentence && sentence.Contains(japanese, StringComparison.Ordinal) && sentence.Contains(japaneseType, StringComparison.Ordinal));
        Assert.Contains(evidence, reason => reason.Describe(ReportLanguage.English).Contains(english, StringComparison.Ordinal));
    }

    [Fact]
    public void HeaderlessRoll_IsSettledByValuesAndNeighbours()
    {
        TableReport table = Scan(null, 30, Name, Kana, BirthDate, Address, Mobile, Mail);

        Assert.Equal("person-name person-name-kana birth-date address mobile-number email-address", table.Types());
        Assert.All(table.Columns, column => Assert.Null(column.Header));
        Assert.Equal(-1, table.HeaderRow);
    }

    [Fact]
    public void UnknownHeaders_AreSettledByValuesAndNeighbours()
    {
        TableReport table = Scan("項目A|項目B|項目C|項目D", 30, Name, Mail, Mobile, Address);
        Assert.Equal("person-name email-address mobile-number address", table.Types());
    }

    [Theory]
    [InlineData("備考")]
    [InlineData("氏名")]
    [InlineData("電話番号")]
    [InlineData("商品名")]
    public void WrongHeader_OverMailAddresses_Loses(string header) =>
        Assert.Equal("email-address", Scan($"職員番号|{header}|生年月日", 40, i => $"A{i:D5}", Mail, BirthDate).Columns[1].Type?.Id);

    [Fact]
    public void WrongHeader_OverMobileNumbers_Loses() =>
        Assert.Equal("mobile-number", Scan("職員番号|氏名|生年月日", 40, i => $"A{i:D5}", Mobile, BirthDate).Columns[1].Type?.Id);

    [Fact]
    public void SwappedHeaders_LoseAgainstClearValues()
    {
        TableReport table = Scan("氏名|電話番号|生年月日|メールアドレス", 40, Mobile, Name, Mail, BirthDate);

        Assert.Equal(["mobile-number", "person-name", "email-address"], table.Columns.Take(3).Select(column => column.Type?.Id));
        // Whose dates these are, nothing says: but that they are no mail addresses.
        Assert.True(table.Columns[3].Type?.Id != "email-address" || table.Columns[3].Confidence < 0.5);
    }

    [Fact]
    public void TemplateWithoutRows_IsSettledByHeaders()
    {
        TableReport table = Scan("職員番号|氏名|生年月日|電話番号|備考", 0);

        Assert.Equal("employee-number person-name birth-date phone-number -", table.Types());
        Assert.Equal(0, table.Rows);
        Assert.Equal(0, table.Persons);
    }

    [Fact]
    public void Reading_RightOfACompany_IsNoPersons()
    {
        string[] readings = ["アオゾラショウジ", "ミドリコウギョウ", "アオバウンユ", "ホクセイデンキ", "サクラキカク"];
        TableReport table = Scan("会社名|フリガナ|電話番号", 30, Company, i => readings[i % 5], Landline);
        Assert.Null(table.Columns[1].Type);
    }

    [Fact]
    public void Reading_RightOfAName_IsAPersons() => Assert.Equal("person-name-kana", Scan("氏名|フリガナ|電話番号", 30, Name, Kana, Mobile).Columns[1].Type?.Id);

    [Fact]
    public void RunningNumber_IsNoPersonalInformation()
    {
        TableReport table = Scan("No|氏名|生年月日", 30, Number, Name, BirthDate);

        Assert.Equal("- person-name birth-date", table.Types());
        Assert.Contains(table.Columns[0].Evidence, evidence => evidence.Code == "running-number");
    }

    [Fact]
    public void HeadersOverOneAddress_ContinueToTheRight()
    {
        TableReport table = Scan("氏名|住所|", 30, Name, i => "青森県弘前市", i => $"大字百石町{i + 1}-2");
        Assert.NotNull(table.Columns[1].Type);
        Assert.NotNull(table.Columns[2].Type);
    }

    [Fact]
    public void IgnoredHeaders_DoNotSpeak()
    {
        TableReport table = SampleTable.Scan(Csv("氏名|備考", 30, Mail, Name), new PiiScanner(new PiiScannerOptions { IgnoreHeaders = true }));

        Assert.Equal("email-address person-name", table.Types());
        Assert.DoesNotContain(table.Columns.SelectMany(column => column.Evidence), evidence => evidence.Kind == EvidenceKind.Header);
    }

    [Fact]
    public void Candidates_AreOtherTypes_LikeliestFirst()
    {
        foreach (ColumnReport column in Scan("氏名|電話|日付|番号", 30, Name, Landline, BirthDate, i => $"{1000000 + (i * 7919)}").Columns)
        {
            Assert.DoesNotContain(column.Candidates, candidate => candidate.Type == column.Type);
            Assert.Equal(column.Candidates.OrderByDescending(candidate => candidate.Confidence).Select(candidate => candidate.Type), column.Candidates.Select(candidate => candidate.Type));
            Assert.InRange(column.Candidates.Sum(candidate => candidate.Confidence), 0, 1.0001);
        }
    }

    [Fact]
    public void Evidence_IsWeightiestFirst() =>
        Assert.All(Scan("氏名|電話番号|備考", 30, Name, Mobile, Facility).Columns, column =>
            Assert.Equal(column.Evidence.OrderByDescending(evidence => Math.Abs(evidence.Weight)).Select(evidence => evidence.Code), column.Evidence.Select(evidence => evidence.Code)));

    [Fact]
    public void Counts_AreThoseOfTheColumn()
    {
        ColumnReport mail = Scan("氏名|メールアドレス", 40, Name, i => i % 4 == 0 ? "" : i % 4 == 1 ? "なし" : Mail(i % 20)).Columns[1];

        Assert.Equal(30, mail.Filled);
        Assert.Equal(11, mail.Distinct);
        Assert.Equal(20, mail.Matched);
    }
}
