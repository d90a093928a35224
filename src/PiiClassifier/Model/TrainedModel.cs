using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Model;

/// <summary>A multinomial logistic regression over headers, values and neighbours. MODEL.md says on what it was trained.</summary>
internal sealed class TrainedModel : ColumnTypeModel
{
    private readonly ModelFile _file;
    private readonly Dictionary<PiiType, int> _places = [];
    private readonly ValueFeatures _values;
    private readonly NeighbourFeatures _neighbours;

    /// <summary>Makes a model ready for the recognizers and types of a scanner.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="recognizers">The recognizers that profiles are made with: those that the model does not know are passed over.</param>
    /// <param name="catalogue">The types: the others are never named.</param>
    public TrainedModel(ModelFile file, RecognizerSet recognizers, PiiCatalogue catalogue)
    {
        _file = file;
        for (int i = 0; i < file.Types.Count; i++)
        {
            if (catalogue.TryGet(file.Types[i], out PiiType? type)) _places.Add(type, i);
        }
        int[] known = [.. file.Recognizers.Select(id => PlaceOf(recognizers, id))];
        _values = new ValueFeatures(known);
        _neighbours = new NeighbourFeatures(_places, file.Types.Count, known);
    }

    /// <summary>Makes the shipped model ready.</summary>
    public static TrainedModel Load(RecognizerSet recognizers, PiiCatalogue catalogue) => new(Shipped.File, recognizers, catalogue);

    /// <inheritdoc/>
    public override JointWeights Joint => _file.Joint;

    /// <inheritdoc/>
    public override double? PriorOf(PiiType type) => _places.TryGetValue(type, out int place) ? PriorAt(place) : null;

    /// <inheritdoc/>
    public override double PriorAt(int place) => _file.Priors[place] - _file.Priors[^1];

    /// <inheritdoc/>
    public override (ModelOpinion Header, ModelOpinion Values) ScoreColumn(string? header, double heard, ColumnProfile profile, long rows) =>
        (Opinion(_file.Header.Score(HeaderFeatures.Of(header, heard))), Opinion(_file.Values.Score(_values.Of(profile, rows))));

    /// <inheritdoc/>
    public override IReadOnlyList<ModelOpinion> ScoreNeighbours(IReadOnlyList<ModelNeighbour> columns)
    {
        return [.. _neighbours.Of(columns).Select(Score)];

        ModelOpinion Score(IReadOnlyList<Feature> features)
        {
            double[] scores = _file.Neighbours.Score(features);
            for (int i = 0; i < scores.Length; i++) scores[i] += _file.PriorsInTable[i];
            return Opinion(scores);
        }
    }

    private ModelOpinion Opinion(double[] scores) => new(_places, scores);

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
