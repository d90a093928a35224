using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Sources;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>What the columns of real spreadsheets hold, as <c>pii scan --format manifest</c> writes it: also those whose names tell nothing.</summary>
internal sealed class SchemaManifest
{
    private readonly Dictionary<string, PiiType> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);

    /// <summary>The type of a column.</summary>
    /// <param name="table">The table, or a class named as one; <see langword="null"/> when it is not known.</param>
    /// <param name="column">The header.</param>
    /// <param name="type">The type it was found to hold.</param>
    public bool TryGet(string? table, string column, [NotNullWhen(true)] out PiiType? type)
    {
        type = null;
        if (_columns.Count == 0) return false;
        if (table is not null) return _columns.TryGetValue(table + "\n" + column, out type);
        return !_ambiguous.Contains(column) && _columns.TryGetValue("\n" + column, out type);
    }

    /// <summary>Reads a manifest into this one.</summary>
    public IEnumerable<ListFault> Add(SourceText text)
    {
        var json = new JsonText(text.ToString());
        object? document;
        try
        {
            document = json.Read();
        }
        catch (FormatException)
        {
            return [new ListFault("FaultNoJson", "", new TextSpan(Math.Min(json.Position, text.Length), 0))];
        }
        if (document is not Dictionary<string, object?> root || !root.TryGetValue("tables", out object? tables) || tables is not List<object?> list) return [new ListFault("FaultNoTables", "tables", new TextSpan(0, 0))];
        var faults = new List<ListFault>();
        foreach (object? table in list) AddTable(table, faults);
        return faults;
    }

    private void AddTable(object? table, List<ListFault> faults)
    {
        if (table is not Dictionary<string, object?> members || !members.TryGetValue("columns", out object? columns) || columns is not List<object?> list)
        {
            faults.Add(new ListFault("FaultNoTables", "columns", new TextSpan(0, 0)));
            return;
        }
        string name = members.TryGetValue("name", out object? value) && value is JsonString { Value: { } text } ? text : "";
        foreach (object? column in list)
        {
            if (column is not Dictionary<string, object?> of || !of.TryGetValue("header", out object? header) || header is not JsonString head)
            {
                faults.Add(new ListFault("FaultNoTables", "header", new TextSpan(0, 0)));
                continue;
            }
            // A column without a type holds nothing personal.
            if (!of.TryGetValue("type", out object? typeName) || typeName is not JsonString id) continue;
            if (ForeignTypes.Find(id.Value) is not { } type) faults.Add(new ListFault("FaultUnknownType", id.Value, new TextSpan(id.Position, id.Value.Length + 2)));
            else Add(name, head.Value, type);
        }
    }

    private void Add(string table, string header, PiiType type)
    {
        _columns[table + "\n" + header] = type;
        if (_columns.TryGetValue("\n" + header, out PiiType? other) && other != type) _ambiguous.Add(header);
        _columns["\n" + header] = type;
    }
}
