using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Masking;

/// <summary>The values that were taken out, to find copies of them in what stays. In memory only; it grows with how many differ.</summary>
/// <remarks>
/// Only values that tell by themselves are noted: an age or a sex stands everywhere. They are compared folded and without
/// blanks, also as a part of a longer text.
/// </remarks>
internal sealed class MaskedTexts
{
    private const int LeastLetters = 3;
    private const int LeastAscii = 8;
    private const int MostCharacters = 64;
    private const int PrefixLength = 3;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SortedSet<int> _lengths = [];
    private readonly bool[] _prefixes = new bool[1 << 16];

    public MaskedTexts() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Notes a value.</summary>
    public void Add(string text)
    {
        text = Fold(text);
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        if (text.Length < (IsAscii(text) ? LeastAscii : LeastLetters) || !_texts.Add(text)) return;
        _lengths.Add(text.Length);
        _prefixes[PlaceOf(text)] = true;
    }

    /// <summary>Whether a value, or a text with one in it, stands here.</summary>
    public bool AreIn(string text)
    {
        if (_texts.Count == 0 || text.Length < LeastLetters) return false;
        ReadOnlySpan<char> folded = Fold(text);
        for (int i = 0; i + PrefixLength <= folded.Length; i++)
        {
            if (!_prefixes[PlaceOf(folded[i..])]) continue;
            foreach (int length in _lengths)
            {
                if (i + length > folded.Length) break;
                if (_lookup.Contains(folded.Slice(i, length)) && !GoesOn(folded, i, length)) return true;
            }
        }
        return false;
    }

    private static string Fold(string text) => JapaneseFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsAscii(string text) => text.All(char.IsAscii);

    // A number inside a longer one is another number.
    private static bool GoesOn(ReadOnlySpan<char> text, int start, int length)
    {
        int end = start + length;
        return (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[start]))
            || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]));
    }

    private static int PlaceOf(ReadOnlySpan<char> text) => (text[0] * 31 * 31 + text[1] * 31 + text[2]) & 0xFFFF;
}
