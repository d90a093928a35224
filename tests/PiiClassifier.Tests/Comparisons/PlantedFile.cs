namespace PiiClassifier.Tests.Comparisons;

internal sealed record PlantedFile(int Id)
{
    public required string Path { get; set; }

    public required long SizeBytes { get; set; }

    public required DateTimeOffset Modified { get; set; }

    public ScanStatus Status { get; set; } = ScanStatus.Scanned;

    public required bool Everyone { get; set; }

    public required List<PlantedTable> Tables { get; init; }

    public IReadOnlyList<PlantedTable> Read => Status == ScanStatus.Scanned ? Tables : [];

    public bool IsPersonal => Risk > 0;

    public int Risk => Read.Select(table => table.Columns.Select(column => column.Risk).DefaultIfEmpty().Max()).DefaultIfEmpty().Max();

    public long Persons => Read.Sum(table => table.Persons);

    public FileReport ToReport() => new() { Path = Path, SizeBytes = SizeBytes, LastModified = Modified, Status = Status, EveryoneCanRead = Everyone, Tables = [.. Read.Select(table => table.ToReport())] };
}
