using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Profiles;

/// <summary>The recognizers of a scanner, sorted by the characters they admit. Immutable to its users and safe for many threads.</summary>
internal sealed class RecognizerSet
{
    /// <summary>The most recognizers of a scanner: what a value matched is kept in this many bits.</summary>
    public const int MaxCount = 128;

    // By the classes that occur in a value, the recognizers that admit them; filled when a combination is first seen.
    private readonly ushort[]?[] _byClasses = new ushort[1 << 16][];
    private readonly Dictionary<PiiType, int[]> _byType = [];
    private readonly (int Min, int Max)[] _lengths;

    /// <summary>Sorts recognizers.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxCount"/>.</exception>
    public RecognizerSet(IReadOnlyList<ValueRecognizer> recognizers)
    {
        if (recognizers.Count > MaxCount) throw new ArgumentException($"At most {MaxCount} recognizers.", nameof(recognizers));
        All = recognizers;
        _lengths = [.. recognizers.Select(r => (r.MinLength, r.MaxLength))];
        foreach (PiiType type in recognizers.SelectMany(r => r.Types).Distinct())
        {
            _byType[type] = [.. Enumerable.Range(0, recognizers.Count).Where(i => recognizers[i].Types.Contains(type))];
        }
    }

    /// <summary>The recognizers; their place in this list is their index everywhere.</summary>
    public IReadOnlyList<ValueRecognizer> All { get; }

    /// <summary>The types that some recognizer knows.</summary>
    public IEnumerable<PiiType> Types => _byType.Keys;

    /// <summary>The indices of the recognizers of a type; empty for a type without.</summary>
    public int[] Of(PiiType type) => _byType.TryGetValue(type, out int[]? indices) ? indices : [];

    /// <summary>The indices of the recognizers that admit the characters of a value.</summary>
    public ReadOnlySpan<ushort> Admitting(CharacterClasses classes)
    {
        ref ushort[]? indices = ref _byClasses[(int)classes];
        // Two threads may both fill a place; they write the same.
        return indices ??= Select(classes);
    }

    /// <summary>Whether a recognizer admits values of this length.</summary>
    public bool AdmitsLength(int index, int length) => length >= _lengths[index].Min && length <= _lengths[index].Max;

    private ushort[] Select(CharacterClasses classes)
    {
        CharacterClasses written = classes & ~CharacterClasses.HalfWidthKana;
        return
        [
            .. Enumerable.Range(0, All.Count)
                .Where(i => (written & ~All[i].Allowed) == 0 && (classes & All[i].Required) == All[i].Required)
                .Select(i => (ushort)i),
        ];
    }
}
