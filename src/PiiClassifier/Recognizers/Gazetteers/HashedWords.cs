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

    // The bits of a word of 64 are told apart by so many of a place.
    private const int PlaceBits = 6;

    private readonly uint[] _keys;

    // A bit for every value of the leading bits of a hash, eight times as many as words or more: most of what is asked for is in no
    // list, and of that these bits tell seven eighths. They stay in the processor's cache, in which the keys of all lists have no room.
    private readonly ulong[] _held;
    private readonly int _heldShift;

    // For every 64 of these bits, how many keys lie before them. As many more as bits are set before that of a hash lie before its own,
    // or some more where keys share a bit: from there a word is found at the first or second key.
    private readonly int[] _keysBefore;

    private HashedWords(uint[] keys)
    {
        _keys = keys;
        int heldBits = Math.Max(PlaceBits, BitOperations.Log2((uint)keys.Length | 1) + 4);
        _heldShift = WordHash.Bits - heldBits;
        _held = new ulong[1 << (heldBits - PlaceBits)];
        _keysBefore = new int[_held.Length];
        for (int i = keys.Length - 1; i >= 0; i--)
        {
            uint leading = keys[i] >> ClassBits >> _heldShift;
            _held[leading >> PlaceBits] |= 1UL << (int)leading;
            _keysBefore[leading >> PlaceBits] = i;
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
        ulong held = _held[leading >> PlaceBits];
        ulong bit = 1UL << (int)leading;
        if ((held & bit) == 0) return Unknown;
        uint[] keys = _keys;
        int i = _keysBefore[leading >> PlaceBits] + BitOperations.PopCount(held & (bit - 1));
        while (i < keys.Length && keys[i] >> ClassBits < hash) i++;
        return i < keys.Length && keys[i] >> ClassBits == hash ? (int)(keys[i] & ((1 << ClassBits) - 1)) : Unknown;
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
