using System.Reflection;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Taxonomy.Tests.Catalogue;

/// <summary>What holds of every type, so that a new entry is checked by being there.</summary>
public sealed class PiiCatalogueTests
{
    private const int FewestJapaneseHeaders = 10;

    private static readonly IReadOnlyList<PiiType> Types = PiiCatalogue.Default.Types;

    public static TheoryData<string> Ids => [.. Types.Select(type => type.Id)];

    [Fact]
    public void Default_HoldsNinetyTypes() => Assert.Equal(90, Types.Count);

    [Fact]
    public void Types_TheirIds_AreUnique() => Assert.Equal(Types.Count, Types.Select(type => type.Id).Distinct().Count());

    [Fact]
    public void Types_TheirNames_AreUniqueInBothLanguages()
    {
        Assert.Equal(Types.Count, Types.Select(type => type.JapaneseName).Distinct().Count());
        Assert.Equal(Types.Count, Types.Select(type => type.EnglishName).Distinct().Count());
    }

    [Fact]
    public void Types_EveryFieldOfPiiTypes_IsInTheListOfItsFile()
    {
        string[] missing =
        [
            .. from field in typeof(PiiTypes).GetFields(BindingFlags.Public | BindingFlags.Static)
               where field.FieldType == typeof(PiiType) && !Types.Contains((PiiType)field.GetValue(null)!)
               select $"Add '{field.Name},' to the list at the end of its file in src/PiiClassifier.Taxonomy/Catalogue.",
        ];
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Types_OfOneGroup_StandTogether()
    {
        PiiGroup[] runs = [.. Types.Select(type => type.Group).Where((group, i) => i == 0 || Types[i - 1].Group != group)];
        Assert.Equal(runs.Distinct(), runs);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_HasEnoughJapaneseHeaders(string id) => Assert.InRange(Get(id).JapaneseHeaders.Count, FewestJapaneseHeaders, int.MaxValue);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_ItsWords_HaveKeys_AndStandOnceInTheirList(string id)
    {
        PiiType type = Get(id);
        foreach (IReadOnlyList<string> words in (IReadOnlyList<string>[])[type.JapaneseHeaders, type.RomajiHeaders, type.EnglishHeaders, type.ContextHeaders, type.LookAlikes])
        {
            Assert.DoesNotContain(words, word => HeaderKey.Of(word).Length == 0);
            Assert.Equal(words.Distinct(), words);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_ItsOwnHeaders_AreNotAmongItsLookAlikes(string id)
    {
        PiiType type = Get(id);
        Assert.Empty(KeysOf(type).Intersect(type.LookAlikes.Select(HeaderKey.Of)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_EveryHeader_IsRecognisedAsIts(string id)
    {
        PiiType type = Get(id);
        string[] lost = [.. Headers(type).Where(header => HeaderLexicon.Default.Match(header).Candidates.All(candidate => candidate.Type != type))];
        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_ItsContextHeaders_SpeakLessThanAWordThatNeedsNone(string id)
    {
        PiiType type = Get(id);
        foreach (string header in type.ContextHeaders)
        {
            HeaderCandidate candidate = Assert.Single(HeaderLexicon.Default.Match(header).Candidates, candidate => candidate.Type == type);
            Assert.InRange(candidate.Strength, 0.01, 0.5);
        }
    }

    [Fact]
    public void Headers_NoKey_IsClaimedByTwoTypes()
    {
        string[] claimed =
        [
            .. from type in Types
               from key in KeysOf(type)
               group type by key into owners
               where owners.Count() > 1
               select $"{owners.Key}: {string.Join(", ", owners)}",
        ];
        Assert.True(claimed.Length == 0, string.Join('\n', claimed));
    }

    [Fact]
    public void Type_OfSpecialCare_SaysByWhichArticle() =>
        Assert.All(Types.Where(type => type.AppiClass != AppiClass.PersonalInformation), type => Assert.False(string.IsNullOrWhiteSpace(type.LegalBasis), type.Id));

    [Fact]
    public void TryGet_FindsByIdAlone()
    {
        Assert.True(PiiCatalogue.Default.TryGet("birth-date", out PiiType? type));
        Assert.Same(PiiTypes.BirthDate, type);
        Assert.False(PiiCatalogue.Default.TryGet("生年月日", out _));
    }

    [Fact]
    public void With_AddsAtTheEnd_AndRefusesATakenId()
    {
        var own = new PiiType("boarding-pass", "乗船証番号", "Boarding pass", PiiGroup.Customer, AppiClass.PersonalInformation, risk: 1) { JapaneseHeaders = ["乗船証番号"] };

        PiiCatalogue catalogue = PiiCatalogue.Default.With(own);

        Assert.Same(own, catalogue.Types[^1]);
        Assert.Same(own, new HeaderLexicon(catalogue).Match("乗船証番号").Best?.Type);
        Assert.Throws<ArgumentException>(() => catalogue.With(own));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Birth-date")]
    [InlineData("-birth")]
    [InlineData("birth-")]
    [InlineData("birth--date")]
    [InlineData("birth_date")]
    [InlineData("生年月日")]
    public void PiiType_WithAnIdThatIsNoKebab_IsRefused(string id) =>
        Assert.Throws<ArgumentException>(() => new PiiType(id, "名", "Name", PiiGroup.Name, AppiClass.PersonalInformation, risk: 1));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void PiiType_WithARiskBeyondFive_IsRefused(int risk) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PiiType("id", "名", "Name", PiiGroup.Name, AppiClass.PersonalInformation, risk));

    private static PiiType Get(string id) => PiiCatalogue.Default.TryGet(id, out PiiType? type) ? type : throw new ArgumentException("No such type.", nameof(id));

    private static IEnumerable<string> Headers(PiiType type) => [.. type.JapaneseHeaders, .. type.RomajiHeaders, .. type.EnglishHeaders, .. type.ContextHeaders];

    // A word that needs context may be claimed by several types; the values decide.
    private static IEnumerable<string> KeysOf(PiiType type)
    {
        HashSet<string> general = [.. type.ContextHeaders.Select(HeaderKey.Of)];
        return Headers(type).Select(HeaderKey.Of).Distinct().Where(key => !general.Contains(key));
    }
}
