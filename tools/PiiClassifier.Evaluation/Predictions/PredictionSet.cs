using System.Text.Json;
using PiiClassifier.Evaluation.Labels;

namespace PiiClassifier.Evaluation.Predictions;

/// <summary>A tool's answers by file.</summary>
public sealed class PredictionSet
{
    private readonly Dictionary<string, IReadOnlyList<PredictedTable>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PredictedTable>> _byName = new(StringComparer.Ordinal);

    public void Add(string path, IReadOnlyList<PredictedTable> tables)
    {
        ArgumentNullException.ThrowIfNull(path);
        string slashes = path.Replace('\\', '/');
        _byPath[slashes] = tables;
        _byName[slashes[(slashes.LastIndexOf('/') + 1)..]] = tables;
    }

    /// <summary>The answer for a table: by path, else by the file's name alone; by sheet, else the first table when only one of the file is labelled.</summary>
    public PredictedTable? Find(LabelledTable table, bool isOnlyOneOfFile)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!_byPath.TryGetValue(table.File, out IReadOnlyList<PredictedTable>? tables) && !_byName.TryGetValue(table.File[(table.File.LastIndexOf('/') + 1)..], out tables)) return null;
        return tables.FirstOrDefault(found => found.Name == table.Sheet) ?? (isOnlyOneOfFile && tables.Count > 0 ? tables[0] : null);
    }

    /// <summary>Reads a report of <c>pii scan --format json</c>, or the part of it that another tool can write.</summary>
    /// <exception cref="FormatException">It has no <c>files</c>.</exception>
    public static PredictionSet Read(ReadOnlyMemory<byte> json)
    {
        PredictionSet set = new();
        using JsonDocument document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("files", out JsonElement files)) throw new FormatException("The predictions have no files.");
        foreach (JsonElement file in files.EnumerateArray())
        {
            PredictedTable[] tables = file.TryGetProperty("tables", out JsonElement list) ? [.. list.EnumerateArray().Select(Table)] : [];
            set.Add(file.GetProperty("path").GetString()!, tables);
        }
        return set;
    }

    private static PredictedTable Table(JsonElement table) => new(Text(table, "name") ?? "", Number(table, "headerRow"), Number(table, "rows") ?? 0, Text(table, "subject"), Number(table, "persons"),
        [.. table.GetProperty("columns").EnumerateArray().Select(Column)]);

    private static PredictedColumn Column(JsonElement column) => new(column.GetProperty("index").GetInt32(), Text(column, "type") ?? LabelledColumn.None,
        column.TryGetProperty("confidence", out JsonElement confidence) && confidence.ValueKind == JsonValueKind.Number ? confidence.GetDouble() : null,
        column.TryGetProperty("embedded", out JsonElement embedded) ? [.. embedded.EnumerateArray().Select(finding => Text(finding, "type")!)] : []);

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;
}
