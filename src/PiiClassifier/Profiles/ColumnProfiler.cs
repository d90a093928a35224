using System.Numerics;
using System.Text;
using PiiClassifier.Counting;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;

namespace PiiClassifier.Profiles;

/// <summary>Gathers the profile of one column, value by value. Not safe for several threads.</summary>
/// <remarks>
/// The first values are shown to every recognizer. Behind them only a sample is, so that a column that changes its face
/// further down is not missed; of the other values no more is asked than how many the recognizer matches that fits the
/// type that the column turned out to be, and nothing where it turned out to be none. The distinct values are counted
/// among all.
/// </remarks>
internal sealed class ColumnProfiler
{
    /// <summary>Up to how many distinct values of a column are counted exactly.</summary>
    public const int ExactDistinct = 10_000;

    /// <summary>Up to how many values of a column it is counted exactly how many fit its type.</summary>
    public const int ExactMatches = 10_000;

    private const int RowsAtOnce = 1000;
    private const int LearningValues = 500;
    private const int SampleSize = 512;

    // One value in 2,048 goes to all recognizers still: they take about 2,000 ns, which is 1 ns for each value.
    private const int SampleBits = 11;

    // Behind the exactly counted values one in 16 goes to the recognizer that fits, and half as many each time that the values have
    // doubled: about 600 of each such stretch, for a standard error of 2 % of it at most, however long the column is.
    private const int LongSampleBits = 4;

    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private const int MeanLengthOfTexts = 6;

    private readonly RecognizerSet _recognizers;
    private readonly CellFolder _folder;
    private readonly bool _sketched;
    // By thread: a table that two processors write in turn travels from cache to cache.
    private readonly DistinctCounter?[] _distinct;
    private readonly List<ValueMatches> _sample = [];
    private readonly long[] _shapes;
    private readonly long[] _verified;
    private readonly long[] _classCounts = new long[16];
    private FreeTextCounter? _texts;
    private RecentValues? _barren;
    private Learned? _learned;
    private FocusedCount? _focus;
    private int _focusIndex;
    private NumberProfiler _numbers = new();
    private NumberProfiler _sampledNumbers = new();
    private long _shownAsNumbers;
    private Counted? _counted;
    private long _shown;
    private long _stretchEnd = ExactMatches;
    private long _filled;
    private long _full;
    private long _longTexts;
    private long _lengthSum;
    private ulong _content;
    private int _minLength = int.MaxValue;
    private int _maxLength;

    /// <summary>Starts a column.</summary>
    /// <param name="recognizers">What to look for.</param>
    /// <param name="folder">Knows what the cells are written in.</param>
    /// <param name="threads">How many add cells to it, one after the other.</param>
    /// <param name="sketched">Whether <see cref="ColumnProfile.Content"/> is asked for.</param>
    public ColumnProfiler(RecognizerSet recognizers, CellFolder folder, int threads = 1, bool sketched = false)
    {
        _distinct = new DistinctCounter?[threads];
        _sketched = sketched;
        _recognizers = recognizers;
        _folder = folder;
        _texts = new FreeTextCounter(folder);
        _shapes = new long[recognizers.All.Count];
        _verified = new long[recognizers.All.Count];
    }

    /// <summary>Whether enough values were seen to <see cref="Focus"/>, which was not done yet.</summary>
    public bool CanFocus => _learned is null && _filled >= LearningValues;

    /// <summary>From now on counts what one of some recognizers matches, the one that fits best so far, and watches the others on a sample.</summary>
    /// <param name="recognizers">The indices of the recognizers; may be empty.</param>
    public void Focus(IReadOnlyList<int> recognizers)
    {
        _learned = new Learned(_filled, [.. _shapes], [.. _verified]);
        bool mayBeText = recognizers.Count == 0 && _texts is not null && (_longTexts > 0 || _lengthSum >= MeanLengthOfTexts * _full || _texts.HasFound);
        if (!mayBeText) _texts = null;
        if (recognizers.Count == 0) return;
        _focusIndex = recognizers.MaxBy(i => _shapes[i]);
        if (_shapes[_focusIndex] > 0) _focus = new FocusedCount(_recognizers.All[_focusIndex]);
    }

