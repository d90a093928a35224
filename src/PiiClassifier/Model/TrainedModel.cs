using System.Runtime.InteropServices;
using PiiClassifier.Profiles;

namespace PiiClassifier.Model;

/// <summary>A multinomial logistic regression over headers, values and neighbours. MODEL.md says on what it was trained.</summary>
internal sealed class TrainedModel : ColumnTypeModel
{
    private readonly ModelFile _file;
    private readonly ModelClasses _classes;
    private readonly ValueFeatures _values;
    private readonly NeighbourFeatures _neighbours;

    /// <summary>Makes a model ready for the recognizers and types of a scanner.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="recognizers">The recognizers that profiles are made with, those that the model does not know are passed over; and the types, others are never named.</param>
    public TrainedModel(ModelFile file, RecognizerSet recognizers)
    {
        _file = file;
        _classes = new ModelClasses(recognizers.Types, file.Types);
        int[] known = [.. file.Recognizers.Select(id => PlaceOf(recognizers, id))];
        _values = new ValueFeatures(known);
        _neighbours = new NeighbourFeatures(_classes, known);
    }

    /// <summary>Makes the shipped model ready.</summary>
    public static TrainedModel Load(RecognizerSet recognizers) => new(Shipped.File, recognizers);

    /// <inheritdoc/>
    public override JointWeights Joint => _file.Joint;

    /// <inheritdoc/>
    public override double? PriorAt(int place) => _classes.TryGet(place, out int known) ? _file.Priors[known] - _file.Priors[^1] : null;

    /// <inheritdoc/>
    public override (ModelOpinion? Header, ModelOpinion Values) ScoreColumn(string? header, double heard, ColumnProfile profile, long rows)
    {
        List<Feature> ofHeader = HeaderFeatures.Of(header, heard);
        return (ofHeader.Count == 0 ? null : Opinion(Score(_file.Header, ofHeader)), Opinion(Score(_file.Values, _values.Of(profile, rows))));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ModelOpinion> ScoreNeighbours(IReadOnlyList<ModelNeighbour> columns) => [.. _neighbours.Of(columns).Select(ScoreInTable)];

    private ModelOpinion ScoreInTable(List<Feature> features)
    {
        double[] scores = Score(_file.Neighbours, features);
        for (int i = 0; i < scores.Length; i++) scores[i] += _file.PriorsInTable[i];
        return Opinion(scores);
    }

    private static double[] Score(WeightBlock weights, List<Feature> features) => weights.Score(CollectionsMarshal.AsSpan(features));

    private ModelOpinion Opinion(double[] scores) => new(_classes, scores);

    private static int PlaceOf(RecognizerSet recognizers, string id)
    {
        for (int i = 0; i < recognizers.All.Count; i++)
        {
            if (recognizers.All[i].Id == id) return i;
        }
        return -1;
    }

    // Loaded when the first scanner is made, once for all of them.
    private static class Shipped
    {
        public static readonly ModelFile File = Load();

        private static ModelFile Load()
        {
            using Stream stream = typeof(TrainedModel).Assembly.GetManifestResourceStream("column-type-model.bin") ?? throw new InvalidOperationException("The model is not in the assembly.");
            return ModelFile.Read(stream);
        }
    }
}
