using System.Numerics;

namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>A list of words, each with a class of 0 to 3, kept as hashes: no word is stored, in the assembly or in memory.</summary>
/// <remarks>
/// A word that is not in a list of 60,000 is found by chance once in 18,000 times, which recognizers of columns can bear.
/// The file is the number of entries and the differences between the sorted keys (hash and class), all as LEB128 numbers:
/// about two bytes a word, read in well under a millisecond.
/// </remarks>
internal sealed class HashedWords
{
    /// <summary>What <see cref="ClassOf(uint)"/> says of a word that is not in the list.</summary>
    public const int Unknown = -1;

    private const int ClassBits = 2;
    private const int BucketBits = 12;
    private const int BucketShift = WordHash.Bits + ClassBits - BucketBits;

    private readonly uint[] _keys;
    private readonly int[] _bucketStarts;

    // A bit for every value of the leading bits of a hash, eight times as many as words or more: most of what is asked for is in no
    // list, and of that these bits tell seven eighths. They stay in the processor's cache, in which the keys of all lists have no room.
    private readonly ulong[] _held;
    private readonly int _heldShift;

    private HashedWords(uint[] keys)
    {
        _keys = keys;
        _bucketStarts = new int[(1 << BucketBits) + 1];
        foreach (uint key in keys) _bucketStarts[(key >> BucketShift) + 1]++;
        for (int i = 1; i < _bucketStarts.Length; i++) _bucketStarts[i] += _bucketStarts[i - 1];
        int heldBits = Math.Max(6, BitOperations.Log2((uint)keys.Length | 1) + 4);
        _heldShift = WordHash.Bits - heldBits;
        _held = new ulong[1 << (heldBits - 6)];
        foreach (uint key in keys)
        {
            uint leading = key >> ClassBits >> _heldShift;
            _held[leading >> 6] |= 1UL << (int)leading;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The class of a word, or <see cref="Unknown"/>.</summary>
    public int ClassOf(ReadOnlySpan<char> word) => ClassOf(WordHash.Of(word));

    /// <summary>The class of the word with this hash, or <see cref="Unknown"/>.</summary>
    public int ClassOf(uint hash)
    {
        uint leading = hash >> _heldShift;
        if ((_held[leading >> 6] & (1UL << (int)leading)) == 0) return Unknown;
        uint bucket = hash >> (WordHash.Bits - BucketBits);
        for (int i = _bucketStarts[bucket]; i < _bucketStarts[bucket + 1]; i++)
        {
            if (_keys[i] >> ClassBits == hash) return (int)(_keys[i] & ((1 << ClassBits) - 1));
        }
        return Unknown;
    }

    /// <summary>Whether a word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => ClassOf(word) != Unknown;

    /// <summary>Reads a list.</summary>
    public static HashedWords Read(ReadOnlySpan<byte> data)
    {
        int position = 0;
        var keys = new uint[ReadNumber(data, ref position)];
        uint key = 0;
        for (int i = 0; i < keys.Length; i++) keys[i] = key += ReadNumber(data, ref position);
        return new HashedWords(keys);
    }

    /// <summary>Writes a list, the same bytes for the same words in whatever order. Of words with one hash the highest class wins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A class is not 0 to 3.</exception>
    public static byte[] Write(IEnumerable<KeyValuePair<string, int>> words)
    {
        var classOfHash = new SortedDictionary<uint, int>();
        foreach ((string word, int wordClass) in words)
        {
            if (wordClass is < 0 or >= 1 << ClassBits) throw new ArgumentOutOfRangeException(nameof(words), wordClass, "A class is 0 to 3.");
            uint hash = WordHash.Of(word);
            classOfHash[hash] = Math.Max(wordClass, classOfHash.GetValueOrDefault(hash));
        }
        var data = new List<byte>();
        WriteNumber(data, (uint)classOfHash.Count);
        uint before = 0;
        foreach ((uint hash, int wordClass) in classOfHash)
        {
            uint key = hash << ClassBits | (uint)wordClass;
            WriteNumber(data, key - before);
            before = key;
        }
        return [.. data];
    }

    private static uint ReadNumber(ReadOnlySpan<byte> data, ref int position)
    {
        uint number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = data[position++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
    }

    private static void WriteNumber(List<byte> data, uint number)
    {
        for (; number >= 0x80; number >>= 7) data.Add((byte)(number | 0x80));
        data.Add((byte)number);
    }
}
