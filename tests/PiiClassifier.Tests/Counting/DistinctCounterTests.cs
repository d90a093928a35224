using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Counting;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Tests.Counting;

public sealed class DistinctCounterTests
{
    [Fact]
    public void Count_UpToTheLimit_IsThatOfASet() =>
        Prop.ForAll(Gen.Choose(1, 60).Select(n => (ulong)n).ListOf().ToArbitrary(), hashes =>
        {
            var counter = new DistinctCounter(100);
            var set = new HashSet<ulong>();
            foreach (ulong hash in hashes)
            {
                set.Add(hash);
                counter.Add(hash);
            }
            Assert.True(counter.IsExact);
            Assert.Equal(set.Count, counter.Count);
            Assert.All(Enumerable.Range(1, 60), n => Assert.Equal(set.Contains((ulong)n), counter.Contains((ulong)n)));
        }).Check();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60_000)]
    [InlineData(10_000_000)]
    public void Room_MadeForAnyNumberOfHashes_ChangesNoCount(int expected)
    {
        var counter = new DistinctCounter(100_000);
        for (int i = 0; i < 99_000; i++)
        {
            if (i % 33_000 == 0) counter.Expect(expected);
            counter.Add(HashOf(i / 2));
        }
        Assert.Equal(49_500, counter.Count);
        Assert.True(counter.Contains(HashOf(49_499)));
        Assert.False(counter.Contains(HashOf(49_500)));
    }

    [Fact]
    public void Count_OfManyHashes_IsExactAfterEachOfThem()
    {
        var counter = new DistinctCounter(200_000);
        for (int i = 0; i < 150_000; i++)
        {
            counter.Add(HashOf(i));
            counter.Add(HashOf(i / 2));
            if (i % 9973 == 0) Assert.Equal(i + 1, counter.Count);
        }
        Assert.Equal(150_000, counter.Count);
        Assert.True(counter.Contains(HashOf(149_999)));
        Assert.False(counter.Contains(HashOf(150_000)));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    [InlineData(1_000_000)]
    public void Count_BeyondTheLimit_IsWithinFiveStandardErrors(int distinct)
    {
        DistinctCounter counter = Counter(Enumerable.Range(0, distinct).Select(HashOf), exactLimit: 100);

        Assert.False(counter.IsExact);
        Assert.InRange(counter.Count, distinct * (1 - (5 * 0.016)), distinct * (1 + (5 * 0.016)));
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(10_001)]
    [InlineData(12_000)]
    [InlineData(30_000)]
    public void Count_BeyondTheLimit_IsOffToNoSide(int distinct)
    {
        // The mean of sixty counts is off by 0.2 % as a standard error.
        double[] counts = [.. Enumerable.Range(0, 60).Select(i => (double)Counter(Enumerable.Range(i * distinct, distinct).Select(HashOf), exactLimit: 1000).Count / distinct)];
        Assert.InRange(counts.Average(), 0.992, 1.008);
        Assert.InRange(counts.Max() - counts.Min(), 0.03, 0.12);
    }

    [Fact]
    public void Count_BeyondTheLimit_DoesNotGrowByRepetition()
    {
        var counter = new DistinctCounter(10);
        for (int i = 0; i < 50_000; i++) counter.Add(HashOf(i % 100));
        Assert.InRange(counter.Count, 92, 108);
    }

    [Fact]
    public void IsExact_AtTheLimit_StillHolds()
    {
        DistinctCounter counter = Counter(Enumerable.Range(0, 100).Select(HashOf), exactLimit: 100);
        Assert.True(counter.IsExact);
        counter.Add(HashOf(100));
        Assert.False(counter.IsExact);
    }

    [Fact]
    public void Count_OfCountersAddedToOneAnother_IsThatOfOneThatWasShownAll() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int[][] shares = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(200)).ToArray())];
            var sum = new DistinctCounter(100);
            foreach (int[] share in shares) sum.Add(Counter(share.Select(HashOf), exactLimit: 100));

            DistinctCounter whole = Counter(shares.SelectMany(static share => share).Select(HashOf), exactLimit: 100);
            Assert.Equal(whole.Count, sum.Count);
            Assert.Equal(whole.IsExact, sum.IsExact);
        }).Check(Config.QuickThrowOnFailure);

    private static DistinctCounter Counter(IEnumerable<ulong> hashes, int exactLimit)
    {
        var counter = new DistinctCounter(exactLimit);
        foreach (ulong hash in hashes) counter.Add(hash);
        return counter;
    }

    private static ulong HashOf(int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return ValueHash.Of(bytes);
    }
}
