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
    private const double AccountKind = 8;
    private const double ContinuingColumn = 2.5;
    // An address has no more; and a sheet of thousands of columns without headers must not be walked for each of them.
    private const int MostParts = 8;
    // The weight of a header word that needs its context.
    private const double ContextHeader = 3;
    private const double WithoutOwnKind = -0.5;
    private const double SomePersons = 1;
    private const double NoDoubt = 2;
    private const double LoneNamePart = 1.5;
    private const double CustomerCompanies = 4;
    private const double NotablePart = 1;
    private const int FewestNames = 3;
    private const double Possible = 0.2;
    // Mail addresses under 備考 are mail addresses.
    private const double WithoutDoubt = 6;

    // 契約開始日, 控除, 点数: general words, which mean somebody's work, pay or school beside other columns about such.
    private static readonly HashSet<PiiGroup> NeedOwnKind = [PiiGroup.Employment, PiiGroup.Pay, PiiGroup.Education];

    private static readonly HashSet<string> KindHeaders = [.. new[] { "種別", "種類", "科目", "預金科目" }.Select(HeaderKey.Of)];

    private static readonly HashSet<string> CustomerOwners = [.. new[] { "顧客", "客", "customer", "cust", "client" }.Select(HeaderKey.Of)];

    private static readonly (PiiType Part, PiiType Other, PiiType Whole)[] NameParts =
    [
        (PiiTypes.FamilyName, PiiTypes.GivenName, PiiTypes.PersonName),
        (PiiTypes.GivenName, PiiTypes.FamilyName, PiiTypes.PersonName),
        (PiiTypes.FamilyNameKana, PiiTypes.GivenNameKana, PiiTypes.PersonNameKana),
        (PiiTypes.GivenNameKana, PiiTypes.FamilyNameKana, PiiTypes.PersonNameKana),
    ];

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
    /// <param name="beside">The same of all but one.</param>
    /// <param name="index">The column.</param>
    /// <param name="sheet">Where to add.</param>
    public static void Weigh(TableView table, IReadOnlyList<Beliefs> beliefs, ColumnsBeside beside, int index, EvidenceSheet sheet)
    {
        ColumnView column = table.Columns[index];
        WeighLeftHeader(table, beliefs, index, sheet);
        WeighBlankHeader(table, beliefs, index, sheet);
        WeighAccountKind(table, beliefs, index, sheet);
        WeighPostalCodes(table, index, sheet);
        WeighNamePart(beliefs, column, sheet);
        WeighCustomers(table, beliefs, column, sheet);
        WeighFamily(table, beside, column, sheet);
        DomainEvidence.Weigh(table, beliefs, beside, column, sheet);
    }

    private static void WeighLeftHeader(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        if (index == 0 || table.IgnoreHeaders || table.Columns[index].Header is not { Length: > 0 } header) return;
        if (!Dependent.Contains(table.Columns[index].Key!)) return;
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

    // 種別 beside 口座番号 is 普通 or 当座.
    private static void WeighAccountKind(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        if (table.IgnoreHeaders || table.Columns[index].Key is not { } key || !KindHeaders.Contains(key)) return;
        bool beside = new[] { index - 1, index + 1 }.Any(i => i >= 0 && i < beliefs.Count && beliefs[i].Best is { } best && (best == PiiTypes.BankName || best == PiiTypes.BankAccountNumber));
        if (beside) sheet.Add(PiiTypes.BankName, new Evidence(EvidenceKind.Neighbour, AccountKind, "neighbour-bank"));
    }

    // 住所 over three columns, of which only the first has a header (merged cells).
    private static void WeighBlankHeader(TableView table, IReadOnlyList<Beliefs> beliefs, int index, EvidenceSheet sheet)
    {
        if (index == 0 || table.IgnoreHeaders || table.Columns[index].Header is not "" || table.Columns[index].Profile.Filled == 0) return;
        int first = index - 1;
        while (first > 0 && index - first < MostParts && table.Columns[first].Header is "") first--;
        // What follows a part of an address, however many parts, is the rest of it; of a name only the next column is.
        PiiType? left = beliefs[first].Best;
        if (left is null || (first < index - 1 && left.Group != PiiGroup.Contact)) return;
        bool street = Enumerable.Range(first, index - first).Any(i => beliefs[i].Best == PiiTypes.StreetAddress);
        foreach (PiiType type in Continuing(street ? PiiTypes.StreetAddress : left))
        {
            sheet.Add(type, new Evidence(EvidenceKind.Neighbour, ContinuingColumn, "neighbour-continues", left));
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

    // 相川, 井伊, 上野 with no given names beside them are what the people are called: a name, of which nothing was split off.
    private static void WeighNamePart(IReadOnlyList<Beliefs> beliefs, ColumnView column, EvidenceSheet sheet)
    {
        (PiiType Part, PiiType Other, PiiType Whole) lone = NameParts.MaxBy(name => sheet.WeightOf(name.Part, EvidenceKind.Value));
        double asPart = sheet.WeightOf(lone.Part, EvidenceKind.Value);
        if (column.Profile.Filled < FewestNames || asPart < NotablePart || sheet.WeightOf(lone.Part, EvidenceKind.Header) > 0 || column.Match.NotPersonal > 0) return;
        if (beliefs.Where((belief, i) => i != column.Index && (belief.Of(lone.Part) >= Possible || belief.Of(lone.Other) >= Possible || belief.Of(lone.Whole) >= Likely)).Any()) return;
        double asWhole = sheet.WeightOf(lone.Whole, EvidenceKind.Value);
        sheet.Add(lone.Whole, new Evidence(EvidenceKind.Neighbour, asPart - asWhole + LoneNamePart, "neighbour-lone-name-part", lone.Part));
    }

    // 顧客コード | 顧客名 | 与信限度額 in a form without rows are companies, as long as nothing else in it is about a person.
    private static void WeighCustomers(TableView table, IReadOnlyList<Beliefs> beliefs, ColumnView column, EvidenceSheet sheet)
    {
        if (column.Profile.Filled > 0 || !IsOfCustomers(column) || !table.Columns.Any(other => other.Match is { Subject: HeaderOwner.Organisation, NotPersonal: >= 0.5 })) return;
        double person = 0;
        for (int i = 0; i < beliefs.Count; i++)
        {
            if (IsOfCustomers(table.Columns[i])) continue;
            foreach ((int place, double probability) in beliefs[i].ByType)
            {
                PiiType type = table.Recognizers.Types[place];
                person += probability * Math.Max(Personhood.Of(type), type.Group == PiiGroup.Contact ? 1 : 0);
            }
        }
        if (person < 1) sheet.AddForNone(new Evidence(EvidenceKind.Neighbour, CustomerCompanies, "neighbour-customer-companies"));
    }

    private static bool IsOfCustomers(ColumnView column) => column.Match.OwnerWord is { } owner && CustomerOwners.Contains(owner);

    // Where there are names, birth dates and sexes, a general word (連絡先, 年代, 記号) means the person; in a table without
    // any of them it seldom does.
    private static void WeighFamily(TableView table, ColumnsBeside beside, ColumnView column, EvidenceSheet sheet)
    {
        double person = beside.PersonhoodBeside(column.Index);
        foreach (int place in sheet.Places)
        {
            double header = sheet.At(place).Of(EvidenceKind.Header);
            double value = sheet.At(place).Of(EvidenceKind.Value);
            if (header <= 0 && value <= 0) continue;
            PiiType type = table.Recognizers.Types[place];
            if (header is > 0 and < SureHeader && beside.HasBeside(column.Index, type))
            {
                // 冊, 頁 and 行 beside 名簿番号, 級 beside 号給.
                sheet.Add(place, new Evidence(EvidenceKind.Neighbour, 1.2, "neighbour-same-type"));
            }
            if (person >= SomePersons)
            {
                // Between some and no doubt that the rows are persons it counts in proportion.
                double surely = Math.Min(1, (person - SomePersons) / (NoDoubt - SomePersons));
                bool hasKin = beside.HasBeside(column.Index, type.Group);
                bool isWorkplace = type == PiiTypes.EmployerName && column.Match.Subject == HeaderOwner.Organisation;
                if (!isWorkplace && header is > 0 and < ContextHeader && NeedOwnKind.Contains(type.Group) && !hasKin)
                {
                    sheet.Add(place, new Evidence(EvidenceKind.Neighbour, surely * WithoutOwnKind, "neighbour-no-kin"));
                    continue;
                }
                // In a list of persons a company is where they work.
                double weight = surely * (isWorkplace ? 3.5 : hasKin ? 1.6 : 1.0);
                // What the header announces as something else stays that: 品名 beside 担当者氏名.
                if (header <= 0 && column.Match.NotPersonal > 0.5 && value < WithoutDoubt) continue;
                sheet.Add(place, new Evidence(EvidenceKind.Neighbour, weight, "neighbour-persons"));
            }
            else if (person < 0.5 && Personhood.Of(type) < 1)
            {
                sheet.Add(place, new Evidence(EvidenceKind.Neighbour, -1.2, "neighbour-no-persons"));
            }
        }
    }
}