    /// <summary>Adds cells.</summary>
    /// <param name="values">As the folder takes them, without blanks around them.</param>
    public void Add(ColumnValues values)
    {
        ReadOnlySpan<ulong> hashes = values.Hashes;
        if (hashes.IsEmpty) return;
        (_distinct[values.Thread] ??= new DistinctCounter(ExactDistinct)).Add(hashes);
        if (_sample.Count < SampleSize) _sample.EnsureCapacity(Math.Min(SampleSize, _sample.Count + hashes.Length));
        if (_sketched) _content += ContentSketches.ShareOf(hashes);
        for (int i = 0; i < hashes.Length; i++)
        {
            if (LooksAtSampleAlone)
            {
                int passed = (int)Math.Min(hashes.Length - i, NextLook(_filled + 1) - _filled - 1);
                if (_texts is not null) passed = FreeTextCounter.CountCodes(values, i, passed);
                _filled += passed;
                i += passed;
                if (i == hashes.Length) break;
            }
            Look(values, i, hashes[i]);
        }
        // A number of the sample may be one more than that before it.
        if (!CountsNumbers) _sampledNumbers.Last = TryReadNumber(values.GetCell(hashes.Length - 1), out double last) ? last : double.NaN;
    }

    /// <summary>The profile of values at hand, every one of them shown to all recognizers.</summary>
    /// <param name="recognizers">What to look for.</param>
    /// <param name="folder">Folds UTF-8.</param>
    /// <param name="cells">Without blanks around them.</param>
    public static ColumnProfile ProfileOf(RecognizerSet recognizers, CellFolder folder, IEnumerable<string> cells)
    {
        var profiler = new ColumnProfiler(recognizers, folder);
        using var rows = new RowBuffer(RowsAtOnce);
        var values = new ColumnValues();
        foreach (string[] some in cells.Chunk(RowsAtOnce))
        {
            rows.Clear();
            foreach (string cell in some)
            {
                rows.AddCell(Encoding.UTF8.GetBytes(cell));
                rows.EndRow();
            }
            values.GoTo(rows, 0);
            profiler.Add(values);
        }
        return profiler.ToProfile();
    }

    /// <summary>What was gathered so far.</summary>
    public ColumnProfile ToProfile()
    {
        long[] shapes = Estimate(_shapes, _learned?.Shapes);
        long[] verified = Estimate(_verified, _learned?.Verified);
        if (_focus is not null)
        {
            Counted counted = CountedOf(_filled);
            (shapes[_focusIndex], verified[_focusIndex]) = (counted.Shapes, counted.Verified);
        }
        // What nothing but a rough share is made of is scaled as a whole.
        double scale = _full == 0 ? 1 : (double)_filled / (_full + _longTexts);
        return new ColumnProfile
        {
            Filled = _filled,
            ExactRecognizer = _learned is null || _focus is null || _filled > ExactMatches ? null : _focusIndex,
            AllExact = _learned is null,
            Distinct = CountDistinct(),
            Content = _content,
            Shapes = shapes,
            Verified = verified,
            Sample = [.. _sample],
            ClassCounts = [.. _classCounts.Select(Scaled)],
            LongTexts = Scaled(_longTexts),
            MeanLength = _full == 0 ? 0 : (double)_lengthSum / _full,
            ConstantLength = _full > 0 && _minLength == _maxLength,
            Numbers = NumbersOfAll(),
            FoundInTexts = _texts is null ? [] : [.. _texts.Counts],
        };

        long Scaled(long count) => (long)Math.Round(count * scale);
    }

    private long CountDistinct()
    {
        DistinctCounter[] counters = [.. _distinct.OfType<DistinctCounter>()];
        if (counters.Length == 1) return counters[0].Count;
        var all = new DistinctCounter(ExactDistinct);
        foreach (DistinctCounter counter in counters) all.Add(counter);
        return all.Count;
    }

    // Nothing is asked of the next value unless it is of a sample, or may be a text where texts are looked into.
    private bool LooksAtSampleAlone => _learned is not null && (_filled >= ExactMatches || (_focus is null && _numbers.Count == 0));

    // The numbers of a long column are counted as its matches are; where there was none at first, in the sample alone.
    private bool CountsNumbers => _learned is null || (_numbers.Count > 0 && _filled <= ExactMatches);

    private long NumbersCounted => _learned is null ? _filled : _numbers.Count == 0 ? _learned.Values : Math.Min(_filled, Math.Max(ExactMatches, _learned.Values));

    // Of the values behind the counted ones the sample tells; before there is one, those counted do.
    private NumberProfile NumbersOfAll()
    {
        (NumberProfiler sample, long shown) = _shownAsNumbers == 0 ? (_numbers, NumbersCounted) : (_sampledNumbers, _shownAsNumbers);
        return _numbers.ToProfile(sample, shown == 0 ? 0 : (double)(_filled - NumbersCounted) / shown);
    }

