using System.Text;
using PiiClassifier.Taxonomy;
using PiiClassifier.TypeFiles;

namespace PiiClassifier.Tests.TypeFiles;

/// <summary>Types of a user's own.</summary>
public sealed class TypeFileTests
{
    private const string Library = """
        {
          // 図書館の利用者
          "types": [
            {
              "id": "library-card", "japaneseName": "利用者カード番号", "englishName": "Library card number",
              "group": "customer", "appi": "personal-information", "risk": 2,
              "headers": ["利用者カード番号", "libraryCard"], "lookAlikes": ["カード種別"],
              "pattern": "^L[0-9]{7}$", "chance": 0.0001, "identifiesPerson": true,
            },
            { "id": "reading-history", "japaneseName": "貸出履歴", "risk": 4, "headers": ["貸出履歴"] },
            { "id": "point-card", "englishName": "Point card", "risk": 2, "headers": ["pointCard"], "pattern": "^[0-9]{13}$", "check": "luhn" }
          ]
        }
        """;

    [Fact]
    public void Read_OfAFile_GivesItsTypesAndRecognizers()
    {
        TypeFile file = Read(Library);
        Assert.Equal(["library-card", "reading-history", "point-card"], file.Types.Select(type => type.Id));
        Assert.Equal(["library-card", "point-card"], file.Recognizers.Select(recognizer => recognizer.Id));
        PiiType card = file.Types[0];
        Assert.Equal(("利用者カード番号", "Library card number", PiiGroup.Customer, AppiClass.PersonalInformation, 2), (card.JapaneseName, card.EnglishName, card.Group, card.AppiClass, card.Risk));
        Assert.Equal(["libraryCard"], card.EnglishHeaders);
        Assert.True(card.IdentifiesPerson);
    }

    [Fact]
    public void Scan_WithTheTypes_FindsThemByHeaderAndByValue_AndExplains()
    {
        var scanner = new PiiScanner(new PiiScannerOptions().With(Read(Library)));
        TableReport byHeader = SampleTable.Scan(SampleTable.Csv("氏名|貸出履歴", 20, SampleTable.Name, i => $"資料{i}"), scanner);
        Assert.Equal("person-name reading-history", byHeader.Types());
        ColumnReport byValue = scanner.ScanColumn("区分A", Enumerable.Range(0, 50).Select(i => $"L{1234567 + i}"));
        Assert.Equal("library-card", byValue.Type?.Id);
        Assert.Contains(byValue.Evidence, evidence => evidence.Kind == EvidenceKind.Value && evidence.Describe(ReportLanguage.English).Contains("Library card number", StringComparison.Ordinal));
        Assert.Null(new PiiScanner().ScanColumn("区分A", Enumerable.Range(0, 50).Select(i => $"L{1234567 + i}")).Type);
    }

    [Fact]
    public void Scan_WithACheckInCode_FindsWhatPassesIt()
    {
        var member = new PiiType("member", "会員", "Member", PiiGroup.Customer, AppiClass.PersonalInformation, 2);
        var options = new PiiScannerOptions
        {
            Catalogue = PiiCatalogue.Default.With(member),
            Recognizers = [.. PiiClassifier.Recognizers.ValueRecognizers.BuiltIn, PiiClassifier.Recognizers.ValueRecognizer.FromCheck("member", member, value => value.Length == 6 && value[0] == 'Z', 0.001)],
        };
        Assert.Equal(member, new PiiScanner(options).ScanColumn("区分A", Enumerable.Range(0, 50).Select(i => $"Z{12345 + i}")).Type);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{", "line 1")]
    [InlineData("[]", "$")]
    [InlineData("{}", "types")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"header":["甲"]}]}""", "header")]
    [InlineData("""{"types":[null]}""", "types[0]")]
    [InlineData("""{"types":[{"japaneseName":"甲","risk":2}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"x","risk":2}]}""", "japaneseName")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲"}]}""", "risk")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":9}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"X Y","japaneseName":"甲","risk":2}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"person-name","japaneseName":"甲","risk":2}]}""", "person-name")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2},{"id":"x","japaneseName":"乙","risk":2}]}""", "types[1]")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"pattern":"("}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"pattern":"(?=a)b"}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"pattern":"a","chance":1}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"pattern":"a","check":"mod97"}]}""", "mod97")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"check":"luhn"}]}""", "types[0]")]
    [InlineData("""{"types":[{"id":"x","japaneseName":"甲","risk":2,"group":"animals"}]}""", "group")]
    public void Read_OfAFaultyFile_SaysWhere(string json, string place) =>
        Assert.Contains(place, Assert.Throws<TypeFileException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_TypesTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new PiiScannerOptions().With(Read(Library)).With(Read(Library)));

    private static TypeFile Read(string json) => TypeFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
