using PiiClassifier.Model;

namespace PiiClassifier.Tests.Model;

public sealed class WeightBlockTests
{
    private static readonly double[] Exact = [0.5, -1.27, 0.03, 1.0, 0.0, -0.4];

    [Fact]
    public void Quantise_RoundsToTheNextStep()
    {
        WeightBlock block = WeightBlock.Quantise(Exact, classes: 3);
        for (int i = 0; i < Exact.Length; i++) Assert.Equal(Exact[i], block.Weights[i] * block.Scale, 0.0051);
    }

    [Fact]
    public void Score_IsZeroOnAverageOverTheClasses()
    {
        double[] scores = WeightBlock.Quantise(Exact, classes: 3).Score([new Feature(0, 100), new Feature(1, 30)]);
        Assert.Equal(0, scores.Sum(), 1e-9);
        Assert.Equal(0.5 + 1.27 + (0.3 * 1.0), scores[0] - scores[1], 0.02);
    }

    [Fact]
    public void Score_OfNothing_IsNothing() => Assert.All(WeightBlock.Quantise(Exact, classes: 3).Score([]), score => Assert.Equal(0, score));
}
