using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>The number of a payment card in groups of four: カード 4111-1111-1111-1111 で決済.</summary>
internal sealed partial class CreditCardNumberFinder : TextFinder
{
    public override PiiType Type => PiiTypes.CreditCardNumber;

    public override bool IsOfPersonsOnly => true;

    public override bool HasDigits => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[DigitGroups.MaxDigits];
        foreach (var match in Number().EnumerateMatches(text))
        {
            DigitGroups.Read(text.Slice(match.Index, match.Length), buffer, out ReadOnlySpan<char> digits);
            if (CreditCardNumberRecognizer.IsCardNumber(digits)) return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(?:[0-9]{16}|[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}[- ][0-9]{4}|3[0-9]{3}[- ][0-9]{6}[- ][0-9]{4,5})(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
