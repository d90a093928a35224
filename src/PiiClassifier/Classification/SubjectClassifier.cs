using PiiClassifier.EvidenceSources;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Classification;

/// <summary>Decides what a table is about, which settles whether 住所 and 電話番号 in it are somebody's.</summary>
internal static class SubjectClassifier
{
    // A table is about persons when its personal columns weigh as much as one name.
    private const double OfOneName = 1.9;
    // And when one of them by itself leaves little doubt that somebody is meant: a login, of which one is never quite sure.
    private const double OfOneHint = 0.9;
    // And about organisations besides when one header says so.
    private const double OfOneWord = 0.8;
    private const double Likely = 0.5;
    // What lies below this adds up to nothing, however many columns there are.
    private const double Noticeable = 0.25;
    // One name, and perhaps a number for it: somebody is named, no more is told of them.
    private const double OfNameAlone = 3.4;

    private static readonly HashSet<PiiType> PlaceTypes = [PiiTypes.Address, PiiTypes.Region, PiiTypes.StreetAddress, PiiTypes.PostalCode];

    // Who is named for a company, and who stands for it.
    private static readonly HashSet<string> Contacts = [.. new[] { "担当者", "担当", "営業担当", "営業担当者", "責任者", "連絡担当者", "契約担当者" }.Select(HeaderKey.Of)];
    private static readonly HashSet<string> Heads = [.. new[] { "代表者", "法人代表者", "代表", "社長", "理事長", "会長", "施設長", "院長", "園長", "校長", "店長", "開設者", "設置者", "管理者" }.Select(HeaderKey.Of)];

    /// <summary>Decides.</summary>
    public static SubjectDecision Decide(TableView table, IReadOnlyList<Beliefs> beliefs)
    {
        var evidence = new List<Evidence>();
        var holders = new HeaderOwner[table.Columns.Count];
        // By the place of the type, looked up once for all columns.
        double[] personhoods = [.. table.Recognizers.Types.All.Select(Personhood.Of)];
        double persons = 0;
        double organisations = 0;
        double things = 0;
        bool primaryPerson = false;
        bool identified = false;
        for (int i = 0; i < holders.Length; i++)
        {
            ColumnView column = table.Columns[i];
            (double weight, bool secondary) = PersonWeight(column, beliefs[i], personhoods);
            if (weight >= 1)
            {
                // A customer's number may be a company's: it makes nobody the subject.
                bool names = weight >= OfOneName;
                if (names) holders[i] = HeaderOwner.Person;
                primaryPerson |= names && !secondary;
                identified |= beliefs[i].Best is { IdentifiesPerson: true } && column.Match.Best is null or { Strength: >= 0.4 };
                evidence.Add(new Evidence(EvidenceKind.Subject, weight, secondary ? "subject-person-named" : "subject-person-column", beliefs[i].Likeliest!));
            }
            if (weight >= Noticeable) persons += weight;
            double organisation = NonPersonWeight(table, column, beliefs[i], HeaderOwner.Organisation);
            double thing = NonPersonWeight(table, column, beliefs[i], HeaderOwner.Thing);
            if (organisation >= OfOneWord || thing >= 1)
            {
                holders[i] = organisation >= thing ? HeaderOwner.Organisation : HeaderOwner.Thing;
                evidence.Add(new Evidence(EvidenceKind.Subject, -Math.Max(organisation, thing), organisation >= thing ? "subject-organisation-column" : "subject-thing-column", column.Match.NotPersonalWord ?? "-"));
            }
            organisations += organisation;
            things += thing;
        }
        int bySex = table.Columns.Count(c => c.Key is { } key && CountsBySex(key));
        if (bySex >= 2)
        {
            things += bySex;
            evidence.Add(new Evidence(EvidenceKind.Subject, -bySex, "subject-counts-by-sex", bySex));
        }
        int averages = table.Columns.Count(c => c.Key is { } key && IsAverage(key));
        if (averages > 0)
        {
            things += averages;
            evidence.Add(new Evidence(EvidenceKind.Subject, -averages, "subject-averages", averages));
        }
        bool othersFirst = holders.FirstOrDefault(h => h != HeaderOwner.None) is HeaderOwner.Organisation or HeaderOwner.Thing;
        TableSubject subject = Choose(persons, organisations, things, primaryPerson, othersFirst, identified);
        bool[] about = Attribute(table, beliefs, holders, subject);
        if (subject is TableSubject.Mixed or TableSubject.Person && !Enumerable.Range(0, about.Length).Any(i => about[i] && beliefs[i].Best is not null))
        {
            subject = organisations > things ? TableSubject.Organisation : TableSubject.Thing;
        }
        if (subject is TableSubject.Organisation or TableSubject.Thing) Array.Clear(about);
        return new SubjectDecision(subject, [.. evidence.OrderByDescending(e => Math.Abs(e.Weight)).Take(8)], about);
    }

    private static TableSubject Choose(double persons, double organisations, double things, bool primaryPerson, bool othersFirst, bool identified)
    {
        double others = organisations + things;
        // Figures by sex and age are statistics when nothing in a row tells one person from another.
        if (!identified && others >= 1 && others >= 0.45 * persons) return organisations > things ? TableSubject.Organisation : TableSubject.Thing;
        if (persons >= OfOneName)
        {
            if (!primaryPerson && (others >= 1 || organisations >= OfOneWord)) return TableSubject.Mixed;
            if (othersFirst && others >= 1 && persons < OfNameAlone) return TableSubject.Mixed;
            return othersFirst && others >= 3 && others > persons ? TableSubject.Mixed : TableSubject.Person;
        }
        if (persons >= OfOneHint && others < 0.8) return TableSubject.Person;
        // A purchase or a visit with a customer's number or mail, and no company to which they could belong.
        if (persons >= OfOneHint && identified && organisations < 1) return TableSubject.Mixed;
        if (others == 0 && persons == 0) return TableSubject.Thing;
        return organisations > things ? TableSubject.Organisation : TableSubject.Thing;
    }

