using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Model;

/// <summary>What the other columns of a table look like, seen from one of them: which types there are, how often, and which stand next to it.</summary>
/// <param name="classes">The types that the model knows.</param>
/// <param name="recognizers">For each recognizer that the model knows its place in the profiles; -1 for one that was not asked.</param>
internal sealed class NeighbourFeatures(ModelClasses classes, int[] recognizers)
{
    private const int Kinds = 4;
    private const int Further = 11;
    private const int TypicalFeatures = 128;
    private const double Many = 5;
    private const double Several = 3;

    // Of most types and recognizers all others together have less than rounds to a hundredth: no place is asked further.
    private const double Nothing = 0.4 / Feature.One;

    private static readonly int[] Widths = [1, 2, 4, 8, 16];

    /// <summary>How many features there are.</summary>
    public static int Count(int types, int recognizers) => (Kinds * (types + 1)) + (2 * recognizers) + Further;

    /// <summary>For each column the features of the columns around it.</summary>
    public List<Feature>[] Of(IReadOnlyList<ModelNeighbour> columns)
    {
        // Sums over all columns, from which each takes itself away: a sheet may have 16,384 columns.
        double[][] beliefs = [.. columns.Select(BeliefsOf)];
        double[][] rates = [.. columns.Select(RatesOf)];
        double[] allBeliefs = Sum(beliefs, classes.Count);
        double[] allRates = Sum(rates, recognizers.Length);
        int organisations = columns.Count(c => c.Subject == HeaderOwner.Organisation);
        int things = columns.Count(c => c.Subject == HeaderOwner.Thing);
        var features = new List<Feature>[columns.Count];
        for (int i = 0; i < features.Length; i++)
        {
            var list = new List<Feature>(TypicalFeatures);
            int others = columns.Count - 1;
            double[]? left = i > 0 ? beliefs[i - 1] : null;
            double[]? right = i < others ? beliefs[i + 1] : null;
            for (int place = 0; place < allBeliefs.Length; place++)
            {
                double sum = allBeliefs[place] - beliefs[i][place];
                if (sum < Nothing) continue;
                Add(list, place, Math.Min(1, sum));
                // How many there are tells marks in eight subjects from one age.
                Add(list, allBeliefs.Length + place, Math.Min(1, sum / Many));
                if (left is not null) Add(list, (2 * allBeliefs.Length) + place, left[place]);
                if (right is not null) Add(list, (3 * allBeliefs.Length) + place, right[place]);
            }
            int first = Kinds * allBeliefs.Length;
            for (int r = 0; r < allRates.Length; r++)
            {
                double sum = allRates[r] - rates[i][r];
                if (sum < Nothing) continue;
                Add(list, first + r, Math.Min(1, sum));
                if (i > 0) Add(list, first + allRates.Length + r, rates[i - 1][r]);
            }
            first += 2 * allRates.Length;
            Add(list, first + Widths.Count(w => w < columns.Count), 1);
            first += Widths.Length + 1;
            Add(list, first, i == 0 ? 1 : 0);
            Add(list, first + 1, i == others ? 1 : 0);
            Add(list, first + 2, Math.Min(1, (organisations - (columns[i].Subject == HeaderOwner.Organisation ? 1 : 0)) / Several));
            Add(list, first + 3, Math.Min(1, (things - (columns[i].Subject == HeaderOwner.Thing ? 1 : 0)) / Several));
            Add(list, first + 4, others == 0 ? 0 : 1 - ((allBeliefs[^1] - beliefs[i][^1]) / others));
            features[i] = list;
        }
        return features;
    }

    private double[] BeliefsOf(ModelNeighbour column)
    {
        var beliefs = new double[classes.Count];
        foreach ((int place, double probability) in column.ByType)
        {
            if (classes.TryGet(place, out int known)) beliefs[known] = probability;
        }
        beliefs[^1] = column.None;
        return beliefs;
    }

    private double[] RatesOf(ModelNeighbour column) =>
        Array.ConvertAll(recognizers, place => place < 0 || column.Profile.Filled == 0 ? 0 : Math.Min(1, (double)column.Profile.Shapes[place] / column.Profile.Filled));

    private static double[] Sum(double[][] rows, int width)
    {
        var sum = new double[width];
        foreach (double[] row in rows)
        {
            for (int i = 0; i < width; i++) sum[i] += row[i];
        }
        return sum;
    }

    private static void Add(List<Feature> features, int index, double value)
    {
        int rounded = (int)Math.Round(value * Feature.One);
        if (rounded != 0) features.Add(new Feature(index, rounded));
    }
}
