using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Counting;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Tests.Counting;

public sealed class BulkDistinctCounterTests
{
    [Fact]
    public void HashesAndPartners_AreThoseOfADictionary_WheneverTheyAreAskedFor() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var counter = new BulkDistinctCounter(10_000, paired: true, threads: random.Next(1, 4));
            var expected = new Dictionary<ulong, ulong>();
            int values = random.Next(1, 8000);
            for (int i = random.Next(12_000); i > 0; i--)
            {
                ulong hash = HashOf(random.Next(values)), partner = (ulong)random.Next(5);
                counter.Add(hash, partner);
                // Of several the first one stays.
                expected.TryAdd(hash == 0 ? 1 : hash, partner);
                if (random.Next(2000) == 0) Assert.Equal(expected.Count, counter.Count);
            }
            Assert.True(counter.IsExact);
            Assert.Equal(expected.OrderBy(pair => pair.Key), Pairs(counter).OrderBy(pair => pair.Key));
            Assert.All(Enumerable.Range(0, 50), i => Assert.Equal(expected.ContainsKey(HashOf(i) == 0 ? 1 : HashOf(i)), counter.Contains(HashOf(i))));
        }).Check();

    [Fact]
    public void Count_OfManyHashes_IsExactUpToTheLimit_AndAboutRightBeyondIt()
    {
        var counter = new BulkDistinctCounter(100_000, threads: 3);
        for (int i = 0; i < 300_000; i++) counter.Add(HashOf(i / 3));
        Assert.True(counter.IsExact);
        Assert.Equal(100_000, counter.Count);

        counter.Add(HashOf(100_000));
        Assert.False(counter.IsExact);
        for (int i = 0; i < 300_000; i++) counter.Add(HashOf(i));
        Assert.InRange(counter.Count, 300_000 * 0.92, 300_000 * 1.08);
    }

    [Fact]
    public void Count_OfAFewThatComeAgainAndAgain_IsTheirNumber()
    {
        var counter = new BulkDistinctCounter(1000);
        for (int i = 0; i < 1_000_000; i++) counter.Add(HashOf(i % 900));
        Assert.True(counter.IsExact);
        Assert.Equal(900, counter.Count);
    }

    [Fact]
    public void Sketch_OfAPairedCounter_IsThatOfThePartners()
    {
        var counter = new BulkDistinctCounter(100, paired: true);
        for (int i = 0; i < 10_000; i++) counter.Add(HashOf(i), HashOf(i / 10));
        Assert.InRange(counter.Count, 9_200, 10_800);
        Assert.InRange(counter.ToSketch().Count, 920, 1_080);
    }

    private static Dictionary<ulong, ulong> Pairs(BulkDistinctCounter counter)
    {
        List<ulong> hashes = [], partners = [];
        counter.AddHashesTo(hashes);
        counter.AddPartnersTo(partners);
        return hashes.Zip(partners).ToDictionary();
    }

    // Of 0 it is 0, which marks empty places.
    private static ulong HashOf(int number) => number == 0 ? 0 : ValueHash.Of(BitConverter.GetBytes(number));
}
