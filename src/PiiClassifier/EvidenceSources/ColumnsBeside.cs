using System.Numerics;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.EvidenceSources;

/// <summary>What is believed of all columns of a table but one. Counted once a table: of thousands of columns, each must not ask all the others.</summary>
internal sealed class ColumnsBeside
{
    private const double Likely = 0.5;
    private const double Sure = 0.8;
    private const int MaxGroups = 32;

    private readonly IReadOnlyList<Beliefs> _beliefs;
    private readonly double[] _personhoods;
    private readonly double _personhood;

    // By column, a bit for each group of which it is likely to be; and by group, how many columns are.
    private readonly uint[] _likelyGroups;
    private readonly int[] _columnsOfGroup = new int[MaxGroups];
    private readonly Dictionary<PiiType, int> _sureTypes = [];

    /// <param name="beliefs">What is believed of each column.</param>
    public ColumnsBeside(IReadOnlyList<Beliefs> beliefs)
    {
        _beliefs = beliefs;
        _personhoods = new double[beliefs.Count];
        _likelyGroups = new uint[beliefs.Count];
        for (int i = 0; i < beliefs.Count; i++)
        {
            _personhoods[i] = Personhood.Of(beliefs[i]);
            _personhood += _personhoods[i];
            foreach ((int place, double probability) in beliefs[i].ByType)
            {
                if (probability < Likely) continue;
                PiiType type = beliefs[i].Types[place];
                _likelyGroups[i] |= Bit(type.Group);
                if (probability > Sure) _sureTypes[type] = _sureTypes.GetValueOrDefault(type) + 1;
            }
            for (uint groups = _likelyGroups[i]; groups != 0; groups &= groups - 1) _columnsOfGroup[BitOperations.TrailingZeroCount(groups)]++;
        }
    }

    /// <summary>How surely they make the rows natural persons: 2 and more leave little doubt.</summary>
    public double PersonhoodBeside(int column) => _personhood - _personhoods[column];

    /// <summary>Whether one of them is likely to be of the group.</summary>
    public bool HasBeside(int column, PiiGroup group) => _columnsOfGroup[(int)group] > ((_likelyGroups[column] & Bit(group)) != 0 ? 1 : 0);

    /// <summary>Whether one of them is surely of the type.</summary>
    public bool HasBeside(int column, PiiType type) => _sureTypes.TryGetValue(type, out int columns) && columns > (_beliefs[column].Of(type) > Sure ? 1 : 0);

    private static uint Bit(PiiGroup group) => 1U << (int)group;
}
