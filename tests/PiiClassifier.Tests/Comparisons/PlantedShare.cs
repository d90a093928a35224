using System.Globalization;
using PiiClassifier.Taxonomy;
using PiiClassifier.Tests.Reports;

namespace PiiClassifier.Tests.Comparisons;

/// <summary>A share at random whose files, tables and columns know who they are: what a comparison has to find out.</summary>
internal sealed class PlantedShare
{
    private readonly Random _random;
    private int _named;

    private PlantedShare(Random random) => _random = random;

    public List<PlantedFile> Files { get; private init; } = [];

    public static PlantedShare Of(Random random)
    {
        var share = new PlantedShare(random);
        for (int i = random.Next(1, 8); i > 0; i--) share.Files.Add(share.NewFile());
        return share;
    }

    /// <summary>The same share, with the same identities, of which everything may be changed.</summary>
    public PlantedShare Copy() => new(_random)
    {
        _named = _named,
        Files = [.. Files.Select(file => file with { Tables = [.. file.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column with { })] })] })],
    };

    public ScanReport ToReport() => SmallReport.Of([.. Files.OrderBy(_ => _random.Next()).Select(file => file.ToReport())]);

    /// <summary>Changes something in each of some files.</summary>
    public void Change()
    {
        for (int i = _random.Next(3); i > 0; i--) Files.Add(NewFile());
        foreach (PlantedFile file in Files.ToArray())
        {
            switch (_random.Next(8))
            {
                case 0:
                    Files.Remove(file);
                    break;
                case 1:
                    if (file.IsPersonal) file.Path = Name("moved/") + file.Path[file.Path.LastIndexOf('/')..];
                    break;
                case 2:
                    if (file.IsPersonal) file.Path = Name("renamed/file") + ".csv";
                    break;
                case 3:
                    file.Status = _random.Next(2) == 0 ? ScanStatus.Encrypted : ScanStatus.Missing;
                    break;
                case 4:
                    file.Everyone = !file.Everyone;
                    break;
                case 5:
                    file.Modified = file.Modified.AddSeconds(_random.Next(3) - 1);
                    file.SizeBytes += _random.Next(2) * 1_000_000;
                    break;
                default:
                    ChangeTables(file);
                    break;
            }
        }
    }

    private void ChangeTables(PlantedFile file)
    {
        foreach (PlantedTable table in file.Tables.ToArray())
        {
            switch (_random.Next(6))
            {
                case 0:
                    file.Tables.Remove(table);
                    break;
                case 1:
                    if (table.IsKnownByItsColumns) table.Name = Name("sheet");
                    break;
                case 2:
                    table.Persons += _random.Next(3_000);
                    break;
                case 3:
                    ChangeColumnsInTheirPlaces(table);
                    break;
                case 4:
                    ChangeTheirPlaces(table);
                    break;
            }
        }
        if (_random.Next(3) == 0) file.Tables.Insert(_random.Next(file.Tables.Count + 1), NewTable());
    }

    private void ChangeColumnsInTheirPlaces(PlantedTable table)
    {
        foreach (PlantedColumn column in table.Columns)
        {
            switch (_random.Next(5))
            {
                case 0:
                    column.Type = NewType();
                    break;
                case 1:
                    column.Type = null;
                    break;
                case 2:
                    if (column.Header is not null && column.IsPersonal) column.Header = Name("header");
                    break;
                case 3:
                    column.Embedded = column.Embedded is null ? NewType() : null;
                    break;
            }
        }
    }

    // Without headers a column in the middle cannot be told from the next one.
    private void ChangeTheirPlaces(PlantedTable table)
    {
        bool atTheEnd = table.Columns.Exists(column => column.Header is null);
        if (_random.Next(2) == 0) table.Columns.RemoveAt(atTheEnd ? table.Columns.Count - 1 : _random.Next(table.Columns.Count));
        else table.Columns.Insert(atTheEnd ? table.Columns.Count : _random.Next(table.Columns.Count), NewColumn(!atTheEnd));
        if (!atTheEnd && _random.Next(2) == 0) table.Columns.Reverse();
    }

    private PlantedFile NewFile() => new(++_named)
    {
        Path = Name("share/folder/file") + ".csv",
        SizeBytes = _random.Next(1_000),
        Modified = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Everyone = _random.Next(2) == 0,
        Tables = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => NewTable())],
    };

    private PlantedTable NewTable()
    {
        bool headed = _random.Next(4) > 0;
        return new PlantedTable(++_named) { Name = Name("sheet"), Persons = _random.Next(3_000), Columns = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => NewColumn(headed))] };
    }

    private PlantedColumn NewColumn(bool headed) => new(++_named) { Header = headed ? Name("header") : null, Type = _random.Next(2) == 0 ? NewType() : null, Embedded = _random.Next(6) == 0 ? NewType() : null };

    private PiiType NewType() => PiiCatalogue.Default.Types[_random.Next(PiiCatalogue.Default.Types.Count)];

    private string Name(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++_named}");
}
