using System.Collections.Frozen;
using System.Globalization;
using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Masking;

/// <summary>Takes away what is particular of a value: a day to its year, an address to its prefecture, an age to ten years, a postal code to its first three digits.</summary>
internal static class Generalisation
{
    private const int DigitsOfPostalCode = 7;
    private const int DigitsKept = 3;

    // Few are as old, and each of them is known.
    private const int OldestBand = 90;

    private delegate string? Rule(ReadOnlySpan<char> folded);

    private static readonly FrozenDictionary<PiiType, Rule> Rules = new Dictionary<PiiType, Rule>
    {
        [PiiTypes.BirthDate] = Year,
        [PiiTypes.HireDate] = Year,
        [PiiTypes.TerminationDate] = Year,
        [PiiTypes.GraduationDate] = Year,
        [PiiTypes.Age] = TenYears,
        [PiiTypes.PostalCode] = PostalArea,
        [PiiTypes.Address] = Prefecture,
        [PiiTypes.Region] = Prefecture,
        [PiiTypes.RegisteredDomicile] = Prefecture,
        [PiiTypes.Birthplace] = Prefecture,
    }.ToFrozenDictionary();

    /// <summary>Whether values of a type have something general.</summary>
    public static bool CanGeneralise(PiiType type) => Rules.ContainsKey(type);

    /// <summary>What is general of a value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="folded">The value as recognizers see it.</param>
    /// <returns><see langword="null"/> where it cannot be told: then nothing of the value may stay.</returns>
    public static string? Of(PiiType type, ReadOnlySpan<char> folded) => Rules.TryGetValue(type, out Rule? rule) ? rule(folded) : null;

    private static string? Year(ReadOnlySpan<char> text) =>
        JapaneseDate.TryParse(text, out JapaneseDate date) && date.Year > 0 ? date.Year.ToString(CultureInfo.InvariantCulture) : null;

    private static string? TenYears(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('満').TrimEnd("歳才").Trim();
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int age) || age > 130) return null;
        if (age < 10) return "10歳未満";
        return age >= OldestBand ? $"{OldestBand}歳以上" : $"{age / 10 * 10}代";
    }

    // Kept as a number it has lost its first zeros.
    private static string? PostalArea(ReadOnlySpan<char> text)
    {
        var digits = new System.Text.StringBuilder(DigitsOfPostalCode);
        foreach (char c in text.TrimStart('〒').Trim())
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (c != '-') return null;
        }
        return digits.Length is >= 5 and <= DigitsOfPostalCode ? digits.ToString().PadLeft(DigitsOfPostalCode, '0')[..DigitsKept] : null;
    }

    private static string? Prefecture(ReadOnlySpan<char> text)
    {
        int length = Places.IsPrefecture(text) ? text.Length : Places.PrefectureLength(text);
        return length > 0 ? text[..length].ToString() : null;
    }
}
