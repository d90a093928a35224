using System.Buffers;

namespace PiiClassifier.Recognizers;

/// <summary>Which prefecture a postal code lies in.</summary>
/// <remarks>
/// The first two digits tell the prefecture for nine codes in ten or more, and the exceptions below for most others
/// (Japan Post, 郵便番号データ, counted over 117,032 codes). Some borders run finer: evidence, not a rule.
/// </remarks>
internal static class PostalRegions
{
    // JIS X 0401 codes of the prefectures for the prefixes 00 to 99.
    private static ReadOnlySpan<byte> ByTwoDigits =>
    [
        1, 5, 3, 2, 1, 1, 1, 1, 1, 1, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
        13, 14, 14, 14, 14, 14, 12, 12, 12, 12, 8, 8, 9, 11, 11, 11, 11, 10, 20, 20,
        19, 22, 22, 22, 23, 23, 23, 23, 23, 23, 21, 24, 25, 27, 27, 27, 27, 27, 27, 27,
        26, 26, 26, 29, 30, 28, 28, 28, 31, 32, 33, 33, 34, 34, 35, 35, 37, 36, 39, 38,
        40, 40, 40, 40, 41, 42, 43, 44, 45, 46, 47, 18, 17, 16, 15, 15, 7, 7, 4, 6,
    ];

    // Areas that are served from across a border, longest prefix first.
    private static readonly (string Prefix, byte Prefecture)[] Exceptions =
    [
        ("68401", 32), ("68402", 32), ("68403", 32), ("68404", 32), ("87100", 40), ("87102", 40), ("87108", 40), ("87109", 40),
        ("01855", 2), ("31144", 9), ("34912", 9), ("37015", 11), ("38400", 10), ("38901", 10), ("38922", 15), ("43141", 23), ("49808", 24),
        ("52004", 26), ("56308", 28), ("61800", 27), ("63002", 27), ("64712", 29), ("64713", 24), ("64715", 29), ("64803", 29), ("84804", 42),
        ("83914", 44), ("92206", 18), ("93901", 17), ("94983", 20), ("8115", 42), ("685", 32), ("817", 42),
    ];

    // Whether there are any, by the first two digits.
    private static readonly bool[] HasExceptions = BuildHasExceptions();

    // No code of Japan Post's list begins with these; single large recipients may have codes of their own there.
    private static readonly SearchValues<char> Unlisted = SearchValues.Create(
    [
        .. new[]
        {
            0, 8, 9, 32, 109, 117, 118, 119, 122, 126, 127, 128, 129, 137, 138, 139, 147, 148, 149, 159, 172, 199, 200, 209, 217, 218, 219, 228, 229,
            268, 269, 280, 281, 291, 423, 429, 469, 499, 548, 588, 608, 609, 628, 686, 687, 688, 724, 748, 908, 909, 977, 978,
        }.Select(prefix => (char)prefix),
    ]);

    /// <summary>Whether addresses have codes that begin with these three digits.</summary>
    public static bool IsListed(ReadOnlySpan<char> digits) =>
        !Unlisted.Contains((char)((digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0')));

    /// <summary>The prefecture of a postal code.</summary>
    /// <param name="digits">7 digits.</param>
    /// <returns>Its code in JIS X 0401, 1 (北海道) to 47 (沖縄県); 0 for prefixes without addresses.</returns>
    public static int PrefectureOf(ReadOnlySpan<char> digits)
    {
        if (!IsListed(digits)) return 0;
        int two = FirstTwo(digits);
        if (!HasExceptions[two]) return ByTwoDigits[two];
        foreach ((string prefix, byte prefecture) in Exceptions)
        {
            if (digits.StartsWith(prefix, StringComparison.Ordinal)) return prefecture;
        }
        return ByTwoDigits[two];
    }

    private static int FirstTwo(ReadOnlySpan<char> digits) => (digits[0] - '0') * 10 + (digits[1] - '0');

    private static bool[] BuildHasExceptions()
    {
        var has = new bool[ByTwoDigits.Length];
        foreach ((string prefix, _) in Exceptions) has[FirstTwo(prefix)] = true;
        return has;
    }
}
