using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Fixtures;
using PiiClassifier.Model;
using PiiClassifier.Profiles;
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
            var types = new TypePlaces(PiiCatalogue.Default.Types.Take(12));
            Beliefs[] beliefs = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => new Beliefs(types, random.NextDouble(), [.. Enumerable.Range(0, types.Count).Where(_ => random.Next(2) == 0).Select(place => new Belief(place, random.NextDouble()))]))];
            var beside = new ColumnsBeside(beliefs);
            for (int column = 0; column < beliefs.Length; column++)
            {
                (PiiType Type, double Probability)[] others = [.. beliefs.Where((_, i) => i != column).SelectMany(belief => belief.ByType).Select(belief => (types[belief.Place], belief.Probability))];
                Assert.Equal(others.Where(belief => belief.Probability >= 0.2).Sum(belief => belief.Probability * Personhood.Of(belief.Type)), beside.PersonhoodBeside(column), 9);
                Assert.All(Enum.GetValues<PiiGroup>(), group => Assert.Equal(others.Any(belief => belief.Type.Group == group && belief.Probability >= 0.5), beside.HasBeside(column, group)));
                Assert.All(types.All, type => Assert.Equal(others.Any(belief => belief.Type == type && belief.Probability > 0.8), beside.HasBeside(column, type)));
            }
        }).Check();
    }
}
