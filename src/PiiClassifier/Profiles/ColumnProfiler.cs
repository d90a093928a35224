using System.Numerics;
using PiiClassifier.Recognizers;

namespace PiiClassifier.Profiles;

/// <summary>Gathers the profile of one column, value by value. Not safe for several threads.</summary>
internal sealed class ColumnProfiler
{
    /// <summary>Up to how many distinct values of a column are counted exactly.</summary>
    public const int ExactDistinct = 10_000;

    // So many values are shown to every recognizer. After them only those that match now and then see every value,
    // and one value in sixteen still goes to all, so that a column that changes its face further down is not missed.
    private const int LearningValues = 1024;
    private const double SeldomRate = 0.005;
    private const int SampleSize = 512;
    private const int MemoSize = 256;

    private readonly RecognizerSet _recognizers;
    private readonly CellFolder _folder;
    private readonly DistinctCounter _distinct = new(ExactDistinct);
    private readonly List<ValueMatches> _sample = [];
    private readonly long[] _shapes;
    private readonly long[] _verified;
    private readonly long[] _classCounts = new long[16];
    private UInt128 _active = UInt128.MaxValue;
    private Memo[]? _memo;
    private NumberProfiler _numbers;
    private long _filled;
    private long _full;
    private long _longTexts;
    private long _lengthSum;
    private int _minLength = int.MaxValue;
    private int _maxLength;

    /// <summary>Starts a column.</summary>
    /// <param name="recognizers">What to look for.</param>
    /// <param name="folder">Shared by the columns of a table.</param>
    public ColumnProfiler(RecognizerSet recognizers, CellFolder folder)
    {
        _recognizers = recognizers;
        _folder = folder;
        _shapes = new long[recognizers.All.Count];
        _verified = new long[recognizers.All.Count];
    }

    /// <summary>Adds a cell.</summary>
    /// <param name="cell">UTF-8 without blanks around it; an empty cell is passed over.</param>
    public void Add(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return;
        _filled++;
        ulong hash = ValueHash.Of(cell);
        _distinct.Add(hash);
        if (_memo is not null)
        {
            ref Memo known = ref _memo[(int)(hash >> 56)];
            if (known.Hash == hash)
            {
                Count(known.Matches, known.Classes, known.Length, hash, full: true);
                return;
            }
        }
        if (!_folder.TryFold(cell, out CellText text))
        {
            _longTexts++;
            return;
        }
        _numbers.Add(text);
        bool full = _full < LearningValues || (hash & 15) == 0;
        ValueMatches matches = Match(text, full ? UInt128.MaxValue : _active);
        Count(matches, text.Classes, text.Text.Length, hash, full);
        // A number is looked at each time, for the order of the numbers tells something.
        if (full && text.DigitCount < text.Text.Length) Remember(hash, matches, text);
    }

    /// <summary>What was gathered so far.</summary>
    public ColumnProfile ToProfile()
    {
        var shapes = new long[_shapes.Length];
        var verified = new long[_verified.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            // Recognizers that were set aside saw only part of the values: scale up.
            double scale = IsActive(i) || _full == 0 ? 1 : (double)(_filled - _longTexts) / _full;
            shapes[i] = (long)Math.Round(_shapes[i] * scale);
            verified[i] = (long)Math.Round(_verified[i] * scale);
        }
        long values = _filled - _longTexts;
        return new ColumnProfile
        {
            Filled = _filled,
            Distinct = _distinct.Count,
            Shapes = shapes,
            Verified = verified,
            Sample = [.. _sample],
            ClassCounts = [.. _classCounts],
            LongTexts = _longTexts,
            MeanLength = values == 0 ? 0 : (double)_lengthSum / values,
            ConstantLength = values > 0 && _minLength == _maxLength,
            Numbers = _numbers.ToProfile(),
        };
    }

    private bool IsActive(int recognizer) => (_active >> recognizer & UInt128.One) != 0;

    private ValueMatches Match(in CellText text, UInt128 among)
    {
        UInt128 shape = 0;
        UInt128 verified = 0;
        foreach (ushort index in _recognizers.Admitting(text.Classes))
        {
            UInt128 bit = UInt128.One << index;
            if ((among & bit) == 0) continue;
            ValueRecognizer recognizer = _recognizers.All[index];
            if (text.Text.Length < recognizer.MinLength || text.Text.Length > recognizer.MaxLength) continue;
            ValueMatch match = recognizer.Match(text);
            if (match == ValueMatch.None) continue;
            shape |= bit;
            if (match == ValueMatch.Verified) verified |= bit;
        }
        return new ValueMatches(shape, verified);
    }

    private void Count(in ValueMatches matches, CharacterClasses classes, int length, ulong hash, bool full)
    {
        CountBits(_shapes, matches.Shape);
        CountBits(_verified, matches.Verified);
        for (int bits = (int)classes; bits != 0; bits &= bits - 1) _classCounts[BitOperations.TrailingZeroCount(bits)]++;
        _lengthSum += length;
        if (length < _minLength) _minLength = length;
        if (length > _maxLength) _maxLength = length;
        if (!full) return;
        if (++_full == LearningValues) SetSeldomAside();
        if (_sample.Count < SampleSize)
        {
            _sample.Add(matches);
            return;
        }
        // Reservoir sampling with the hash for a die: the sample speaks for the whole column, and comes out the same each time.
        ulong slot = (hash >> 4) % (ulong)_full;
        if (slot < SampleSize) _sample[(int)slot] = matches;
    }

    private void SetSeldomAside()
    {
        UInt128 active = 0;
        for (int i = 0; i < _shapes.Length; i++)
        {
            if (_shapes[i] >= LearningValues * SeldomRate) active |= UInt128.One << i;
        }
        _active = active;
    }

    private static void CountBits(long[] counts, UInt128 bits)
    {
        for (ulong low = (ulong)bits; low != 0; low &= low - 1) counts[BitOperations.TrailingZeroCount(low)]++;
        for (ulong high = (ulong)(bits >> 64); high != 0; high &= high - 1) counts[64 + BitOperations.TrailingZeroCount(high)]++;
    }

    private void Remember(ulong hash, in ValueMatches matches, in CellText text)
    {
        // Most columns of a wide and short table never repeat a value: no memo before the second hundred.
        if (_filled < 100) return;
        _memo ??= new Memo[MemoSize];
        _memo[(int)(hash >> 56)] = new Memo(hash, matches, text.Classes, text.Text.Length);
    }

    private readonly record struct Memo(ulong Hash, ValueMatches Matches, CharacterClasses Classes, int Length);
}
