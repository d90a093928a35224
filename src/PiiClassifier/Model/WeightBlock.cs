using System.Numerics.Tensors;

namespace PiiClassifier.Model;

/// <summary>The weights of one group of features: for each feature one a class.</summary>
/// <remarks>
/// Weights are whole numbers of 8 bits with one scale for all, and features are whole numbers, so a sum is the same on
/// every machine however wide its vectors are.
/// </remarks>
/// <param name="scale">What one unit of weight is, in nats.</param>
/// <param name="classes">How many classes there are.</param>
/// <param name="weights">Feature by feature.</param>
internal sealed class WeightBlock(float scale, int classes, sbyte[] weights)
{
    // The weights of features that were met, in the width in which they are summed up: to widen them takes longer than to add them.
    private readonly int[]?[] _wide = new int[weights.Length / classes][];

    /// <summary>What one unit of weight is, in nats.</summary>
    public float Scale { get; } = scale;

    /// <summary>The weights, feature by feature.</summary>
    public ReadOnlySpan<sbyte> Weights => weights;

    /// <summary>Rounds weights to 8 bits.</summary>
    /// <param name="exact">Feature by feature.</param>
    /// <param name="classes">How many classes there are.</param>
    public static WeightBlock Quantise(ReadOnlySpan<double> exact, int classes)
    {
        double largest = 1e-9;
        foreach (double weight in exact) largest = Math.Max(largest, Math.Abs(weight));
        float scale = (float)(largest / sbyte.MaxValue);
        var rounded = new sbyte[exact.Length];
        for (int i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)Math.Clamp(Math.Round(exact[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        return new WeightBlock(scale, classes, rounded);
    }

    /// <summary>What some features say of each class, in nats, 0 on average over the classes.</summary>
    public double[] Score(ReadOnlySpan<Feature> features)
    {
        // Some hundred.
        Span<int> sums = stackalloc int[classes];
        foreach (Feature feature in features) TensorPrimitives.MultiplyAdd<int>(WeightsOf(feature.Index), feature.Value, sums, sums);
        int sum = TensorPrimitives.Sum<int>(sums);
        var scores = new double[classes];
        for (int i = 0; i < classes; i++) scores[i] = ((sums[i] * (double)classes) - sum) / classes * Scale / Feature.One;
        return scores;
    }

    // Two threads may both widen them; they come to the same.
    private int[] WeightsOf(int feature) => _wide[feature] ??= Widened(weights.AsSpan(feature * classes, classes));

    private static int[] Widened(ReadOnlySpan<sbyte> weights)
    {
        var wide = new int[weights.Length];
        TensorPrimitives.ConvertChecked(weights, wide.AsSpan());
        return wide;
    }
}
