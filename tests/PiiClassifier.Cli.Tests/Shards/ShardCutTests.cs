using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Cli.Files;
using PiiClassifier.Fixtures;
using PiiClassifier.Partials;

namespace PiiClassifier.Cli.Tests.Shards;

/// <summary>How files are dealt out to shards.</summary>
public sealed class ShardCutTests
{
    [Fact]
    public void Cut_OfAnyList_GivesEachFileToOneShard_InOrder_AndBalancesThem() =>
        Prop.ForAll(Lists().ToArbitrary(), ((long[] Sizes, int Shards) one) =>
        {
            FoundFile[] files = [.. one.Sizes.Select((size, i) => new FoundFile($"{i}.csv", NamedDirectly: false) { ListedSize = size })];
            ShardCut[] cuts = [.. Enumerable.Range(1, one.Shards).Select(index => new ShardCut(new ShardNumber(index, one.Shards), isListed: false))];
            FoundFile[][] taken = [.. cuts.Select(cut => cut.Take(files).ToArray())];
            Assert.Equal(Enumerable.Range(0, files.Length).Select(i => (long)i), taken.SelectMany(files => files.Select(file => file.Place)).Order());
            Assert.All(taken, shard => Assert.All(shard, file => Assert.Equal(files[file.Place].Path, file.Path)));
            Assert.All(taken, shard => Assert.Equal(shard.Select(file => file.Place).Order(), shard.Select(file => file.Place)));
            Assert.Single(cuts.Select(cut => cut.ToList([])).Distinct());
            // No shard has more than another by more than the largest file and what one costs beside its bytes.
            long[] loads = [.. taken.Select(shard => shard.Sum(file => file.ListedSize!.Value + ShardCut.CostOfFile))];
            Assert.True(loads.Max() - loads.Min() <= (one.Sizes.Length == 0 ? 0 : one.Sizes.Max() + ShardCut.CostOfFile));
        }).Check();

    [Fact]
    public void List_WithAnythingElseInIt_HasAnotherDigest()
    {
        var list = new FoundFile("a.csv", NamedDirectly: false) { ListedSize = 5 };
        FoundFile[][] lists = [[], [list], [list, list], [list with { Path = "b.csv" }], [list with { ListedSize = 6 }], [list with { NamedDirectly = true }], [list with { Refusal = FileRefusal.Interrupted }]];
        Assert.Equal(lists.Length, lists.Select(files => ListOf(files)).Distinct().Count());
        Assert.NotEqual(ListOf([]), ListOf([], new IgnoreFileUse(".piiignore", 1)));
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("100000/100000", true)]
    [InlineData("2/1", false)]
    [InlineData("0/1", false)]
    [InlineData("+1/1", false)]
    [InlineData("1/ 1", false)]
    [InlineData("１/１", false)]
    [InlineData("1/99999999999", false)]
    [InlineData("/", false)]
    [InlineData("", false)]
    public void Number_AsPeopleWriteIt_IsReadOrRefused(string text, bool isRead) => Assert.Equal(isRead, ShardNumber.TryParse(text, out ShardNumber shard) && shard.ToString() == text);

    private static FoundList ListOf(FoundFile[] files, params IgnoreFileUse[] ignored)
    {
        var cut = new ShardCut(new ShardNumber(1, 1), isListed: false);
        Assert.Equal(files.Length, cut.Take(files).Count());
        return cut.ToList(ignored);
    }

    private static Gen<(long[] Sizes, int Shards)> Lists() =>
        from sizes in Gen.OneOf(Gen.Choose(0, 5_000).Select(size => (long)size), Gen.Choose(0, 2_000).Select(size => size * 1_000_000L)).ArrayOf()
        from shards in Gen.Choose(1, 12)
        select (sizes, shards);
}
