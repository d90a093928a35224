using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Reports;

public sealed class FileRankTests
{
    [Theory]
    [InlineData(0, 1_000_000, true, 0)]
    [InlineData(5, 99_999_999, true, 100)]
    [InlineData(5, 2_000_000_000, true, 100)]
    [InlineData(5, 999, false, 22.22)]
    [InlineData(5, 999, null, 22.22)]
    [InlineData(5, 999, true, 44.44)]
    [InlineData(4, 999, true, 22.22)]
    [InlineData(1, 0, false, 0.35)]
    public void Rank_IsRiskTimesPersonsTimesExposure(int risk, long persons, bool? everyone, double expected) => Assert.Equal(expected, FileRank.Of(risk, persons, everyone));

    [Fact]
    public void Rank_WithMoreOfAnything_IsNotLower() => Prop.ForAll(Gen.Choose(0, 5).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), Gen.Choose(0, 5).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), (one, other) =>
    {
        (int lowRisk, int highRisk) = (Math.Min(one.Item1, other.Item1), Math.Max(one.Item1, other.Item1));
        (int few, int many) = (Math.Min(one.Item2, other.Item2), Math.Max(one.Item2, other.Item2));
        foreach (bool? everyone in (bool?[])[null, false, true])
        {
            Assert.True(FileRank.Of(lowRisk, few, everyone) <= FileRank.Of(highRisk, few, everyone));
            Assert.True(FileRank.Of(lowRisk, few, everyone) <= FileRank.Of(lowRisk, many, everyone));
            Assert.True(FileRank.Of(highRisk, many, everyone) <= FileRank.Of(highRisk, many, true));
            Assert.InRange(FileRank.Of(highRisk, many, everyone), highRisk == 0 ? 0 : 0.1, 100);
        }
    }).Check();

    [Fact]
    public void Files_OfOneRank_KeepTheirOrder()
    {
        FileReport[] files = [File("a", PiiTypes.PostalCode), File("z", PiiTypes.MyNumber), File("c", PiiTypes.MyNumber), File("b", null)];
        Assert.Equal(["z", "c", "a", "b"], FileRank.GravestFirst(files).Select(file => file.Path));
    }

    [Fact]
    public void Rank_OfAFile_CountsTheTextsOfItsColumnsAndAllItsTables()
    {
        FileReport file = HandMadeReport.Build().Files[0];
        Assert.Equal(FileRank.Of(5, 2083, false), FileRank.Of(file));
    }

    private static FileReport File(string path, PiiType? type) => new() { Path = path, SizeBytes = 1, Status = ScanStatus.Scanned, Tables = [SmallReport.Table("", 9, ("x", type))] };
}
