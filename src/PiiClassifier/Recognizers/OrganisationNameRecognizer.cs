using System.Buffers;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>会社・団体の名: 株式会社, (有), 法人, 組合, 協会. 勤務先 is personal, a list of companies is not.</summary>
internal sealed class OrganisationNameRecognizer() : VocabularyRecognizer(
    "organisation-name",
    [PiiTypes.EmployerName],
    chanceOfShape: 0.01,
    chanceOfVerified: 0.003,
    words: "",
    endings: """
        株式会社 有限会社 合同会社 合資会社 合名会社 (株) (有) (同) (資) (名) 法人 組合 連合会 協会 財団 公社 機構 連盟 商会 工業 製作所 建設 工務店
        興業 産業 商店 商事 運輸 運送 電機 電気 電力 鉄道 銀行 信用金庫 信用組合 農協 漁協 協議会 振興会 商工会 商工会議所 自治会 町内会 後援会 保存会 クラブ
        連合 事務所 会社 社 グループ ホールディングス 学園 会館 庁 省 委員会 学会 研究所 総合研究所 新聞社 出版 印刷 物産 水産 食品 製薬 製菓 酒造 醸造 不動産
        サービス 化学 製鉄 製紙 紡績 重工 生命 証券 火災 海上 保険 放送 テレビ 新聞 百貨店 石油 ガス 通信 交通 バス 観光 旅行 硝子 セメント 金属 製鋼 電工
        電子 精機 自動車 造船 建材 倉庫 海運 航空
        """)
{
    private static readonly string[] LegalForms =
        ["株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "(有)", "法人", "協同組合", "財団", "社団", "連合会", "(社)", "(財)", "(福)", "(医)", "(学)"];

    // Looked for first: most values hold none, and single characters are found many at once.
    private static readonly SearchValues<char> FirstOfLegalForms = SearchValues.Create([.. LegalForms.Select(form => form[0])]);

    private static readonly SearchValues<string> AnyLegalForm = SearchValues.Create(LegalForms, StringComparison.Ordinal);

    // The legal form may stand in front.
    internal override IEnumerable<char>? LastCharacters => null;

    internal override CharacterClasses RequiredAny => CharacterClasses.Kanji | CharacterClasses.Hiragana | CharacterClasses.Katakana;

    public override ValueMatch Match(in CellText cell) =>
        // The form alone is nobody's name.
        cell.Text.ContainsAny(FirstOfLegalForms) && cell.Text.ContainsAny(AnyLegalForm) && !LegalForms.Contains(cell.Text.ToString()) ? ValueMatch.Verified : base.Match(cell);
}
