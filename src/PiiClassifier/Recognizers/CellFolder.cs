using System.Runtime.CompilerServices;
using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Recognizers;

/// <summary>Makes a <see cref="CellText"/> of the bytes of a cell, in buffers of its own: one folder a thread.</summary>
public sealed class CellFolder
{
    /// <summary>The most characters of a value that recognizers are shown. A longer cell is free text.</summary>
    public const int MaxLength = 256;

    private static readonly ushort[] ClassOf = BuildClasses();

    private readonly CellTranscoder? _transcoder;
    private readonly char[] _plain = new char[MaxLength];

    // Of a small table few columns need them, and each column has a folder.
    private char[] _decoded = [];
    private char[] _folded = [];

    /// <summary>Folds cells in UTF-8.</summary>
    public CellFolder()
    {
    }

    /// <summary>Folds cells as they lie in a text file.</summary>
    /// <param name="codePage">What they are written in; <see langword="null"/> for UTF-8.</param>
    internal CellFolder(CodePageTable? codePage) => _transcoder = codePage is null ? null : new CellTranscoder(codePage);

    /// <summary>Decodes, trims and folds a cell.</summary>
    /// <param name="bytes">The cell.</param>
    /// <param name="cell">The value, valid until the next call.</param>
    /// <returns>Whether there is a value that recognizers can look at: not blank and not longer than <see cref="MaxLength"/>.</returns>
    public bool TryFold(ReadOnlySpan<byte> bytes, out CellText cell)
    {
        ReadOnlySpan<byte> utf8 = ToUtf8(bytes);
        return TryFoldPlain(utf8, out cell) || TryFoldAny(utf8, out cell);
    }