    private long FocusShapes => _shapes[_focusIndex] + _focus!.Shapes;

    private long FocusVerified => _verified[_focusIndex] + _focus!.Verified;

    // What is known of so many values. Of those behind the exactly counted ones, and then of each stretch, a sample was shown to the
    // recognizer: it stands for all of these.
    private Counted CountedOf(long values)
    {
        if (_counted is not { } before) return new Counted(values, FocusShapes, FocusVerified, FocusShapes, FocusVerified);
        double scale = _shown == 0 ? 0 : (double)(values - before.Values) / _shown;
        return new Counted(values, before.Shapes + Scaled(FocusShapes - before.ShownShapes), before.Verified + Scaled(FocusVerified - before.ShownVerified), FocusShapes, FocusVerified);

        long Scaled(long count) => (long)Math.Round(count * scale);
    }

    // Of the values behind the learned ones a sample was counted: it stands for all of these.
    private long[] Estimate(long[] counts, long[]? learned)
    {
        if (_learned is null || learned is null) return [.. counts];
        long sampled = _full + _longTexts - _learned.Values;
        double scale = sampled == 0 ? 0 : (double)(_filled - _learned.Values) / sampled;
        return [.. counts.Select((count, i) => learned[i] + (long)Math.Round((count - learned[i]) * scale))];
    }

    // One place in so many, thrown anew for each such stretch. By place and not by value: a value that fills half the column
    // is half the sample. The golden ratio spreads the places evenly and keeps no step with groups of rows that repeat.
    private static long NextSampled(long place, int bits)
    {
        long stretch = place >> bits;
        long sampled = SampledIn(stretch);
        return sampled >= place ? sampled : SampledIn(stretch + 1);

        long SampledIn(long stretch) => (stretch << bits) + (long)(((ulong)stretch * GoldenRatio) >> (64 - bits));
    }

    private static bool IsSampled(long place, int bits) => NextSampled(place, bits) == place;

    // The next place at which a value is looked at.
    private long NextLook(long place) => _focus is null ? NextSampled(place, SampleBits) : Math.Min(NextSampled(place, SampleBits), NextSampled(place, LongBitsAt(place)));

    private static int LongBitsAt(long place) => LongSampleBits + BitOperations.Log2((ulong)(place / ExactMatches));

    private static bool IsLongSampled(long place) => place <= ExactMatches || IsSampled(place, LongBitsAt(place));

    private void Look(ColumnValues values, int index, ulong hash)
    {
        ReadOnlySpan<byte> cell = values.GetCell(index);
        _filled++;
        if (_focus is not null && _filled > _stretchEnd) BeginStretch();
        if (_learned is null || IsSampled(_filled, SampleBits))
        {
            AddToAll(cell, hash, values.Memory);
            if (!CountsNumbers) AddSampledNumber(values, index);
        }
        else if (_texts is not null)
        {
            AddText(cell, hash);
        }
        else if (_focus is not null && IsLongSampled(_filled))
        {
            AddToFocus(cell, hash);
        }
        else if (CountsNumbers && TryReadNumber(cell, out double number))
        {
            _numbers.Add(number);
        }
        else
        {
            return;
        }
        if (_counted is not null) _shown++;
    }

    // Before the first value of it that is shown to the recognizer.
    private void BeginStretch()
    {
        _counted = CountedOf(_counted is null ? Math.Max(ExactMatches, _learned!.Values) : _filled - 1);
        _stretchEnd = 2 * _counted.Values;
        _shown = 0;
    }

    // Behind the value before it, whether it is one more.
    private void AddSampledNumber(ColumnValues values, int index)
    {
        _shownAsNumbers++;
        if (index > 0) _sampledNumbers.Last = TryReadNumber(values.GetCell(index - 1), out double before) ? before : double.NaN;
        if (TryReadNumber(values.GetCell(index), out double number)) _sampledNumbers.Add(number);
    }

    private bool TryReadNumber(ReadOnlySpan<byte> cell, out double number) =>
        NumberProfiler.TryReadPlain(cell, out number) || (_folder.TryFold(cell, out CellText text) && NumberProfiler.TryRead(text, out number));

