using PiiClassifier.Classification;
using PiiClassifier.Model;
using PiiClassifier.Taxonomy;
using PiiClassifier.Training.Generator;

namespace PiiClassifier.Training.Learning;

/// <summary>Measures a classifier with and without the model on generated tables that it was not trained on.</summary>
/// <param name="model">The model.</param>
/// <param name="tables">How many tables.</param>
internal sealed class HeldOutEvaluation(ModelFile model, int tables)
{
    private const ulong FirstSeed = 5_000_000_000;
    private const int Bins = 15;
    private readonly TrainingViews _views = new();

    /// <summary>Writes a line for each case.</summary>
    public void Write(TextWriter output)
    {
        var trained = new TableClassifier(new TrainedModel(model, _views.Recognizers));
        var rules = new TableClassifier();
        output.WriteLine("case | rules: micro-F1, false positives, ECE | with the model");
        foreach ((string name, bool heldOut, bool headers, int unknown) in ((string, bool, bool, int)[])[("headers as they come", false, true, 0), ("headers unknown to the lexicon", false, true, 100), ("headers kept from training, unknown to the lexicon", true, true, 100), ("no headers", false, false, 0)])
        {
            TrainingTable[] made = [.. Enumerable.Range(0, tables).Select(i => TableGenerator.Make(FirstSeed + (ulong)i, heldOut)).Where(t => headers ? t.HasHeader : t.Rows >= 5)];
            output.WriteLine($"{name} | {Measure(rules, made, headers, unknown)} | {Measure(trained, made, headers, unknown)}");
        }
    }

    private string Measure(TableClassifier classifier, TrainingTable[] made, bool headers, int unknown)
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int none = 0;
        int falsely = 0;
        var stated = new List<(double Confidence, bool Right)>();
        foreach (TrainingTable original in made)
        {
            TrainingTable table = headers ? original : original with { HasHeader = false, Columns = [.. original.Columns.Select(c => c with { Header = null })] };
            TableDecision decision = classifier.Decide(_views.Of(table, 1, unknown, share: 100));
            for (int i = 0; i < table.Columns.Count; i++)
            {
                PiiType? truth = table.Columns[i].Type;
                PiiType? said = decision.Columns[i].Type;
                stated.Add((decision.Columns[i].Confidence, truth == said));
                if (truth is null) none++;
                if (truth is null && said is not null) falsely++;
                if (truth == said && truth is not null) right++;
                if (truth != said && said is not null) wrong++;
                if (truth != said && truth is not null) missed++;
            }
        }
        return FormattableString.Invariant($"{2.0 * right / Math.Max(1, (2 * right) + wrong + missed):0.000}, {(double)falsely / Math.Max(1, none):0.000}, {CalibrationError(stated):0.000}");
    }

    private static double CalibrationError(List<(double Confidence, bool Right)> stated)
    {
        (double Confidence, bool Right)[] sorted = [.. stated.OrderBy(s => s.Confidence)];
        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            (double Confidence, bool Right)[] part = sorted[(sorted.Length * bin / Bins)..(sorted.Length * (bin + 1) / Bins)];
            if (part.Length > 0) error += (double)part.Length / sorted.Length * Math.Abs(part.Average(s => s.Confidence) - part.Average(s => s.Right ? 1 : 0));
        }
        return error;
    }
}
