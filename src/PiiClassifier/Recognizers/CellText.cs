namespace PiiClassifier.Recognizers;

/// <summary>One value, trimmed and folded, as recognizers see it.</summary>
/// <remarks>
/// Folded means: full-width letters, digits and punctuation narrow, half-width kana wide, hyphens of every kind '-',
/// compatibility characters (㈱ ℡ №) spelt out, ideographic space ' '. Old forms of kanji stay: names are written with them.
/// </remarks>
public readonly ref struct CellText
{
    internal CellText(ReadOnlySpan<char> text, CharacterClasses classes, int digitCount)
    {
        Text = text;
        Classes = classes;
        DigitCount = digitCount;
    }

    /// <summary>The folded characters, at least one and at most <see cref="CellFolder.MaxLength"/>.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The kinds of characters in <see cref="Text"/>.</summary>
    public CharacterClasses Classes { get; }

    /// <summary>How many of the characters are digits.</summary>
    public int DigitCount { get; }

    /// <summary>Whether a character of one of these kinds occurs.</summary>
    public bool Has(CharacterClasses classes) => (Classes & classes) != 0;

    /// <summary>Copies the digits, leaving separators out.</summary>
    /// <param name="digits">Room for <see cref="DigitCount"/> digits.</param>
    /// <returns>The digits.</returns>
    public ReadOnlySpan<char> CopyDigits(Span<char> digits)
    {
        int count = 0;
        foreach (char c in Text)
        {
            if (c is >= '0' and <= '9') digits[count++] = c;
        }
        return digits[..count];
    }
}
