using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>A mobile telephone number: 折返し090-1234-5678へ.</summary>
internal sealed partial class MobileNumberFinder : TextFinder
{
    public override PiiType Type => PiiTypes.MobileNumber;

    public override bool IsOfPersonsOnly => true;

    public override bool HasDigits => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var match in Number().EnumerateMatches(text))
        {
            if (PhoneNumber.ReadList(text.Slice(match.Index, match.Length)).Kind == PhoneNumberKind.Mobile) return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(?:\+81[- ]?|0)[6-9]0[- (]?[0-9]{4}[-) ]?[0-9]{4}(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
