using PiiClassifier.Model;

namespace PiiClassifier.Tests.Model;

public sealed class HeaderFeaturesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　")]
    public void Header_ThatIsBlank_HasNoFeatures(string? header) => Assert.Empty(HeaderFeatures.Of(header, 0));

    [Fact]
    public void Header_ThatIsUnderstoodAlready_IsNotHeardAgain()
    {
        Assert.Empty(HeaderFeatures.Of("氏名", 1));
        Assert.True(HeaderFeatures.Of("氏名", 0.5).Sum(f => f.Value) < HeaderFeatures.Of("氏名", 0).Sum(f => f.Value));
    }

    [Fact]
    public void Header_InAnotherWidth_HasTheSameFeatures() => Assert.Equal(HeaderFeatures.Of("メールアドレス２", 0), HeaderFeatures.Of("ﾒｰﾙｱﾄﾞﾚｽ2", 0));

    [Fact]
    public void Headers_ThatShareParts_ShareFeatures()
    {
        HashSet<int> one = [.. HeaderFeatures.Of("患者さん番号", 0).Select(f => f.Index)];
        Assert.True(HeaderFeatures.Of("入院患者の番号", 0).Count(f => one.Contains(f.Index)) >= 6);
    }

    [Fact]
    public void Features_StayWithinTheirPlaces()
    {
        List<Feature> features = HeaderFeatures.Of(new string('あ', 5000) + "abc", 0);
        Assert.InRange(features.Count, 1, 400);
        Assert.All(features, f => Assert.InRange(f.Index, 0, HeaderFeatures.Count - 1));
    }
}
