using System.Text.RegularExpressions;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>A mail address: 連絡は taro@example.jp まで.</summary>
internal sealed partial class EmailAddressFinder : TextFinder
{
    // Shared mailboxes by the names that RFC 2142 and custom give them.
    private static readonly string[] Offices = ["info", "contact", "support", "office", "admin", "sales", "webmaster", "postmaster", "help", "inquiry", "toiawase", "soumu", "noreply", "no-reply", "mail", "press", "kouhou"];

    public override PiiType Type => PiiTypes.EmailAddress;

    public override bool IsOfPersonsOnly => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        if (!text.Contains('@')) return false;
        foreach (var match in Address().EnumerateMatches(text))
        {
            ReadOnlySpan<char> address = text.Slice(match.Index, match.Length);
            if (EmailAddressRecognizer.IsAddress(address) && !IsOfOffice(address)) return true;
        }
        return false;
    }

    private static bool IsOfOffice(ReadOnlySpan<char> address)
    {
        foreach (string office in Offices)
        {
            if (address.StartsWith(office, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetter(address[office.Length])) return true;
        }
        return false;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,255}(?<=[A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
