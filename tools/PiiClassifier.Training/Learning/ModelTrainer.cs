using PiiClassifier.Classification;
using PiiClassifier.EvidenceSources;
using PiiClassifier.Model;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;
using PiiClassifier.Training.Generator;

namespace PiiClassifier.Training.Learning;

/// <summary>Trains the model: first what a column says by itself, then, on other tables, what its neighbours add.</summary>
/// <param name="settings">How.</param>
/// <param name="log">Told how it goes.</param>
internal sealed class ModelTrainer(TrainingSettings settings, TextWriter log)
{
    private const ulong OfNeighbours = 1_000_000_000;
    private readonly TrainingViews _views = new();
    private readonly PiiType[] _types = [.. PiiCatalogue.Default.Types];
    private readonly string[] _recognizers = [.. ValueRecognizers.BuiltIn.Select(r => r.Id)];

    private int Classes => _types.Length + 1;

    /// <summary>Trains.</summary>
    public ModelFile Train()
    {
        ModelFile model = TrainNeighbours(TrainAlone());
        return model with { Joint = model.Joint with { Model = settings.ModelShare, ModelBesideHeader = settings.ModelShareBesideHeader } };
    }

    private ModelFile TrainAlone()
    {
        int values = ValueFeatures.Count(_recognizers.Length);
        var features = new ValueFeatures([.. Enumerable.Range(0, _recognizers.Length)]);
        var classifier = new TableClassifier();
        Example[] examples = Gather(settings.Seed, settings.Tables, (table, view) =>
        {
            EvidenceSheet[] sheets = classifier.WeighAlone(view);
            return view.Columns.Select((column, i) => new Example(
                ClassOf(table.Columns[i].LooksLike),
                [
                    .. HeaderFeatures.Of(column.Header, ModelEvidence.Heard(column.Match)),
                    .. features.Of(column.Profile, view.Rows).Select(f => f with { Index = HeaderFeatures.Count + f.Index }),
                ],
                [Said(sheets[i], EvidenceKind.Header), Said(sheets[i], EvidenceKind.Value), SaidForNone(sheets[i], EvidenceKind.Header), SaidForNone(sheets[i], EvidenceKind.Value)],
                null));
        });
        log.WriteLine($"columns by themselves: {examples.Length}");
        double[] penalties = [.. Enumerable.Repeat(settings.HeaderPenalty, HeaderFeatures.Count), .. Enumerable.Repeat(settings.ValuePenalty, values)];
        double[] found = Learner.Solve(new SoftmaxProblem(examples, Classes, penalties, witnesses: 4, settings.WitnessPenalty), settings.Steps, log);
        int split = HeaderFeatures.Count * Classes;
        int end = penalties.Length * Classes;
        double[] joint = found[(end + Classes)..];
        log.WriteLine($"  header {joint[0]:0.00}, value {joint[1]:0.00}, header for none {joint[2]:0.00}, value for none {joint[3]:0.00}");
        return new ModelFile(
            [.. _types.Select(t => t.Id)],
            _recognizers,
            new JointWeights(joint[0], joint[1], joint[2], joint[3], 1, 1, 1, 1),
            found[end..(end + Classes)],
            new double[Classes],
            WeightBlock.Quantise(found.AsSpan(0, split), Classes),
            WeightBlock.Quantise(found.AsSpan(split, end - split), Classes),
            WeightBlock.Quantise(new double[Classes * NeighbourFeatures.Count(_types.Length, _recognizers.Length)], Classes));
    }

    private ModelFile TrainNeighbours(ModelFile alone)
    {
        var classifier = new TableClassifier(new TrainedModel(alone, _views.Recognizers));
        var features = new NeighbourFeatures(new ModelClasses(_views.Recognizers.Types, alone.Types), [.. Enumerable.Range(0, _recognizers.Length)]);
        Example[] examples = Gather(settings.Seed + OfNeighbours, settings.Tables, (table, view) =>
        {
            EvidenceSheet[] sheets = classifier.WeighAlone(view);
            Beliefs[] beliefs = [.. sheets.Select(classifier.Believe)];
            List<Feature>[] seen = features.Of([.. view.Columns.Select((c, i) => new ModelNeighbour(beliefs[i].None, beliefs[i].ByType, c.Match.Subject, c.Profile))]);
            double[][] offsets = [.. sheets.Select(sheet => _types.Select(t => classifier.LogOddsOf(sheet, t)).Append(classifier.LogOddsOf(sheet, null)).ToArray())];
            ColumnsBeside beside = new(beliefs);
            for (int i = 0; i < sheets.Length; i++) NeighbourEvidence.Weigh(view, beliefs, beside, i, sheets[i]);
            return sheets.Select((sheet, i) => new Example(
                ClassOf(table.Columns[i].Type),
                [.. seen[i]],
                [Said(sheet, EvidenceKind.Neighbour), SaidForNone(sheet, EvidenceKind.Neighbour)],
                offsets[i]));
        });
        log.WriteLine($"columns in tables: {examples.Length}");
        double[] penalties = [.. Enumerable.Repeat(settings.NeighbourPenalty, NeighbourFeatures.Count(_types.Length, _recognizers.Length))];
        double[] found = Learner.Solve(new SoftmaxProblem(examples, Classes, penalties, witnesses: 2, settings.WitnessPenalty), settings.Steps, log);
        int end = penalties.Length * Classes;
        log.WriteLine($"  neighbour {found[^2]:0.00}, neighbour for none {found[^1]:0.00}");
        return alone with
        {
            Joint = alone.Joint with { Neighbour = found[^2], NeighbourForNone = found[^1] },
            PriorsInTable = found[end..(end + Classes)],
            Neighbours = WeightBlock.Quantise(found.AsSpan(0, end), Classes),
        };
    }

    private Example[] Gather(ulong first, int tables, Func<TrainingTable, TableView, IEnumerable<Example>> make)
    {
        var examples = new Example[tables][];
        Parallel.For(0, tables, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            ulong seed = first + (ulong)i;
            TrainingTable table = TableGenerator.Make(seed);
            examples[i] = [.. make(table, _views.Of(table, seed, settings.UnknownHeaders))];
        });
        return [.. examples.SelectMany(e => e)];
    }

    private int ClassOf(PiiType? type) => type is null ? _types.Length : Array.IndexOf(_types, type);

    private (int, float)[] Said(EvidenceSheet sheet, EvidenceKind kind) =>
        [.. _types.Select((type, place) => (place, (float)sheet.WeightOf(type, kind))).Where(said => said.Item2 != 0)];

    private (int, float)[] SaidForNone(EvidenceSheet sheet, EvidenceKind kind) => [(_types.Length, (float)sheet.WeightForNone(kind))];
}
