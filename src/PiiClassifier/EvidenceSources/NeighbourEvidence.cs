using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.EvidenceSources;

/// <summary>What the columns beside a column say, from what is believed of them so far.</summary>
internal static class NeighbourEvidence
{
    private const double Likely = 0.5;
    private const double SureHeader = 5;
    private const double PostalCodeThatFits = 4;
    private const double AddressThatFits = 1.5;
    // Mail addresses under 備考 are mail addresses.
    private const double WithoutDoubt = 6;

    /// <summary>Headers that take their meaning from the column to their left: 免許証 | 番号, 口座 | 名義.</summary>
    private static readonly HashSet<string> Dependent =
    [
        .. new[]
        {
            "番号", "記号", "コード", "No", "No.", "名義", "続柄", "カナ", "フリガナ", "ふりがな", "よみ", "よみがな", "ヨミガナ", "読み", "読み仮名", "読みがな", "カタカナ", "ひらがな",
            "ローマ字", "アルファベット", "英字", "等級", "級", "種別", "区分", "名称", "名", "有効期限", "交付日", "取得日", "kana", "yomi", "furigana",
        }.Select(HeaderKey.Of),
    ];

    /// <summary>Adds what the neighbours say.</summary>
    /// <param name="table">The table.</param>
    /// <param name="beliefs">What is believed of each column so far.</param>
    /// <param name="index">The column.</param>
    /// <param name="sheet">Where to add.</param>
    public static void Weigh(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        ColumnView column = table.Columns[index];
        WeighLeftHeader(table, beliefs, index, sheet);
        WeighBlankHeader(table, beliefs, index, sheet);
        WeighPostalCodes(table, index, sheet);
        WeighFamily(table, beliefs, column, sheet);
        DomainEvidence.Weigh(table, beliefs, column, sheet);
    }

    private static void WeighLeftHeader(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        if (index == 0 || table.IgnoreHeaders || table.Columns[index].Header is not { Length: > 0 } header) return;
        if (!Dependent.Contains(HeaderKey.Of(header))) return;
        if (table.Columns[index - 1] is not { Header: { Length: > 0 } left } leftColumn) return;
        HeaderMatch joined = table.Lexicon.Match(left + header);
        bool reads = false;
        foreach (HeaderCandidate candidate in joined.Candidates)
        {
            if (candidate.Kind is not (HeaderMatchKind.Exact or HeaderMatchKind.Qualified or HeaderMatchKind.Owned)) continue;
            sheet.Add(candidate.Type, new Evidence(EvidenceKind.Neighbour, 4 * candidate.Strength, "neighbour-left-header", left));
            // 会社名 | フリガナ reads as a company's name, which is no person's all the same.
            if (candidate.Type != PiiTypes.EmployerName) reads = true;
        }
        if (!reads && leftColumn.Match.NotPersonal > 0.5 && beliefs[index - 1].None + beliefs[index - 1].Of(PiiTypes.EmployerName) > Likely)
        {
            // 会社名 | フリガナ: the reading of something that is no person.
            sheet.AddForNone(new Evidence(EvidenceKind.Neighbour, 3, "neighbour-left-ordinary", left));
        }
    }

    // 住所 over three columns, of which only the first has a header (merged cells).
    private static void WeighBlankHeader(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        if (index == 0 || table.IgnoreHeaders || table.Columns[index].Header is not "" || table.Columns[index].Profile.Filled == 0) return;
        PiiType? left = beliefs[index - 1].Best;
        if (left is null) return;
        foreach (PiiType type in Continuing(left))
        {
            sheet.Add(type, new Evidence(EvidenceKind.Neighbour, 1.5, "neighbour-continues", left));
        }
    }

    private static PiiType[] Continuing(PiiType left) =>
        left == PiiTypes.Address || left == PiiTypes.Region ? [PiiTypes.Address, PiiTypes.Region, PiiTypes.StreetAddress]
        : left == PiiTypes.StreetAddress ? [PiiTypes.StreetAddress]
        : left == PiiTypes.FamilyName ? [PiiTypes.GivenName]
        : left == PiiTypes.FamilyNameKana ? [PiiTypes.GivenNameKana]
        : [];

    // Seven digits are a postal code where they lie in the prefecture of the address in the same row, row for row.
    private static void WeighPostalCodes(TableView table, int index, EvidenceSheet sheet)
    {
        foreach (PostalFit fit in table.PostalFits)
        {
            if (!fit.Holds || (fit.Codes != index && fit.Addresses != index)) continue;
            PiiType type = fit.Codes == index ? PiiTypes.PostalCode : PiiTypes.Address;
            sheet.Add(type, new Evidence(EvidenceKind.Neighbour, fit.Codes == index ? PostalCodeThatFits : AddressThatFits, "neighbour-postal-fits", ValueEvidence.Percent(fit.Share), fit.Rows));
            return;
        }
    }

    // Where there are names, birth dates and sexes, a general word (連絡先, 年代, 記号) means the person; in a table without
    // any of them it seldom does.
    private static void WeighFamily(TableView table, IReadOnlyList<Beliefs> beliefs, ColumnView column, EvidenceSheet sheet)
    {
        double person = Personhood.OfOthers(beliefs, column.Index);
        HashSet<PiiGroup> groups = [.. beliefs.Where((_, i) => i != column.Index).SelectMany(b => b.ByType).Where(b => b.Value >= Likely).Select(b => b.Key.Group)];
        foreach (PiiType type in sheet.Types.ToArray())
        {
            double header = sheet.WeightOf(type, EvidenceKind.Header);
            if (header <= 0 && sheet.WeightOf(type, EvidenceKind.Value) <= 0) continue;
            if (header is > 0 and < SureHeader && beliefs.Where((b, i) => i != column.Index && b.Of(type) > 0.8).Any())
            {
                // 冊, 頁 and 行 beside 名簿番号, 級 beside 号給.
                sheet.Add(type, new Evidence(EvidenceKind.Neighbour, 1.2, "neighbour-same-type"));
            }
            if (person >= 2)
            {
                double weight = groups.Contains(type.Group) ? 1.6 : 1.0;
                // In a list of persons a company is where they work.
                if (type == PiiTypes.EmployerName && column.Match.Subject == HeaderOwner.Organisation) weight = 3.5;
                // What the header announces as something else stays that: 品名 beside 担当者氏名.
                if (header <= 0 && column.Match.NotPersonal > 0.5 && sheet.WeightOf(type, EvidenceKind.Value) < WithoutDoubt) continue;
                sheet.Add(type, new Evidence(EvidenceKind.Neighbour, weight, "neighbour-persons"));
            }
            else if (person < 0.5 && Personhood.Of(type) < 1)
            {
                sheet.Add(type, new Evidence(EvidenceKind.Neighbour, -1.2, "neighbour-no-persons"));
            }
        }
    }
}
