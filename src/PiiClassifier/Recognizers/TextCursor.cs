namespace PiiClassifier.Recognizers;

/// <summary>Reads a folded value from left to right.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>What has not been read yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Whether everything has been read.</summary>
    public readonly bool AtEnd => Rest.IsEmpty;

    /// <summary>The next character, or '\0' at the end.</summary>
    public readonly char Next => Rest.IsEmpty ? '\0' : Rest[0];

    /// <summary>Reads one character.</summary>
    public void Advance() => Rest = Rest[1..];

    /// <summary>Reads this character if it comes next.</summary>
    public bool Skip(char c)
    {
        if (Next != c) return false;
        Advance();
        return true;
    }

    /// <summary>Reads this word if it comes next.</summary>
    public bool Skip(ReadOnlySpan<char> word)
    {
        if (!Rest.StartsWith(word, StringComparison.Ordinal)) return false;
        Rest = Rest[word.Length..];
        return true;
    }

    /// <summary>Reads one of these characters if one comes next.</summary>
    public bool SkipOneOf(ReadOnlySpan<char> characters)
    {
        if (Rest.IsEmpty || !characters.Contains(Rest[0])) return false;
        Advance();
        return true;
    }

    /// <summary>Reads over spaces.</summary>
    public void SkipSpaces()
    {
        while (Next == ' ') Advance();
    }

    /// <summary>Reads digits.</summary>
    /// <param name="most">The most digits to read, at most 9.</param>
    /// <param name="value">Their number, 0 without digits.</param>
    /// <returns>How many digits were read.</returns>
    public int ReadNumber(int most, out int value)
    {
        value = 0;
        int count = 0;
        while (count < most && count < Rest.Length && char.IsAsciiDigit(Rest[count])) value = value * 10 + (Rest[count++] - '0');
        Rest = Rest[count..];
        return count;
    }
}
