using System.Text.Json;

namespace PiiClassifier.Evaluation.Labels;

/// <summary>Reads labels: one JSON object of files and sheets (<c>labels.json</c>), or JSON lines with a table each (<c>.jsonl</c>).</summary>
public static class LabelReader
{
    /// <summary>Reads a file of labels.</summary>
    /// <exception cref="FormatException">The file is none of the two forms; the message says where.</exception>
    public static IReadOnlyList<LabelledTable> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? ReadLines(File.ReadLines(path)) : ReadObject(File.ReadAllBytes(path));
    }

    /// <summary>Reads <c>{file: {sheet: table}}</c>.</summary>
    public static IReadOnlyList<LabelledTable> ReadObject(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = Parse(() => JsonDocument.Parse(json), "labels");
        return [.. document.RootElement.EnumerateObject().SelectMany(file => file.Value.EnumerateObject().Select(sheet => Table(file.Name, sheet.Name, sheet.Value)))];
    }

    /// <summary>Reads a table a line: the same fields with <c>file</c> and <c>sheet</c> beside them. Blank lines are passed over.</summary>
    public static IReadOnlyList<LabelledTable> ReadLines(IEnumerable<string> lines)
    {
        List<LabelledTable> tables = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            using JsonDocument document = Parse(() => JsonDocument.Parse(line), $"line {number}");
            JsonElement table = document.RootElement;
            if (!table.TryGetProperty("file", out JsonElement file)) throw new FormatException($"line {number} names no file.");
            tables.Add(Table(file.GetString()!, Text(table, "sheet") ?? "", table));
        }
        return tables;
    }

    private static LabelledTable Table(string file, string sheet, JsonElement table)
    {
        if (!table.TryGetProperty("columns", out JsonElement columns)) throw new FormatException($"{file} has no columns.");
        long headerRow = table.TryGetProperty("header_row", out JsonElement row) ? row.GetInt64() : 0;
        long? persons = table.TryGetProperty("persons", out JsonElement count) && count.ValueKind == JsonValueKind.Number ? count.GetInt64() : null;
        return new LabelledTable(file.Replace('\\', '/'), sheet, headerRow, Text(table, "subject"), persons, [.. columns.EnumerateArray().Select(Column)]) { SubjectAlso = Words(table, "subject_also") };
    }

    // ["氏名", "person-name"], or an object when there is more to say.
    private static LabelledColumn Column(JsonElement column) => column.ValueKind == JsonValueKind.Array
        ? new LabelledColumn(column[0].GetString() ?? "", column[1].GetString() ?? LabelledColumn.None)
        : new LabelledColumn(Text(column, "header") ?? "", Text(column, "label") ?? LabelledColumn.None)
        {
            Also = Words(column, "also"),
            Group = Text(column, "group") ?? "",
            Embedded = Words(column, "embedded"),
        };

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Words(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement words) && words.ValueKind == JsonValueKind.Array ? [.. words.EnumerateArray().Select(word => word.GetString()!)] : [];

    private static JsonDocument Parse(Func<JsonDocument> parse, string place)
    {
        try
        {
            return parse();
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{place}: no JSON (line {fault.LineNumber}, byte {fault.BytePositionInLine}).", fault);
        }
    }
}
