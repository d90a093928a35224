using System.Text.RegularExpressions;
using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>An Individual Number that is called so: マイナンバー 1234-5678-9018. One in ten numbers of 12 digits passes the check, so the word is asked for.</summary>
internal sealed partial class MyNumberFinder : TextFinder
{
    public override PiiType Type => PiiTypes.MyNumber;

    public override bool IsOfPersonsOnly => true;

    public override bool HasDigits => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        foreach (var match in Number().EnumerateMatches(text))
        {
            ReadOnlySpan<char> found = text.Slice(match.Index, match.Length);
            DigitGroups.Read(found[found.IndexOfAnyInRange('0', '9')..], buffer, out ReadOnlySpan<char> digits);
            if (!DigitGroups.AllEqual(digits) && MyNumberCheckDigit.Holds(digits)) return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?:マイナンバー|個人番号|My ?Number)[^0-9]{0,8}[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
