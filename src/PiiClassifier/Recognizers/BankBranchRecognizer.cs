using PiiClassifier.Recognizers.Gazetteers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>支店名: 弘前支店, 本店営業部, 上土手町出張所; verified when the Zengin system knows a branch of the name. Companies have branches too.</summary>
internal sealed class BankBranchRecognizer() : VocabularyRecognizer(
    "bank-branch",
    [PiiTypes.BankName],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.008,
    words: "",
    weakWords: "本店 本店営業部 本所 営業部 本部 本支店",
    endings: "支店 本店 出張所 支所 営業部 支店営業部 本店営業部 代理店 特別出張所")
{
    public override ValueMatch Match(in CellText cell)
    {
        ValueMatch match = base.Match(cell);
        if (match != ValueMatch.Shape) return match;
        foreach (string ending in (ReadOnlySpan<string>)["支店", "出張所"])
        {
            if (cell.Text.EndsWith(ending, StringComparison.Ordinal) && Gazetteer.BankBranches.Contains(cell.Text[..^ending.Length])) return ValueMatch.Verified;
        }
        return match;
    }
}
