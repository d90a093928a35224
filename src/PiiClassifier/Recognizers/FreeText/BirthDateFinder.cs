using System.Text.RegularExpressions;
using PiiClassifier.Recognizers.Dates;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>A day that is called somebody's birth: 生年月日:昭和55年4月1日, S55.4.1生.</summary>
internal sealed partial class BirthDateFinder : TextFinder
{
    public override PiiType Type => PiiTypes.BirthDate;

    public override bool IsOfPersonsOnly => true;

    public override bool HasDigits => true;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('生', '誕')) return false;
        foreach (var match in Born().EnumerateMatches(text))
        {
            ReadOnlySpan<char> found = text.Slice(match.Index, match.Length);
            int first = found.IndexOfAny(DateStarts);
            if (first < 0) continue;
            ReadOnlySpan<char> date = found[first..];
            int end = date.LastIndexOf('生');
            if (end > 0) date = date[..end];
            if (JapaneseDate.TryParse(date.Trim(), out DateOnly _)) return true;
        }
        return false;
    }

    private static readonly System.Buffers.SearchValues<char> DateStarts = System.Buffers.SearchValues.Create("0123456789MTSHRmtshr明大昭平令");

    [GeneratedRegex(@"(?:生年月日|誕生日)[^0-9A-Za-z明大昭平令]{0,4}(?:[MTSHRmtshr]|明治|大正|昭和|平成|令和)?[0-9元]{1,4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?|(?:[MTSHRmtshr]|明治|大正|昭和|平成|令和)?[0-9元]{1,4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日? ?生", RegexOptions.CultureInvariant)]
    private static partial Regex Born();
}
