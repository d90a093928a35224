using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Fixtures;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Classification;

public sealed class ColumnsBesideTests
{
    [Fact]
    public void CountedOnce_SaysWhatAskingAllOthersSays()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new Random(seed);
            PiiType[] types = [.. PiiCatalogue.Default.Types.Take(12)];
            Beliefs[] beliefs = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => new Beliefs(random.NextDouble(), types.Where(_ => random.Next(2) == 0).Select(type => KeyValuePair.Create(type, random.NextDouble())).ToArray()))];
            var beside = new ColumnsBeside(beliefs);
            for (int column = 0; column < beliefs.Length; column++)
            {
                KeyValuePair<PiiType, double>[] others = [.. beliefs.Where((_, i) => i != column).SelectMany(belief => belief.ByType)];
                Assert.Equal(others.Where(belief => belief.Value >= 0.2).Sum(belief => belief.Value * Personhood.Of(belief.Key)), beside.PersonhoodBeside(column), 9);
                Assert.Equal(others.Where(belief => belief.Value >= 0.5).Select(belief => belief.Key.Group).ToHashSet(), beside.GroupsBeside(column));
                Assert.All(types, type => Assert.Equal(others.Any(belief => belief.Key == type && belief.Value > 0.8), beside.HasBeside(column, type)));
            }
        }).Check();
    }
}