    /// <summary>A cell in UTF-8, not folded, valid until the next call.</summary>
    internal ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes) => _transcoder is null ? bytes : _transcoder.ToUtf8(bytes);

    /// <summary>The same by way of all rules of folding.</summary>
    internal bool TryFoldAny(ReadOnlySpan<byte> utf8, out CellText cell)
    {
        cell = default;
        // Three bytes are the most that one UTF-16 unit takes.
        if (utf8.Length > MaxLength * 3) return false;
        if (Encoding.UTF8.GetCharCount(utf8) > MaxLength) return false;
        MakeRoom();
        int decoded = Encoding.UTF8.GetChars(utf8, _decoded);
        return TryFoldDecoded(decoded, out cell);
    }

    /// <summary>Trims and folds a text.</summary>
    /// <inheritdoc cref="TryFold(ReadOnlySpan{byte}, out CellText)"/>
    public bool TryFold(ReadOnlySpan<char> text, out CellText cell)
    {
        cell = default;
        if (text.Length > MaxLength) return false;
        MakeRoom();
        text.CopyTo(_decoded);
        return TryFoldDecoded(text.Length, out cell);
    }

    // ASCII, kanji and kana of full width, which most cells are written with, fold to themselves: decoded, folded and
    // looked at in one pass. A name takes 29 ns so and 93 ns in the three passes that other characters need.
    private bool TryFoldPlain(ReadOnlySpan<byte> utf8, out CellText cell)
    {
        cell = default;
        if (utf8.IsEmpty || utf8.Length > MaxLength || utf8[0] == ' ' || utf8[^1] == ' ') return false;
        char[] folded = _plain;
        ushort[] classOf = ClassOf;
        uint classes = 0;
        int digits = 0;
        int length = 0;
        for (int i = 0; i < utf8.Length; i++)
        {
            char c = (char)utf8[i];
            if (c is >= ' ' and < '\u007F')
            {
                if ((uint)(c - '0') <= 9) digits++;
            }
            else
            {
                if (!TryReadPlain(utf8[i..], out c)) return false;
                i += 2;
                if (c == '\u3000')
                {
                    if (length == 0 || i == utf8.Length - 1) return false;
                    c = ' ';
                }
            }
            folded[length++] = c;
            classes |= classOf[c];
        }
        cell = new CellText(folded.AsSpan(0, length), (CharacterClasses)classes, digits);
        return true;
    }

    /// <summary>Reads a character of three bytes that folds to itself, or an ideographic space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadPlain(ReadOnlySpan<byte> utf8, out char c)
    {
        c = default;
        if (utf8.Length < 3) return false;
        // Without the bits that say how many bytes there are: what is left of the second and the third are six bits each.
        int first = utf8[0] ^ 0xE0, second = utf8[1] ^ 0x80, third = utf8[2] ^ 0x80;
        if (first > 0x0F || (second | third) > 0x3F) return false;
        c = (char)(first << 12 | second << 6 | third);
        // Not the marks ゛ ゜, which join the kana before them, nor ー, which may be meant as a hyphen.
        return c is >= '一' and <= '鿿' or >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= '・' or '\u3000';
    }

    private void MakeRoom()
    {
        if (_decoded.Length == 0) (_decoded, _folded) = (new char[MaxLength], new char[MaxLength * JapaneseFolding.MaxExpansion]);
    }

    private bool TryFoldDecoded(int decoded, out CellText cell)
    {
        cell = default;
        ReadOnlySpan<char> folded = _folded.AsSpan(0, JapaneseFolding.Fold(_decoded, decoded, _folded)).Trim();
        if (folded.IsEmpty || folded.Length > MaxLength) return false;
        var classes = CharacterClasses.None;
        int digits = 0;
        foreach (char c in folded)
        {
            classes |= (CharacterClasses)ClassOf[c];
            if (c is >= '0' and <= '9') digits++;
        }
        if (_decoded.AsSpan(0, decoded).ContainsAnyInRange('\uFF66', '\uFF9F')) classes |= CharacterClasses.HalfWidthKana;
        cell = new CellText(folded, classes, digits);
        return true;
    }

    private static ushort[] BuildClasses()
    {
        var classes = new ushort[char.MaxValue + 1];
        Array.Fill(classes, (ushort)CharacterClasses.Other);
        Fill('0', '9', CharacterClasses.Digit);
        Fill('A', 'Z', CharacterClasses.Latin);
        Fill('a', 'z', CharacterClasses.Latin);
        Fill('À', 'ɏ', CharacterClasses.Latin);
        classes['×'] = classes['÷'] = (ushort)CharacterClasses.Other;
        Fill('ぁ', 'ゟ', CharacterClasses.Hiragana);
        Fill('ァ', 'ヿ', CharacterClasses.Katakana);
        classes['・'] = (ushort)CharacterClasses.MiddleDot;
        Fill('㐀', '鿿', CharacterClasses.Kanji);
        Fill('豈', '﫿', CharacterClasses.Kanji);
        // Kanji beyond the basic plane come as surrogates; emoji do too, seldom in columns of names.
        Fill('\uD840', '\uD888', CharacterClasses.Kanji);
        Fill('\uDC00', '\uDFFF', CharacterClasses.Kanji);
        classes['々'] = classes['〆'] = classes['〇'] = (ushort)CharacterClasses.Kanji;
        // 茅ヶ崎, 八ヶ岳: in place names and surnames these two are written between kanji.
        classes['ヶ'] = classes['ヵ'] = (ushort)CharacterClasses.Kanji;
        classes[' '] = (ushort)CharacterClasses.Space;
        classes['-'] = (ushort)CharacterClasses.Hyphen;
        classes['/'] = (ushort)CharacterClasses.Slash;
        classes['.'] = (ushort)CharacterClasses.Dot;
        classes[','] = (ushort)CharacterClasses.Comma;
        classes[':'] = (ushort)CharacterClasses.Colon;
        classes['@'] = (ushort)CharacterClasses.At;
        foreach (char c in "()[]{}<>「」『』〈〉《》") classes[c] = (ushort)CharacterClasses.Bracket;
        return classes;

        void Fill(char first, char last, CharacterClasses value) => Array.Fill(classes, (ushort)value, first, last - first + 1);
    }
}
