using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>障害の種別と等級 (身体障害者手帳1-7級, 療育手帳A/B, 精神障害者保健福祉手帳1-3級, 障害支援区分1-6).</summary>
internal sealed class DisabilityGradeRecognizer() : VocabularyRecognizer(
    "disability-grade",
    [PiiTypes.DisabilityStatus],
    chanceOfShape: 0.4,
    chanceOfVerified: 0.002,
    words: """
        身体 療育 精神 知的 身体障害 知的障害 精神障害 視覚障害 聴覚障害 肢体不自由 内部障害 音声言語機能障害 言語障害 重度障害 発達障害 難病 心臓機能障害 腎臓機能障害
        呼吸器機能障害 上肢機能障害 下肢機能障害 体幹機能障害 身体障害者手帳 療育手帳 精神障害者保健福祉手帳 愛の手帳 みどりの手帳 特別障害者 普通障害者 同居特別障害者
        一般障害者 A1 A2 B1 B2 重度 中度 軽度 最重度 区分1 区分2 区分3 区分4 区分5 区分6 支援区分1 支援区分2 支援区分3 支援区分4 支援区分5
        支援区分6 障害支援区分1 障害支援区分2 障害支援区分3 障害支援区分4 障害支援区分5 障害支援区分6 第1種 第2種
        """,
    weakWords: "A B C 1級 2級 3級 4級 5級 6級 7級 有 無 該当 非該当 障害あり 障害なし")
{
    private static readonly string[] Certificates = ["身体", "精神", "療育", "知的", "視覚", "聴覚", "肢体", "内部", "障害", "心臓", "上肢", "下肢", "体幹", "愛の手帳"];

    // 身体1級, 身体障害者手帳2級, 精神 2級, 療育A, 療育手帳B1, 身体障害者1種2級.
    public override ValueMatch Match(in CellText cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text[^1] is '級' or '度' or 'A' or 'B' || text is [.., 'A' or 'B', '1' or '2'])
        {
            foreach (string certificate in Certificates)
            {
                if (text.Length > certificate.Length && text.StartsWith(certificate, StringComparison.Ordinal)) return ValueMatch.Verified;
            }
        }
        return base.Match(cell);
    }
}
