using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Files;

/// <summary>Gathers what is true of the written files: <c>{file: {sheet: {header_row, subject, persons, columns}}}</c>.</summary>
public sealed class LabelSheet
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonObject _files = [];

    /// <summary>How many files there are.</summary>
    public int Count => _files.Count;

    public void Add(string file, SampleTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!_files.ContainsKey(file)) _files[file] = new JsonObject();
        _files[file]![table.Sheet] = new JsonObject
        {
            ["header_row"] = table.HeaderRow,
            ["subject"] = SubjectName(table.Subject),
            ["persons"] = table.Persons,
            ["columns"] = new JsonArray([.. table.Columns.Select((column, i) => Column(column, table.HasHeader, table.HasHeader ? table.Groups?[i] ?? "" : ""))]),
        };
        if (table.AlsoSubject is { } also) _files[file]![table.Sheet]!["subject_also"] = new JsonArray(SubjectName(also));
    }

    public void Write(string path) => File.WriteAllText(path, _files.ToJsonString(Layout).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");

    private static JsonNode Column(TableColumn column, bool hasHeader, string group)
    {
        string header = hasHeader ? column.Header : "";
        if (column.AlsoLabel is null && column.Embedded.Count == 0 && group.Length == 0) return new JsonArray(header, column.Kind.Label);
        JsonObject known = new() { ["header"] = header, ["label"] = column.Kind.Label };
        if (column.AlsoLabel is not null) known["also"] = new JsonArray(column.AlsoLabel);
        if (group.Length > 0) known["group"] = group;
        if (column.Embedded.Count > 0) known["embedded"] = new JsonArray([.. column.Embedded.Select(type => JsonValue.Create(type))]);
        return known;
    }

    private static string SubjectName(TableSubject subject) => subject switch
    {
        TableSubject.Person => "person",
        TableSubject.Organisation => "organisation",
        TableSubject.Thing => "thing",
        _ => "mixed",
    };
}
