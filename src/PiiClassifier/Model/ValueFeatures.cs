using PiiClassifier.Profiles;

namespace PiiClassifier.Model;

/// <summary>What the values of a column are like: which recognizers fit how often, what characters, lengths, numbers there are, how many differ.</summary>
/// <param name="recognizers">For each recognizer that the model knows its place in the profile; -1 for one that was not asked.</param>
internal sealed class ValueFeatures(int[] recognizers)
{
    private const int OfRecognizer = 4;
    private const int ClassCount = 16;
    private const int TypicalFeatures = 64;

    private static readonly double[] Lengths = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 40];
    private static readonly double[] Shares = [0.02, 0.1, 0.3, 0.6, 0.9, 0.999];
    private static readonly double[] Counts = [1, 2, 3, 5, 10, 30];
    private static readonly double[] Fills = [4, 20];
    private static readonly double[] Numbers =
    [
        -1, 0, 1, 2, 3, 5, 6, 9, 12, 20, 31, 50, 60, 100, 120, 150, 200, 300, 500, 999, 1900, 2100, 9999, 50_000, 99_999, 500_000, 999_999, 5e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
    ];

    /// <summary>How many features there are with so many recognizers.</summary>
    public static int Count(int recognizers) =>
        (OfRecognizer * recognizers) + (2 * ClassCount) + (2 * (Lengths.Length + 1)) + Shares.Length + 1 + Counts.Length + 1 + Fills.Length + 1 + Shares.Length + 1 + (3 * (Numbers.Length + 1)) + 6;

    /// <summary>The features of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="rows">The rows of the table.</param>
    public List<Feature> Of(ColumnProfile profile, long rows)
    {
        if (profile.Filled == 0) return [new Feature(Count(recognizers.Length) - 1, Feature.One)];
        var features = new List<Feature>(TypicalFeatures);
        int first = OfRecognizer * recognizers.Length;
        for (int i = 0; i < recognizers.Length; i++)
        {
            // Most fit no value.
            if (recognizers[i] >= 0 && profile.Shapes[recognizers[i]] > 0) AddRates(features, i * OfRecognizer, profile, recognizers[i]);
        }
        for (int i = 0; i < ClassCount; i++)
        {
            double share = (double)profile.ClassCounts[i] / profile.Filled;
            Add(features, first + (2 * i), share);
            if (share >= 0.95) features.Add(new Feature(first + (2 * i) + 1, Feature.One));
        }
        first += 2 * ClassCount;
        int length = Bucket(Lengths, profile.MeanLength);
        first = AddOne(features, first, Lengths, length);
        first = AddOne(features, first, Lengths, profile.ConstantLength && profile.Filled > 1 ? length : -1);
        first = AddOne(features, first, Shares, Bucket(Shares, (double)profile.Distinct / profile.Filled));
        first = AddOne(features, first, Counts, Bucket(Counts, profile.Distinct));
        first = AddOne(features, first, Fills, Bucket(Fills, profile.Filled));
        first = AddOne(features, first, Shares, Bucket(Shares, (double)profile.Filled / Math.Max(rows, profile.Filled)));
        NumberProfile numbers = profile.Numbers;
        bool areNumbers = numbers.Count >= 0.9 * profile.Filled;
        first = AddOne(features, first, Numbers, areNumbers ? Bucket(Numbers, numbers.Min) : -1);
        first = AddOne(features, first, Numbers, areNumbers ? Bucket(Numbers, numbers.Mean) : -1);
        first = AddOne(features, first, Numbers, areNumbers ? Bucket(Numbers, numbers.Max) : -1);
        if (areNumbers) features.Add(new Feature(first, Feature.One));
        if (areNumbers && numbers.Integers == numbers.Count) features.Add(new Feature(first + 1, Feature.One));
        if (areNumbers && numbers.Count > 2 && numbers.Steps >= 0.9 * (numbers.Count - 1)) features.Add(new Feature(first + 2, Feature.One));
        if (areNumbers && numbers.Count > 2 && numbers.Steps >= 0.9 * (numbers.Count - 1) && numbers.Min is 0 or 1) features.Add(new Feature(first + 3, Feature.One));
        Add(features, first + 4, (double)profile.LongTexts / profile.Filled);
        return features;
    }

    // The rate, whether it is most and whether nearly all of the values, and the verified ones.
    private static void AddRates(List<Feature> features, int first, ColumnProfile profile, int recognizer)
    {
        // A rate among few values tells less.
        double trust = profile.Filled / (profile.Filled + 1.0);
        double shape = Math.Min(1, (double)profile.Shapes[recognizer] / profile.Filled);
        double verified = Math.Min(1, (double)profile.Verified[recognizer] / profile.Filled);
        Add(features, first, shape * trust);
        if (shape >= 0.6) Add(features, first + 1, trust);
        if (shape >= 0.93) Add(features, first + 2, trust);
        if (verified >= 0.6) Add(features, first + 3, trust);
    }

    private static void Add(List<Feature> features, int index, double share)
    {
        int value = (int)Math.Round(share * Feature.One);
        if (value != 0) features.Add(new Feature(index, value));
    }

    private static int AddOne(List<Feature> features, int first, double[] bounds, int bucket)
    {
        if (bucket >= 0) features.Add(new Feature(first + bucket, Feature.One));
        return first + bounds.Length + 1;
    }

    private static int Bucket(double[] bounds, double value)
    {
        int bucket = 0;
        while (bucket < bounds.Length && value > bounds[bucket]) bucket++;
        return bucket;
    }
}