    // 人口（男） | 人口（女）, 男総数: figures of statistics, a number a sex, where a list of persons has one column 性別.
    private static bool CountsBySex(string key) =>
        key is "男" or "女" or "男性" or "女性" || key.EndsWith("(男)", StringComparison.Ordinal) || key.EndsWith("(女)", StringComparison.Ordinal)
            || key.StartsWith("男(", StringComparison.Ordinal) || key.StartsWith("女(", StringComparison.Ordinal)
            || key.StartsWith("男総", StringComparison.Ordinal) || key.StartsWith("女総", StringComparison.Ordinal) || key.Contains("(男性)", StringComparison.Ordinal) || key.Contains("(女性)", StringComparison.Ordinal);

    // 平均身長（cm） beside 性別 and 年齢: of many people together, unless something in a row tells one from another.
    private static bool IsAverage(string key) =>
        key.Contains("平均", StringComparison.Ordinal) || key.Contains("中央値", StringComparison.Ordinal) || key.Contains("標準偏差", StringComparison.Ordinal);

    // How much a column makes the rows persons, and whether it only names somebody beside what the rows are (担当者, 代表者).
    private static (double Weight, bool Secondary) PersonWeight(ColumnView column, Beliefs beliefs, double[] personhoods)
    {
        // 平均点 is nobody's by itself.
        if (column.Key is { } key && IsAverage(key)) return (0, false);
        double weight = 0;
        foreach ((int place, double probability) in beliefs.ByType) weight += probability * personhoods[place];
        bool secondary = column.Match.OwnerWord is { } owner && SecondaryOwners.Contains(owner);
        return (weight, secondary);
    }

    private static double NonPersonWeight(TableView table, ColumnView column, Beliefs beliefs, HeaderOwner subject)
    {
        bool announced = column.Match.Best is { Strength: >= 0.6 };
        if (beliefs.None < Likely && column.Match.NotPersonal < 0.5 && (announced || beliefs.Best != PiiTypes.EmployerName)) return 0;
        double weight = column.Match.Subject == subject || (column.Match.Owner == subject && column.Match.NotPersonal > 0.5) ? 1.2 * Math.Max(column.Match.NotPersonal, 0.75) : 0;
        if (column.Profile.Filled > 0)
        {
            for (int index = 0; index < table.Recognizers.All.Count; index++)
            {
                HeaderOwner told = table.Recognizers.All[index].Id switch
                {
                    "organisation-name" => HeaderOwner.Organisation,
                    "facility-name" or "product-word" => HeaderOwner.Thing,
                    _ => HeaderOwner.None,
                };
                if (told == subject) weight += 3 * Math.Max(0, ((double)column.Profile.Shapes[index] / column.Profile.Filled) - 0.4);
            }
        }
        return weight;
    }

    // In a mixed table a contact column belongs to whatever the nearest naming column on its left names.
    private static bool[] Attribute(TableView table, IReadOnlyList<Beliefs> beliefs, HeaderOwner[] holders, TableSubject subject)
    {
        bool[] about = new bool[holders.Length];
        if (subject == TableSubject.Person)
        {
            Array.Fill(about, true);
            return about;
        }
        if (subject != TableSubject.Mixed) return about;
        bool credentials = beliefs.Any(belief => belief.Best == PiiTypes.Password);
        for (int i = 0; i < about.Length; i++)
        {
            ColumnView column = table.Columns[i];
            PiiType? type = beliefs[i].Best;
            if (type is null) continue;
            // 顧客コード beside 会社名 is the company's.
            bool company = type == PiiTypes.CustomerNumber && holders.Contains(HeaderOwner.Organisation);
            if (column.Match.Owner is HeaderOwner.Person or HeaderOwner.Family or HeaderOwner.Emergency && !company)
            {
                about[i] = true;
                continue;
            }
            // サービス名 | ユーザー名 | パスワード: the account is whoever's the password is.
            about[i] = Personhood.Of(type) >= OfOneName || (credentials && type == PiiTypes.LoginId) || (!company && HolderLeftOf(table, holders, i, type) == HeaderOwner.Person);
        }
        return about;
    }

    private static HeaderOwner HolderLeftOf(TableView table, HeaderOwner[] holders, int index, PiiType type)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (holders[i] != HeaderOwner.None && !(holders[i] == HeaderOwner.Person && IsOfCompany(table.Columns[i], type))) return holders[i];
        }
        return holders.FirstOrDefault(h => h != HeaderOwner.None);
    }

    // 会社名 | 代表者 | 住所 | 電話番号 are the company's; 得意先名 | 担当者 | 電話番号 | 住所 may be the number on somebody's desk, but nobody's home.
    private static bool IsOfCompany(ColumnView holder, PiiType type) =>
        holder.Match.OwnerWord is { } owner && (PlaceTypes.Contains(type) ? Contacts.Contains(owner) || Heads.Contains(owner) : type.Group == PiiGroup.Contact && type != PiiTypes.MobileNumber && Heads.Contains(owner));
}
