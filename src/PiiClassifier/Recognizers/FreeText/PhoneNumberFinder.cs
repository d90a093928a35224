using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>A telephone number in the groups of the number plan: 自宅 0172-35-1111 不在.</summary>
internal sealed partial class PhoneNumberFinder : TextFinder
{
    public override PiiType Type => PiiTypes.PhoneNumber;

    public override bool IsOfPersonsOnly => false;

    public override bool HasDigits => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var match in Number().EnumerateMatches(text))
        {
            PhoneNumber number = PhoneNumber.ReadList(text.Slice(match.Index, match.Length));
            if (number is { IsGrouped: true, Kind: PhoneNumberKind.Geographic or PhoneNumberKind.InternetProtocol }) return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z-])0[0-9]{1,4}[-(][0-9]{1,4}[-)][0-9]{4}(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
