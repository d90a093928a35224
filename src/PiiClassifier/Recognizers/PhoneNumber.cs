using PiiClassifier.Recognizers.Gazetteers;

namespace PiiClassifier.Recognizers;

/// <summary>A telephone number of Japan, read from text.</summary>
internal readonly struct PhoneNumber
{
    /// <summary>With fewer digits a value is no number, and no list of some: ten, of which +81 stands for one.</summary>
    public const int FewestDigits = 9;

    private const int MaxDigits = 13;

    private PhoneNumber(PhoneNumberKind kind, bool isGrouped)
    {
        Kind = kind;
        IsGrouped = isGrouped;
    }

    /// <summary>What the number is used for.</summary>
    public PhoneNumberKind Kind { get; }

    /// <summary>Whether it is written in the groups that the plan gives (area code, exchange, subscriber), and the area code of a subscriber line is in use.</summary>
    public bool IsGrouped { get; }

    /// <summary>Reads one number, or several with / 、 ・ , ; or spaces between them.</summary>
    /// <returns>The first number if all are numbers, else one of no kind.</returns>
    public static PhoneNumber ReadList(ReadOnlySpan<char> text)
    {
        PhoneNumber whole = Read(text);
        if (whole.Kind != PhoneNumberKind.None) return whole;
        PhoneNumber list = ReadParts(text, "/、・,;");
        return list.Kind != PhoneNumberKind.None ? list : ReadParts(text, " ");
    }

    private static PhoneNumber ReadParts(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
    {
        PhoneNumber first = default;
        foreach (Range range in text.SplitAny(separators))
        {
            ReadOnlySpan<char> part = text[range].Trim(' ');
            if (part.IsEmpty) continue;
            PhoneNumber number = Read(part);
            if (number.Kind == PhoneNumberKind.None) return default;
            if (first.Kind == PhoneNumberKind.None) first = number;
        }
        return first;
    }

    private static PhoneNumber Read(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        text = WithoutWords(text);
        bool international = text.StartsWith("+81", StringComparison.Ordinal);
        if (international) text = text[3..].TrimStart(" -");
        if (international && text.StartsWith("(0)", StringComparison.Ordinal)) text = text[3..].TrimStart(" -");
        int count = 0;
        uint groups = 0;
        uint length = 0;
        if (international && !text.StartsWith('0'))
        {
            digits[count++] = '0';
            length = 1;
        }
        bool open = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == MaxDigits) return default;
                digits[count++] = c;
                length++;
                continue;
            }
            if (c == '(' ? open : c == ')' ? !open : c is not ('-' or ' ' or '.')) return default;
            open = c == '(' || (c != ')' && open);
            if (length > 0) groups = groups << 4 | length;
            length = 0;
        }
        if (length == 0 || open) return default;
        groups = groups << 4 | length;
        PhoneNumberKind kind = KindOf(digits[..count]);
        return new PhoneNumber(kind, AreGroupsOf(kind, groups) && (kind != PhoneNumberKind.Geographic || HasAreaCode(digits)));
    }

    // TEL 0172-35-1111(代), 0172-35-1111 内線123
    private static ReadOnlySpan<char> WithoutWords(ReadOnlySpan<char> text)
    {
        foreach (string word in (ReadOnlySpan<string>)["TEL", "FAX", "電話", "携帯"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) text = text[word.Length..].TrimStart(" :.-");
        }
        int end = text.IndexOfAny('代', '呼', '内');
        if (end < 0) return text;
        bool extension = text[end] == '内';
        if (extension ? !text[end..].StartsWith("内線", StringComparison.Ordinal) : text[(end + 1)..].Trim(")表出し ").Length > 0) return text;
        return text[..end].TrimEnd(" (");
    }

    private static PhoneNumberKind KindOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (10 or 11) || digits[0] != '0' || DigitGroups.AllEqual(digits[2..])) return PhoneNumberKind.None;
        if (digits.Length == 11)
        {
            if (digits.StartsWith("0800")) return PhoneNumberKind.Company;
            if (digits[2] != '0' || digits[3] == '0') return PhoneNumberKind.None;
            return digits[1] == '5' ? PhoneNumberKind.InternetProtocol : digits[1] is >= '6' and <= '9' ? PhoneNumberKind.Mobile : PhoneNumberKind.None;
        }
        if (digits.StartsWith("0120") || digits.StartsWith("0570") || digits.StartsWith("0990") || digits.StartsWith("0180")) return PhoneNumberKind.Company;
        return digits[1] != '0' && digits[2] != '0' ? PhoneNumberKind.Geographic : PhoneNumberKind.None;
    }

    private static bool HasAreaCode(ReadOnlySpan<char> digits)
    {
        for (int length = 1; length <= 5; length++)
        {
            if (Gazetteer.AreaCodes.Contains(digits.Slice(1, length))) return true;
        }
        return false;
    }

    private static bool AreGroupsOf(PhoneNumberKind kind, uint groups) => kind switch
    {
        // Area codes have 2 to 5 digits; together with the exchange 6.
        PhoneNumberKind.Geographic => groups is 0x244 or 0x334 or 0x424 or 0x514,
        PhoneNumberKind.InternetProtocol or PhoneNumberKind.Mobile => groups is 0x344 or 0x38 or 0x74,
        PhoneNumberKind.Company => groups is 0x433 or 0x424 or 0x46 or 0x434 or 0x443 or 0x344,
        _ => false,
    };
}
