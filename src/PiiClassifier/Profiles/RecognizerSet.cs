using System.Numerics;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Profiles;

/// <summary>The recognizers of a scanner, sorted by the values that they admit. Immutable and safe for many threads.</summary>
internal sealed class RecognizerSet
{
    /// <summary>The most recognizers of a scanner: what a value matched is kept in this many bits.</summary>
    public const int MaxCount = 128;

    private const int ClassesOfHalf = 1 << HalfBits;
    private const int HalfBits = 8;
    private const int Endings = 1024;

    private readonly ValueRecognizer[] _all;
    private readonly KeyValuePair<PiiType, int[]>[] _types;
    private readonly Dictionary<PiiType, int[]> _byType;

    // A value is shown to those that all of these let through, a bit for each: of a file of names and addresses to some ten of the
    // ninety, where its characters and its length alone left forty. Its classes are looked up in two halves, each of which must do.
    private readonly UInt128[] _byFirstClasses = new UInt128[ClassesOfHalf];
    private readonly UInt128[] _byLastClasses = new UInt128[ClassesOfHalf];
    private readonly UInt128[] _byLength = new UInt128[CellFolder.MaxLength + 1];
    private readonly UInt128[] _byEnding = new UInt128[Endings];

    /// <summary>Sorts recognizers.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxCount"/>.</exception>
    public RecognizerSet(IReadOnlyList<ValueRecognizer> recognizers)
    {
        if (recognizers.Count > MaxCount) throw new ArgumentException($"At most {MaxCount} recognizers.", nameof(recognizers));
        _all = [.. recognizers];
        for (int i = 0; i < _all.Length; i++) Sort(_all[i], UInt128.One << i);
        _types = [.. recognizers.SelectMany(r => r.Types).Distinct().Select(type => KeyValuePair.Create(type, Enumerable.Range(0, recognizers.Count).Where(i => recognizers[i].Types.Contains(type)).ToArray()))];
        _byType = new(_types);
    }

    /// <summary>The recognizers; their place in this list is their index everywhere.</summary>
    public IReadOnlyList<ValueRecognizer> All => _all;

    /// <summary>The types that some recognizer knows, with the indices of those.</summary>
    public ReadOnlySpan<KeyValuePair<PiiType, int[]>> Types => _types;

    /// <summary>The indices of the recognizers of a type; empty for a type without.</summary>
    public int[] Of(PiiType type) => _byType.TryGetValue(type, out int[]? indices) ? indices : [];

    /// <summary>What all of them say of a value.</summary>
    public ValueMatches Match(in CellText text)
    {
        UInt128 admitting = Admitting(text);
        (ulong shape, ulong verified) = Match(text, (ulong)admitting, 0);
        (ulong laterShape, ulong laterVerified) = Match(text, (ulong)(admitting >> 64), 64);
        return new ValueMatches(new UInt128(laterShape, shape), new UInt128(laterVerified, verified));
    }

    // In two words, for each step takes several instructions with a number of 128 bits.
    private (ulong Shape, ulong Verified) Match(in CellText text, ulong admitting, int first)
    {
        ulong shape = 0;
        ulong verified = 0;
        for (; admitting != 0; admitting &= admitting - 1)
        {
            int place = BitOperations.TrailingZeroCount(admitting);
            ValueMatch match = _all[first + place].Match(text);
            if (match == ValueMatch.None) continue;
            shape |= 1UL << place;
            if (match == ValueMatch.Verified) verified |= 1UL << place;
        }
        return (shape, verified);
    }

    private UInt128 Admitting(in CellText text)
    {
        int classes = (int)text.Classes;
        return _byFirstClasses[classes & (ClassesOfHalf - 1)] & _byLastClasses[classes >> HalfBits] & _byLength[text.Text.Length] & _byEnding[text.Text[^1] % Endings];
    }

    private void Sort(ValueRecognizer recognizer, UInt128 bit)
    {
        CharacterClasses allowed = recognizer.Allowed | CharacterClasses.HalfWidthKana;
        CharacterClasses required = recognizer.Required;
        for (int classes = 0; classes < ClassesOfHalf; classes++)
        {
            if (Admits(classes, 0)) _byFirstClasses[classes] |= bit;
            if (Admits(classes, HalfBits)) _byLastClasses[classes] |= bit;
        }
        for (int length = Math.Max(0, recognizer.MinLength); length <= Math.Min(recognizer.MaxLength, CellFolder.MaxLength); length++) _byLength[length] |= bit;
        if (recognizer.LastCharacters is { } last)
        {
            foreach (char c in last) _byEnding[c % Endings] |= bit;
        }
        else
        {
            for (int ending = 0; ending < Endings; ending++) _byEnding[ending] |= bit;
        }

        bool Admits(int classes, int shift) => (classes & ~((int)allowed >> shift)) == 0 && (((int)required >> shift) & (ClassesOfHalf - 1) & ~classes) == 0;
    }
}
