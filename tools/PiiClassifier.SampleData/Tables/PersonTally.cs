using PiiClassifier.SampleData.Columns;

namespace PiiClassifier.SampleData.Tables;

/// <summary>Counts the distinct natural persons of a table.</summary>
/// <remarks>
/// In a table about persons everybody whom a line is about counts, whatever of the line is blank. Other people (保護者, お届け先, 担当者)
/// count where their name stands, or, when no column names them, where anything of theirs does. Who turns up twice counts once.
/// </remarks>
public sealed class PersonTally(IReadOnlyList<TableColumn> columns, TableSubject subject)
{
    private readonly int[] _nameless = [.. columns.Where(column => column.Kind.TypeId is not null).GroupBy(column => column.Role)
        .Where(role => !role.Any(column => column.Kind.Names is not null)).Select(role => role.Key)];

    private readonly HashSet<ulong> _persons = [];

    public int Count => _persons.Count;

    public void Add(Row row, IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (subject == TableSubject.Person) _persons.Add(row.People[0].Seed);
        for (int i = 0; i < columns.Count; i++)
        {
            TableColumn column = columns[i];
            if (column.Kind.TypeId is null || string.IsNullOrWhiteSpace(cells[i])) continue;
            row.Role = column.Role;
            if (column.Kind.Names is { } names) _persons.Add(names(row).Seed);
            else if (_nameless.Contains(column.Role)) _persons.Add(row.Who.Seed);
        }
    }
}
