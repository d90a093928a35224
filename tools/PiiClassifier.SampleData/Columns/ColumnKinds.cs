namespace PiiClassifier.SampleData.Columns;

/// <summary>Every kind of column by its key.</summary>
public static class ColumnKinds
{
    private static readonly Dictionary<string, ColumnKind> ByKey = new ColumnKind[][] { [.. NameColumns.All], [.. ContactColumns.All], [.. NumberColumns.All], [.. WorkColumns.All], [.. LifeColumns.All], [.. ThingColumns.All], [.. NoteColumns.All], [.. RecordColumns.All], [.. ListColumns.All] }
        .SelectMany(group => group).ToDictionary(kind => kind.Key, StringComparer.Ordinal);

    public static IReadOnlyCollection<ColumnKind> All => ByKey.Values;

    public static ColumnKind Get(string key) => ByKey.TryGetValue(key, out ColumnKind? kind) ? kind : throw new ArgumentException($"No kind of column has the key {key}.", nameof(key));
}
