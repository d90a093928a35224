using System.Text;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Recognizers;

/// <summary>Makes a <see cref="CellText"/> of the bytes of a cell, in buffers of its own: one folder a thread.</summary>
public sealed class CellFolder
{
    /// <summary>The most characters of a value that recognizers are shown. A longer cell is free text.</summary>
    public const int MaxLength = 256;

    private static readonly CharacterClasses[] ClassOf = BuildClasses();

    private readonly char[] _decoded = new char[MaxLength];
    private readonly char[] _folded = new char[MaxLength * JapaneseFolding.MaxExpansion];

    /// <summary>Decodes, trims and folds a cell.</summary>
    /// <param name="utf8">The cell.</param>
    /// <param name="cell">The value, valid until the next call.</param>
    /// <returns>Whether there is a value that recognizers can look at: not blank and not longer than <see cref="MaxLength"/>.</returns>
    public bool TryFold(ReadOnlySpan<byte> utf8, out CellText cell)
    {
        cell = default;
        // Three bytes are the most that one UTF-16 unit takes.
        if (utf8.Length > MaxLength * 3) return false;
        if (Encoding.UTF8.GetCharCount(utf8) > MaxLength) return false;
        int decoded = Encoding.UTF8.GetChars(utf8, _decoded);
        return TryFoldDecoded(decoded, out cell);
    }

    /// <summary>Trims and folds a text.</summary>
    /// <inheritdoc cref="TryFold(ReadOnlySpan{byte}, out CellText)"/>
    public bool TryFold(ReadOnlySpan<char> text, out CellText cell)
    {
        cell = default;
        if (text.Length > MaxLength) return false;
        text.CopyTo(_decoded);
        return TryFoldDecoded(text.Length, out cell);
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
            classes |= ClassOf[c];
            if (c is >= '0' and <= '9') digits++;
        }
        if (_decoded.AsSpan(0, decoded).ContainsAnyInRange('\uFF66', '\uFF9F')) classes |= CharacterClasses.HalfWidthKana;
        cell = new CellText(folded, classes, digits);
        return true;
    }

    private static CharacterClasses[] BuildClasses()
    {
        var classes = new CharacterClasses[char.MaxValue + 1];
        Array.Fill(classes, CharacterClasses.Other);
        Fill('0', '9', CharacterClasses.Digit);
        Fill('A', 'Z', CharacterClasses.Latin);
        Fill('a', 'z', CharacterClasses.Latin);
        Fill('À', 'ɏ', CharacterClasses.Latin);
        classes['×'] = classes['÷'] = CharacterClasses.Other;
        Fill('ぁ', 'ゟ', CharacterClasses.Hiragana);
        Fill('ァ', 'ヿ', CharacterClasses.Katakana);
        classes['・'] = CharacterClasses.MiddleDot;
        Fill('㐀', '鿿', CharacterClasses.Kanji);
        Fill('豈', '﫿', CharacterClasses.Kanji);
        // Kanji beyond the basic plane come as surrogates; emoji do too, seldom in columns of names.
        Fill('\uD840', '\uD888', CharacterClasses.Kanji);
        Fill('\uDC00', '\uDFFF', CharacterClasses.Kanji);
        classes['々'] = classes['〆'] = classes['〇'] = CharacterClasses.Kanji;
        // 茅ヶ崎, 八ヶ岳: in place names and surnames these two are written between kanji.
        classes['ヶ'] = classes['ヵ'] = CharacterClasses.Kanji;
        classes[' '] = CharacterClasses.Space;
        classes['-'] = CharacterClasses.Hyphen;
        classes['/'] = CharacterClasses.Slash;
        classes['.'] = CharacterClasses.Dot;
        classes[','] = CharacterClasses.Comma;
        classes[':'] = CharacterClasses.Colon;
        classes['@'] = CharacterClasses.At;
        foreach (char c in "()[]{}<>「」『』〈〉《》") classes[c] = CharacterClasses.Bracket;
        return classes;

        void Fill(char first, char last, CharacterClasses value) => Array.Fill(classes, value, first, last - first + 1);
    }
}
