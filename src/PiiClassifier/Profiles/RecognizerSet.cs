using System.Numerics;
using PiiClassifier.Recognizers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Profiles;

/// <summary>The recognizers of a scanner, sorted by the values that they admit. Immutable and safe for many threads.</summary>
internal sealed class RecognizerSet
{
    /// <summary>The most recognizers of a scanner: what a value matched is kept in this many bits.</summary>
    public const int MaxCount = 128;

    private const int BitsOfWord = 64;
    private const int Words = MaxCount / BitsOfWord;
    private const int HalfBits = 8;
    private const int ClassesOfHalf = 1 << HalfBits;
    private const int Endings = 1024;

    private readonly ValueRecognizer[] _all;
    private readonly int[][] _byType;
    private readonly int[] _recognizedTypes;
    private readonly int[] _lookAlikes;

    // A value is shown to those that all of these let through, a bit for each: in lists of names and addresses to 18 of the ninety on
    // average, where its characters and its length alone left 41. Its classes are looked up in two halves, each of which must do.
    // By word: code with numbers of 128 bits is not compiled ahead.
    private readonly ulong[][] _byFirstClasses = ByWord(ClassesOfHalf);
    private readonly ulong[][] _byLastClasses = ByWord(ClassesOfHalf);
    private readonly ulong[][] _byLength = ByWord(CellFolder.MaxLength + 1);
    private readonly ulong[][] _byEnding = ByWord(Endings);
    private readonly ulong[] _withAnyEnding = new ulong[Words];

    /// <summary>Sorts recognizers.</summary>
    /// <param name="recognizers">The recognizers.</param>
    /// <param name="catalogue">The types that are known beside theirs; <see langword="null"/> for the built-in ones.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxCount"/>.</exception>
    public RecognizerSet(IReadOnlyList<ValueRecognizer> recognizers, PiiCatalogue? catalogue = null)
    {
        if (recognizers.Count > MaxCount) throw new ArgumentException($"At most {MaxCount} recognizers.", nameof(recognizers));
        _all = [.. recognizers];
        for (int i = 0; i < _all.Length; i++) Sort(_all[i], i / BitsOfWord, 1UL << i);
        Types = new TypePlaces([.. (catalogue ?? PiiCatalogue.Default).Types, .. recognizers.SelectMany(r => r.Types)]);
        _byType = [.. Enumerable.Range(0, Types.Count).Select(place => Enumerable.Range(0, _all.Length).Where(i => _all[i].Types.Contains(Types[place])).ToArray())];
        _recognizedTypes = [.. recognizers.SelectMany(r => r.Types).Distinct().Select(Types.Of)];
        _lookAlikes = [.. Enumerable.Range(0, _all.Length).Where(i => _all[i].Types.Count == 0)];
    }

    /// <summary>The recognizers; their place in this list is their index everywhere.</summary>
    public IReadOnlyList<ValueRecognizer> All => _all;

    /// <summary>The types of the catalogue, and behind them those that recognizers alone know.</summary>
    public TypePlaces Types { get; }

    /// <summary>The places of the types that some recognizer knows, in the order of the recognizers.</summary>
    public ReadOnlySpan<int> RecognizedTypes => _recognizedTypes;

    /// <summary>The indices of the recognizers of no type.</summary>
    public ReadOnlySpan<int> LookAlikes => _lookAlikes;

    /// <summary>The indices of the recognizers of the type at a place; empty for a type without.</summary>
    public int[] At(int place) => _byType[place];

    /// <summary>The indices of the recognizers of a type; empty for a type without.</summary>
    public int[] Of(PiiType type) => Types.TryGet(type, out int place) ? At(place) : [];

    /// <summary>What all of them say of a value.</summary>
    public ValueMatches Match(in CellText text)
    {
        (ulong shape, ulong verified) = Match(text, 0);
        (ulong laterShape, ulong laterVerified) = Match(text, 1);
        return new ValueMatches(new UInt128(laterShape, shape), new UInt128(laterVerified, verified));
    }

    private static ulong[][] ByWord(int length) => [.. Enumerable.Range(0, Words).Select(_ => new ulong[length])];

    private (ulong Shape, ulong Verified) Match(in CellText text, int word)
    {
        ulong shape = 0;
        ulong verified = 0;
        for (ulong admitting = Admitting(text, word); admitting != 0; admitting &= admitting - 1)
        {
            int place = BitOperations.TrailingZeroCount(admitting);
            ValueMatch match = _all[(word * BitsOfWord) + place].Match(text);
            if (match == ValueMatch.None) continue;
            shape |= 1UL << place;
            if (match == ValueMatch.Verified) verified |= 1UL << place;
        }
        return (shape, verified);
    }

    private ulong Admitting(in CellText text, int word)
    {
        int classes = (int)text.Classes;
        return _byFirstClasses[word][classes & (ClassesOfHalf - 1)] & _byLastClasses[word][classes >> HalfBits] & _byLength[word][text.Text.Length]
            & (_byEnding[word][text.Text[^1] % Endings] | _withAnyEnding[word]);
    }

    private void Sort(ValueRecognizer recognizer, int word, ulong bit)
    {
        CharacterClasses allowed = recognizer.Allowed | CharacterClasses.HalfWidthKana;
        CharacterClasses required = recognizer.Required;
        CharacterClasses requiredAny = recognizer.RequiredAny;
        for (int classes = 0; classes < ClassesOfHalf; classes++)
        {
            if (Admits(classes, 0)) _byFirstClasses[word][classes] |= bit;
            if (Admits(classes, HalfBits)) _byLastClasses[word][classes] |= bit;
        }
        for (int length = Math.Max(0, recognizer.MinLength); length <= Math.Min(recognizer.MaxLength, CellFolder.MaxLength); length++) _byLength[word][length] |= bit;
        if (recognizer.LastCharacters is not { } last) _withAnyEnding[word] |= bit;
        else foreach (char c in last) _byEnding[word][c % Endings] |= bit;

        bool Admits(int classes, int shift) => (classes & ~((int)allowed >> shift)) == 0 && (((int)required >> shift) & (ClassesOfHalf - 1) & ~classes) == 0 && AdmitsAny(classes, shift);

        // Told by one half where all these classes are of that one.
        bool AdmitsAny(int classes, int shift) => ((int)requiredAny & ~((ClassesOfHalf - 1) << shift)) != 0 || requiredAny == CharacterClasses.None || (classes & ((int)requiredAny >> shift)) != 0;
    }
}
