using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Makes tables of a kind.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="reworded">Whether headers are spelt as real files spell them.</param>
public sealed class TableBuilder(SeededRandom random, bool reworded)
{
    private static readonly string[] Offices = ["令和7年4月1日現在", "作成：総務課", "取扱注意", "（単位：円、人）", "※個人情報につき取扱注意", "2025年度版"];

    public SampleTable Build(TableKind kind, string sheet, int rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        CellNoise noise = CellNoise.Draw(random);
        List<TableColumn> columns = [.. kind.Columns.Split(' ').Select(Draw).OfType<TableColumn>()];
        Reorder(columns);
        List<string> above = random.Chance(0.25) ? [kind.Title, .. random.Chance(0.5) ? new[] { random.Pick(Offices) } : []] : [];
        HashSet<ulong> persons = [];
        return new SampleTable(sheet, kind.Subject, above, columns, Fill(kind, columns, noise, rows, persons), persons.Count);
    }

    private List<string[]> Fill(TableKind kind, List<TableColumn> columns, CellNoise noise, int rows, HashSet<ulong> persons)
    {
        PersonSource people = new(random, kind.Population == Population.Residents ? [random.Pick(Municipalities.All)] : null);
        int[] roles = [.. columns.Where(column => column.Kind.TypeId is not null).Select(column => column.Role).Distinct()];
        List<string[]> cells = new(rows);
        Row? last = null;
        for (int number = 1; number <= rows; number++)
        {
            // The same person on two lines is one data subject.
            bool repeats = noise.IsHeavy && last is not null && random.Chance(0.02);
            Row row = new() { Number = number, People = repeats ? last!.People : NextPeople(kind.Population, people), Org = NextOrganisation(kind.Population), Random = random };
            cells.Add([.. columns.Select(column => noise.Write(column, row, random))]);
            foreach (int role in roles) persons.Add(row.People[role].Seed);
            last = row;
        }
        if (noise.IsHeavy && random.Chance(0.5)) cells.Add(["※" + random.Pick(Offices)]);
        return cells;
    }

    // key, key?, role:key, prefix+key, key=header|header
    private TableColumn? Draw(string entry)
    {
        string[] sides = entry.Split('=');
        string key = sides[0], prefix = "";
        int role = 0;
        if (key[^1] == '?')
        {
            key = key[..^1];
            if (random.Chance(1 / 3.0)) return null;
        }
        if (key.Length > 2 && key[1] == ':')
        {
            role = key[0] - '1';
            key = key[2..];
        }
        if (key.IndexOf('+', StringComparison.Ordinal) is var plus && plus > 0)
        {
            prefix = key[..plus];
            key = key[(plus + 1)..];
        }
        ColumnKind kind = ColumnKinds.Get(key);
        string[]? own = sides.Length > 1 ? sides[1].TrimStart('?').Split('|') : null;
        string header = own is not null ? (reworded ? own[^1] : own[0]) : random.Pick(reworded ? kind.Reworded : kind.Headers);
        return new TableColumn(kind, Decorate(prefix + header), random.Next(kind.Writers.Count), role) { AlsoLabel = Also(kind, header) };
    }

    /// <summary>Marks that forms leave on headers, and that say nothing.</summary>
    private string Decorate(string header)
    {
        if (!reworded) return header;
        return random.Next(12) switch
        {
            0 => header + "※",
            1 => header + "（必須）",
            2 => "*" + header,
            3 when header.Length == 2 => header[0] + "　" + header[1],
            4 => header.Replace('（', '(').Replace('）', ')'),
            5 => random.Between(1, 20) + "." + header,
            _ => header,
        };
    }

    private static string? Also(ColumnKind kind, string header) => kind.Key switch
    {
        "contact-number" => "phone-number",
        "age-band" => "none",
        "occupation" when header.Contains("職種", StringComparison.Ordinal) => "none",
        "disease-code" or "department-code" or "account-kind" => "none",
        "building" or "lot" or "town" or "town-lot" => "address",
        "author" => "person-name",
        "order-date" => "none",
        _ => null,
    };

    private void Reorder(List<TableColumn> columns)
    {
        if (random.Chance(0.15)) random.Shuffle(columns);
        else if (random.Chance(0.5))
        {
            int at = random.Next(columns.Count - 1);
            (columns[at], columns[at + 1]) = (columns[at + 1], columns[at]);
        }
    }

    private static Person[] NextPeople(Population population, PersonSource people)
    {
        switch (population)
        {
            case Population.Residents: return people.NextRelated() is var resident ? [resident, resident.Household.Head] : [];
            case Population.Pupils: return people.NextPupil() is var pupil ? [pupil, pupil.Household.Head] : [];
            case Population.Adults: return [people.NextAdult(), people.NextAdult()];
            default: return [people.NextAnybody(), people.NextAnybody()];
        }
    }

    private Organisation NextOrganisation(Population population) => population switch
    {
        Population.Facilities => Organisation.Facility(random, WordLists.Facilities),
        Population.Schools => Organisation.Facility(random, WordLists.Schools),
        Population.Hospitals => Organisation.Facility(random, WordLists.Hospitals),
        _ => Organisation.Company(random),
    };
}
