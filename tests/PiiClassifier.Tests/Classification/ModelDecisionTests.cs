using PiiClassifier.Taxonomy.Lexicon;
using static PiiClassifier.Tests.SampleTable;

namespace PiiClassifier.Tests.Classification;

/// <summary>What the statistical model adds to the other witnesses.</summary>
public sealed class ModelDecisionTests
{
    [Theory]
    [InlineData("customer_mail_adr", "email-address")]
    [InlineData("shimei_kj", "person-name")]
    [InlineData("jusho_zenbu", "address")]
    public void Header_ThatTheLexiconHardlyKnows_IsReadByItsParts(string header, string type)
    {
        Assert.DoesNotContain(HeaderLexicon.Default.Match(header).Candidates, candidate => candidate.Strength >= 0.5);

        ColumnReport column = Scan($"職員番号|氏名|{header}|生年月日", 0).Columns[2];

        Assert.Equal(type, column.Type?.Id);
        Assert.Contains(column.Evidence, evidence => evidence is { Kind: EvidenceKind.Model, Code: "model-header", Weight: > 0 });
    }

    [Fact]
    public void Header_ThatTheLexiconKnows_IsNotHeardTwice() =>
        Assert.DoesNotContain(Scan("氏名|生年月日|電話番号", 0).Columns.SelectMany(column => column.Evidence), evidence => evidence.Code == "model-header");

    [Fact]
    public void Header_OfEverydayWords_AnnouncesNothing()
    {
        TableReport table = Scan("職員番号|氏名|生年月日|湿地の広さ|踏切の形式", 0);
        Assert.All(table.Columns.Skip(3), column => Assert.Null(column.Type));
    }

    [Fact]
    public void Evidence_OfTheModel_IsToldInBothLanguages()
    {
        Evidence[] evidence = [.. Scan("しるし|氏名|生年月日|基本給", 30, i => $"A{i:D5}", Name, BirthDate, i => $"{180_000 + (i * 1300)}").Columns.SelectMany(c => c.Evidence).Where(e => e.Kind == EvidenceKind.Model)];

        Assert.Contains(evidence, e => e.Code == "model-values");
        Assert.Contains(evidence, e => e.Code == "model-neighbours");
        Assert.All(evidence, e => Assert.NotEqual(e.Describe(ReportLanguage.English), e.Describe(ReportLanguage.Japanese)));
    }
}
