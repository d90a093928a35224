using System.Numerics.Tensors;
using PiiClassifier.Model;

namespace PiiClassifier.Training.Learning;

/// <summary>Multinomial logistic regression: the mean loss over examples and its gradient.</summary>
/// <remarks>
/// The parameters are the weights feature by feature, the priors by class, and what each witness counts for. Sums are taken
/// in one order whatever the number of processors: the examples are cut into a fixed number of parts.
/// </remarks>
internal sealed class SoftmaxProblem
{
    private const int Parts = 8;

    private readonly IReadOnlyList<Example> _examples;
    private readonly int _classes;
    private readonly double[] _penalties;
    private readonly int _witnesses;
    private readonly double _witnessPenalty;
    private readonly double[][] _gradients;

    /// <param name="examples">What to learn from.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="penalties">For each feature what the square of its weights costs.</param>
    /// <param name="witnesses">How many witnesses there are.</param>
    /// <param name="witnessPenalty">What the square of their departure from 1 costs, for each example.</param>
    public SoftmaxProblem(IReadOnlyList<Example> examples, int classes, double[] penalties, int witnesses, double witnessPenalty)
    {
        (_examples, _classes, _penalties, _witnesses, _witnessPenalty) = (examples, classes, penalties, witnesses, witnessPenalty);
        _gradients = [.. Enumerable.Range(0, Parts).Select(_ => new double[Size])];
    }

    /// <summary>How many parameters there are.</summary>
    public int Size => ((_penalties.Length + 1) * _classes) + _witnesses;

    private int Priors => _penalties.Length * _classes;

    private int Witnesses => Priors + _classes;

    /// <summary>Where to start: no weights, and every witness counts for what it says.</summary>
    public double[] Start()
    {
        var start = new double[Size];
        start.AsSpan(Witnesses).Fill(1);
        return start;
    }

    /// <summary>The loss and its gradient.</summary>
    public (double Loss, double[] Gradient) Evaluate(double[] parameters)
    {
        var losses = new double[Parts];
        Parallel.For(0, Parts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part => losses[part] = EvaluatePart(parameters, part));
        double loss = 0;
        double[] gradient = _gradients[0];
        for (int part = 0; part < Parts; part++)
        {
            loss += losses[part];
            if (part > 0) TensorPrimitives.Add(gradient, _gradients[part], gradient);
        }
        for (int feature = 0; feature < _penalties.Length; feature++)
        {
            for (int i = feature * _classes; i < (feature + 1) * _classes; i++)
            {
                loss += 0.5 * _penalties[feature] * parameters[i] * parameters[i];
                gradient[i] += _penalties[feature] * parameters[i];
            }
        }
        // The rules of the other witnesses were weighed on real tables: invented ones must not talk them out of it.
        for (int i = Witnesses; i < Size; i++)
        {
            double departure = parameters[i] - 1;
            loss += 0.5 * _witnessPenalty * _examples.Count * departure * departure;
            gradient[i] += _witnessPenalty * _examples.Count * departure;
        }
        return (loss / _examples.Count, [.. gradient.Select(g => g / _examples.Count)]);
    }

    /// <summary>The probabilities of the classes for one example.</summary>
    public void Predict(double[] parameters, Example example, Span<double> probabilities)
    {
        parameters.AsSpan(Priors, _classes).CopyTo(probabilities);
        if (example.Offset is { } offset) TensorPrimitives.Add(probabilities, offset, probabilities);
        foreach (Feature feature in example.Features)
        {
            TensorPrimitives.MultiplyAdd(parameters.AsSpan(feature.Index * _classes, _classes), (double)feature.Value / Feature.One, probabilities, probabilities);
        }
        for (int witness = 0; witness < _witnesses; witness++)
        {
            foreach ((int place, float weight) in example.Witnesses[witness]) probabilities[place] += parameters[Witnesses + witness] * weight;
        }
        double max = double.NegativeInfinity;
        foreach (double logOdds in probabilities) max = Math.Max(max, logOdds);
        double sum = 0;
        for (int i = 0; i < probabilities.Length; i++) sum += probabilities[i] = Math.Exp(probabilities[i] - max);
        for (int i = 0; i < probabilities.Length; i++) probabilities[i] /= sum;
    }

    private double EvaluatePart(double[] parameters, int part)
    {
        double[] gradient = _gradients[part];
        Array.Clear(gradient);
        var residual = new double[_classes];
        double loss = 0;
        int last = (int)((long)_examples.Count * (part + 1) / Parts);
        for (int i = (int)((long)_examples.Count * part / Parts); i < last; i++)
        {
            Example example = _examples[i];
            Predict(parameters, example, residual);
            loss -= Math.Log(Math.Max(residual[example.Answer], 1e-300));
            residual[example.Answer] -= 1;
            foreach (Feature feature in example.Features)
            {
                Span<double> row = gradient.AsSpan(feature.Index * _classes, _classes);
                TensorPrimitives.MultiplyAdd(residual, (double)feature.Value / Feature.One, row, row);
            }
            Span<double> priors = gradient.AsSpan(Priors, _classes);
            TensorPrimitives.Add(priors, residual, priors);
            for (int witness = 0; witness < _witnesses; witness++)
            {
                foreach ((int place, float weight) in example.Witnesses[witness]) gradient[Witnesses + witness] += residual[place] * weight;
            }
        }
        return loss;
    }
}
