using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>What is believed of all columns of a table but one. Counted once a table: of thousands of columns, each must not ask all the others.</summary>
internal sealed class ColumnsBeside
{
    private const double Likely = 0.5;
    private const double Sure = 0.8;

    private readonly IReadOnlyList<Beliefs> _beliefs;
    private readonly double[] _personhoods;
    private readonly double _personhood;
    private readonly Dictionary<PiiGroup, int> _likelyGroups = [];
    private readonly Dictionary<PiiType, int> _sureTypes = [];

    /// <param name="beliefs">What is believed of each column.</param>
    public ColumnsBeside(IReadOnlyList<Beliefs> beliefs)
    {
        _beliefs = beliefs;
        _personhoods = [.. beliefs.Select(Personhood.Of)];
        for (int i = 0; i < beliefs.Count; i++)
        {
            Beliefs column = beliefs[i];
            _personhood += _personhoods[i];
            foreach (PiiGroup group in LikelyGroups(column)) _likelyGroups[group] = _likelyGroups.GetValueOrDefault(group) + 1;
            foreach ((PiiType type, double probability) in column.ByType)
            {
                if (probability > Sure) _sureTypes[type] = _sureTypes.GetValueOrDefault(type) + 1;
            }
        }
    }

    /// <summary>How surely they make the rows natural persons: 2 and more leave little doubt.</summary>
    public double PersonhoodBeside(int column) => _personhood - _personhoods[column];

    /// <summary>The groups of which one of them is likely to be.</summary>
    public HashSet<PiiGroup> GroupsBeside(int column)
    {
        HashSet<PiiGroup> own = LikelyGroups(_beliefs[column]);
        return [.. _likelyGroups.Where(group => group.Value > (own.Contains(group.Key) ? 1 : 0)).Select(group => group.Key)];
    }

    /// <summary>Whether one of them is surely of the type.</summary>
    public bool HasBeside(int column, PiiType type) => _sureTypes.TryGetValue(type, out int columns) && columns > (_beliefs[column].Of(type) > Sure ? 1 : 0);

    private static HashSet<PiiGroup> LikelyGroups(Beliefs column)
    {
        HashSet<PiiGroup> groups = [];
        foreach ((PiiType type, double probability) in column.ByType)
        {
            if (probability >= Likely) groups.Add(type.Group);
        }
        return groups;
    }
}
