using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.FreeText;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Profiles;

/// <summary>Counts the cells of a column inside whose text personal information stands.</summary>
/// <param name="folder">Knows what the cells are written in.</param>
internal sealed class FreeTextCounter(CellFolder folder)
{
    // A long text is looked at piece by piece; what is found is shorter than the overlap.
    private const int PieceLength = 4096;
    private const int Overlap = 128;

    // Shorter values are no text, unless they are the name of somebody addressed (佐藤様).
    private const int ShortestText = 3;

    private const ulong EachByte = 0x0101_0101_0101_0101;

    private readonly long[] _counts = new long[TextFinders.All.Count];
    private char[] _decoded = [];
    private char[] _folded = [];

    /// <summary>By the place of the finder in <see cref="TextFinders.All"/>, the cells in which it found something.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Whether anything was found.</summary>
    public bool HasFound => Array.Exists(_counts, count => count > 0);

    /// <summary>Whether a cell is ASCII without a blank or an @: in such nothing is found.</summary>
    public static bool IsCode(ReadOnlySpan<byte> cell)
    {
        // Most codes have four to eight characters: in one word, where the general way takes three times as long.
        if (cell.Length is >= 4 and <= 8)
        {
            ulong word = BinaryPrimitives.ReadUInt32LittleEndian(cell) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(cell[^4..]) << 32;
            return ((word | ZeroBytes(word ^ EachByte * ' ') | ZeroBytes(word ^ EachByte * '@')) & EachByte * 0x80) == 0;
        }
        return Ascii.IsValid(cell) && !cell.ContainsAny((byte)' ', (byte)'@');

        // The highest bit of the bytes that are 0, and perhaps of bytes above these.
        static ulong ZeroBytes(ulong word) => (word - EachByte) & ~word;
    }

    /// <summary>How many cells from one on are codes.</summary>
    /// <param name="values">The cells.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many to look at.</param>
    public static int CountCodes(ColumnValues values, int first, int count)
    {
        int codes = 0;
        while (codes < count && values.GetCell(first + codes) is var cell && cell.Length <= CellFolder.MaxLength && IsCode(cell)) codes++;
        return codes;
    }

    /// <summary>What stands inside the text of a cell that was folded, a bit for each finder.</summary>
    public static uint FindIn(in CellText cell)
    {
        const CharacterClasses OfTexts = CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana | CharacterClasses.Space | CharacterClasses.At;
        return cell.Text.Length >= ShortestText && cell.Has(OfTexts) ? TextFinders.FindIn(cell.Text) : 0;
    }

    /// <summary>Counts a cell.</summary>
    /// <param name="found">What stands in it.</param>
    public void Count(uint found)
    {
        for (; found != 0; found &= found - 1) _counts[BitOperations.TrailingZeroCount(found)]++;
    }

    /// <summary>Looks into a cell that is too long to be folded as one value.</summary>
    public void AddLong(ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> utf8 = folder.ToUtf8(cell);
        if (_decoded.Length == 0) (_decoded, _folded) = (new char[PieceLength], new char[PieceLength * JapaneseFolding.MaxExpansion]);
        uint found = 0;
        int kept = 0;
        while (!utf8.IsEmpty)
        {
            Encoding.UTF8.GetDecoder().Convert(utf8, _decoded.AsSpan(kept), flush: true, out int bytes, out int chars, out _);
            utf8 = utf8[bytes..];
            int length = kept + chars;
            ReadOnlySpan<char> text = _folded.AsSpan(0, JapaneseFolding.Fold(_decoded, length, _folded));
            found = TextFinders.FindIn(text, found);
            kept = Math.Min(Overlap, length);
            _decoded.AsSpan(length - kept, kept).CopyTo(_decoded);
        }
        Count(found);
    }
}
