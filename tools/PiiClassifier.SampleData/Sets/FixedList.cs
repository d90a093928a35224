using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Sets;

/// <summary>A table with given headers: lines of <c>header|reworded header|type|key of the column kind[|way of writing]</c>.</summary>
public static class FixedList
{
    public static IReadOnlyList<TableColumn> Read(string lines, bool reworded)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<TableColumn> columns = [];
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] part = line.Split('|');
            ColumnKind written = ColumnKinds.Get(part[3]);
            // The list says what the column is; the kind only lends its values.
            ColumnKind kind = new(written.Key, part[2] == "none" ? null : part[2], part[0], part[1], written.Form, [.. written.Writers]) { Names = written.Names };
            columns.Add(new TableColumn(kind, reworded ? part[1] : part[0], part.Length > 4 ? part[4][0] - '0' : 0));
        }
        return columns;
    }

    public static SampleTable Fill(string sheet, TableSubject subject, IReadOnlyList<string> above, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<Person>> people, SeededRandom random, Func<SeededRandom, Organisation>? organisation = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        List<string[]> rows = new(people.Count);
        PersonTally tally = new(columns, subject);
        for (int i = 0; i < people.Count; i++)
        {
            Row row = new() { Number = i + 1, People = people[i], Org = (organisation ?? Organisation.Company)(random), Random = random };
            rows.Add([.. columns.Select(column => column.Write(row))]);
            tally.Add(row, rows[^1]);
        }
        return new SampleTable(sheet, subject, above, columns, rows, tally.Count);
    }
}
