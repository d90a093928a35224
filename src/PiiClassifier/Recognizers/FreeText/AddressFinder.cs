using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers.FreeText;

/// <summary>An address down to the lot, with its prefecture: 転居先は青森県弘前市大字上白銀町1-1.</summary>
internal sealed class AddressFinder : TextFinder
{
    public override PiiType Type => PiiTypes.Address;

    public override bool IsOfPersonsOnly => false;

    public override bool IsIn(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int suffix = text[start..].IndexOfAny("都道府県");
            if (suffix < 0) return false;
            suffix += start;
            // 北海道, 青森県, 神奈川県: the prefecture ends here, two or three characters before it begin it.
            for (int length = 3; length <= 4; length++)
            {
                int first = suffix + 1 - length;
                if (first >= 0 && Places.PrefectureLength(text[first..]) == length && IsAddress(text[(suffix + 1)..])) return true;
            }
            start = suffix + 1;
        }
        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> behindPrefecture)
    {
        int municipality = Places.MunicipalityLength(behindPrefecture);
        if (municipality == 0) return false;
        ReadOnlySpan<char> rest = behindPrefecture[municipality..];
        int town = Places.TownLength(rest);
        return town > 0 && Places.HasLot(rest[town..]);
    }
}
