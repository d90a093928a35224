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

    private readonly long[] _counts = new long[TextFinders.All.Count];
    private char[] _decoded = [];
    private char[] _folded = [];

    /// <summary>By the place of the finder in <see cref="TextFinders.All"/>, the cells in which it found something.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Whether anything was found.</summary>
    public bool HasFound => Array.Exists(_counts, count => count > 0);

    /// <summary>Looks into a cell that was folded.</summary>
    /// <returns>Whether something was found.</returns>
    public bool Add(in CellText cell)
    {
        bool found = false;
        for (int i = 0; i < _counts.Length; i++)
        {
            if (!TextFinders.All[i].IsIn(cell.Text)) continue;
            _counts[i]++;
            found = true;
        }
        return found;
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
            for (int i = 0; i < _counts.Length; i++)
            {
                if ((found & (1u << i)) == 0 && TextFinders.All[i].IsIn(text)) found |= 1u << i;
            }
            kept = Math.Min(Overlap, length);
            _decoded.AsSpan(length - kept, kept).CopyTo(_decoded);
        }
        for (int i = 0; i < _counts.Length; i++) _counts[i] += found >> i & 1;
    }
}