    private void AddToAll(ReadOnlySpan<byte> cell, ulong hash, MatchMemory memory)
    {
        if (!_folder.TryFold(cell, out CellText text))
        {
            _longTexts++;
            _texts?.AddLong(cell);
            return;
        }
        if (CountsNumbers && NumberProfiler.TryRead(text, out double number)) _numbers.Add(number);
        if (!memory.TryRecall(text, out ulong known, out ValueMatches matches, out uint found))
        {
            matches = _recognizers.Match(text);
            found = FreeTextCounter.FindIn(text);
            memory.Remember(known, matches, found);
        }
        _texts?.Count(found);
        CountBits(_shapes, matches.Shape);
        CountBits(_verified, matches.Verified);
        for (int bits = (int)text.Classes; bits != 0; bits &= bits - 1) _classCounts[BitOperations.TrailingZeroCount(bits)]++;
        _lengthSum += text.Text.Length;
        _minLength = Math.Min(_minLength, text.Text.Length);
        _maxLength = Math.Max(_maxLength, text.Text.Length);
        _full++;
        if (_sample.Count < SampleSize) _sample.Add(matches);
        else if (_learned is null) PutIntoSample(matches, (hash >> 4) % (ulong)_full);
        else Represent(matches, hash);
    }

    // Reservoir sampling, the hash for a die: the sample speaks for the whole column, and comes out the same each time.
    private void PutIntoSample(in ValueMatches matches, ulong slot)
    {
        if (slot < SampleSize) _sample[(int)slot] = matches;
    }

    // A sampled value stands for the 2,048 up to the next and takes as many slots as they would. The place is thrown in
    // with the hash, or one value that fills half the column would always fall into the same slot.
    private void Represent(in ValueMatches matches, ulong hash)
    {
        ulong die = hash ^ (ulong)_filled;
        long times = Math.Max(1, ((long)SampleSize << SampleBits) / _filled);
        long slots = Math.Max(SampleSize, _filled >> SampleBits);
        for (long i = 0; i < times; i++)
        {
            die = (die * GoldenRatio) + 1;
            PutIntoSample(matches, (die >> 16) % (ulong)slots);
        }
    }

    private void AddText(ReadOnlySpan<byte> cell, ulong hash)
    {
        if (CountsNumbers && NumberProfiler.TryReadPlain(cell, out double plain))
        {
            _numbers.Add(plain);
            return;
        }
        // Codes, and what was looked into lately: a list of parts or towns has the same few again and again.
        _barren ??= new RecentValues();
        bool isBarren = _barren.Recall(hash) != 0 || (cell.Length <= CellFolder.MaxLength && FreeTextCounter.IsCode(cell));
        if (isBarren && !CountsNumbers) return;
        if (_folder.TryFold(cell, out CellText text))
        {
            if (CountsNumbers && NumberProfiler.TryRead(text, out double number)) _numbers.Add(number);
            if (isBarren) return;
            uint found = FreeTextCounter.FindIn(text);
            _texts!.Count(found);
            if (found == 0) _barren.Remember(hash, 1);
        }
        else
        {
            _texts!.AddLong(cell);
        }
    }

    private void AddToFocus(ReadOnlySpan<byte> cell, ulong hash)
    {
        bool asNumber = CountsNumbers;
        if (asNumber && NumberProfiler.TryReadPlain(cell, out double plain))
        {
            _numbers.Add(plain);
            asNumber = false;
        }
        bool asValue = !_focus!.TryCountKnown(hash);
        if ((asNumber || asValue) && _folder.TryFold(cell, out CellText text))
        {
            if (asNumber && NumberProfiler.TryRead(text, out double number)) _numbers.Add(number);
            if (asValue) _focus.Count(text, hash);
        }
    }

    private static void CountBits(long[] counts, UInt128 bits)
    {
        for (ulong low = (ulong)bits; low != 0; low &= low - 1) counts[BitOperations.TrailingZeroCount(low)]++;
        for (ulong high = (ulong)(bits >> 64); high != 0; high &= high - 1) counts[64 + BitOperations.TrailingZeroCount(high)]++;
    }

    /// <param name="Values">How many values every recognizer was shown.</param>
    /// <param name="Shapes">By recognizer, the values with its shape among them.</param>
    /// <param name="Verified">By recognizer, the values that it verified among them.</param>
    private sealed record Learned(long Values, long[] Shapes, long[] Verified);

    /// <param name="Values">Of how many values it is known.</param>
    /// <param name="Shapes">Those of them with the shape of the recognizer that fits.</param>
    /// <param name="Verified">Those of them that it verified.</param>
    /// <param name="ShownShapes">Of the values that were shown to it, those with the shape.</param>
    /// <param name="ShownVerified">Of the values that were shown to it, those that it verified.</param>
    private sealed record Counted(long Values, long Shapes, long Verified, long ShownShapes, long ShownVerified);
}
