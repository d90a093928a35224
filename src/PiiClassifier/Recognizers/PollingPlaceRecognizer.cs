using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>投票区 (公職選挙法17条): 第1投票区, 12投票区, 第3投票所.</summary>
internal sealed class PollingPlaceRecognizer() : VocabularyRecognizer(
    "polling-place",
    [PiiTypes.PollingDistrict],
    chanceOfShape: 0.001,
    chanceOfVerified: 0.001,
    words: "期日前投票所 不在者投票 期日前投票 在外投票 在外選挙人 投票所外",
    endings: "投票区 投票所 開票区 投票分区 選挙区")
{
    public override ValueMatch Match(in CellText cell)
    {
        ValueMatch match = base.Match(cell);
        return match == ValueMatch.Shape && cell.DigitCount > 0 ? ValueMatch.Verified : match;
    }
}
