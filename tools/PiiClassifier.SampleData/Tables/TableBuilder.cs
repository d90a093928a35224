using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Makes tables of a kind.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="style">How the headers are worded; Japanese where a kind has no other words.</param>
/// <param name="varied">Whether rows and headers lie as unevenly as in real files: two header rows, blank lines, notes with somebody's data.</param>
public sealed class TableBuilder(SeededRandom random, HeaderStyle style, bool varied = false)
{
    private static readonly string[] Offices = ["令和7年4月1日現在", "作成：総務課", "取扱注意", "（単位：円、人）", "※個人情報につき取扱注意", "2025年度版"];
    private static readonly string[] Notes = ["note-home", "note-mobile", "note-mail", "note-name"];

    public SampleTable Build(TableKind kind, string sheet, int rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        CellNoise noise = CellNoise.Draw(random);
        string? owner = varied && kind.Subject == TableSubject.Person && random.Chance(0.15) ? random.Pick(kind.Owners.Split('|')) : null;
        HeaderWriter headers = new(random, HeaderWriter.CanWrite(kind, style) ? style : random.Chance(0.5) ? HeaderStyle.Plain : HeaderStyle.Reworded, owner);
        bool grouped = varied && random.Chance(kind.Columns.Contains('+', StringComparison.Ordinal) ? 0.4 : 0.08);
        List<(TableColumn Column, string Group)> drawn = [.. kind.Columns.Split(' ').Select(entry => Draw(entry, kind, headers, grouped)).OfType<(TableColumn, string)>()];
        Reorder(drawn);
        List<TableColumn> columns = [.. drawn.Select(pair => pair.Column)];
        PersonTally tally = new(columns, kind.Subject);
        List<string[]> cells = Fill(kind, columns, noise, rows, tally);
        return new SampleTable(sheet, kind.Subject, Titles(kind), [.. columns.Select((column, i) => Seen(column, cells, i))], cells, tally.Count)
        {
            AlsoSubject = kind.AlsoSubject,
            Groups = grouped && drawn.Exists(pair => pair.Group.Length > 0) ? [.. drawn.Select(pair => pair.Group)] : null,
        };
    }

    private List<string> Titles(TableKind kind)
    {
        if (!random.Chance(0.25)) return [];
        List<string> titles = [kind.Title];
        if (random.Chance(0.5)) titles.Add(random.Pick(Offices));
        if (varied && random.Chance(0.3)) titles.Add("");
        return titles;
    }

    private List<string[]> Fill(TableKind kind, List<TableColumn> columns, CellNoise noise, int rows, PersonTally tally)
    {
        PersonSource people = new(random, kind.Population is Population.Residents or Population.Heads or Population.Dependants ? [random.Pick(Municipalities.All)] : null);
        List<string[]> cells = new(rows);
        List<Person[]> met = [];
        for (int number = 1; number <= rows; number++)
        {
            // The same person on two lines is one data subject.
            bool repeats = met.Count > 0 && (random.Chance(kind.Repeats) || (noise.IsHeavy && random.Chance(0.02)));
            if (!repeats) met.Add(NextPeople(kind.Population, people));
            Row row = new() { Number = number, People = repeats && kind.Repeats > 0 ? random.Pick(met) : met[^1], Org = NextOrganisation(kind.Population), Random = random };
            cells.Add([.. columns.Select(column => noise.Write(column, row, random))]);
            tally.Add(row, cells[^1]);
            if (varied && noise.IsHeavy && number > 3 && random.Chance(0.01)) cells.Add([""]);
        }
        if (noise.IsHeavy && random.Chance(0.5)) cells.Add(["※" + random.Pick(Offices)]);
        return cells;
    }

    // key, key?, role:key, prefix+key, key=header|header~also
    private (TableColumn Column, string Group)? Draw(string entry, TableKind kind, HeaderWriter headers, bool grouped)
    {
        string[] sides = entry.Split('='), also = sides[^1].Split('~');
        string key = sides.Length > 1 ? sides[0] : also[0], prefix = "";
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
        // Columns with people behind them carry notes about people.
        if (key == "note" && varied && kind.Subject is TableSubject.Person && random.Chance(0.75)) key = random.Pick(Notes);
        ColumnKind column = ColumnKinds.Get(key);
        string header = headers.Write(column, grouped ? "" : prefix, sides.Length > 1 ? also[0].Split('|') : null);
        int writer = random.Next(column.Writers.Count);
        return (new TableColumn(column, header, writer, role) { AlsoLabel = also.Length > 1 ? also[1] : Also(column, header, writer) }, grouped ? prefix.Length > 0 ? prefix : GroupOf(column) : "");
    }

    // What stands over the headers when the table has no people to tell apart.
    private static string GroupOf(ColumnKind column) => column.Key switch
    {
        "postal-code" or "address" or "building" or "prefecture" or "municipality" or "town-lot" or "phone-number" or "mobile-number" or "email-address" => "連絡先",
        "bank-name" or "bank-code" or "branch-name" or "branch-code" or "account-kind" or "bank-account-number" or "bank-account-holder" => "振込先",
        "base-salary" or "allowance" or "total-pay" => "支給",
        _ => "",
    };

    // Whether anybody's data came into the notes is seen when they are written.
    private static TableColumn Seen(TableColumn column, List<string[]> cells, int index) => column with
    {
        Embedded = cells.Exists(row => row.Length > index && row[index].AsSpan().IndexOfAny("0@様０＠") >= 0) ? column.Kind.Embedded : [],
    };

    private static string? Also(ColumnKind kind, string header, int writer) => kind.Key switch
    {
        // Where people sign in with their mail address.
        "login-id" when writer == 2 => "email-address",
        "contact-number" => "phone-number",
        "age-band" => "none",
        "occupation" when header.Contains("職種", StringComparison.Ordinal) => "none",
        "disease-code" or "department-code" or "account-kind" => "none",
        "building" or "lot" or "town" or "town-lot" => "address",
        "author" => "person-name",
        "order-date" => "none",
        _ => null,
    };

    private void Reorder<T>(List<T> columns)
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
            case Population.Dependants: return people.NextDependant() is var dependant ? [dependant, dependant.Household.Head] : [];
            case Population.Heads: return people.NextHead() is var head ? [head, head] : [];
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
