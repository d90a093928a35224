using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Sources;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Configuration;

/// <summary>Members that a list names as sources, or as none: <c>pii.sources.txt</c>, and the schema manifests.</summary>
internal sealed class SourceLists
{
    private readonly Dictionary<string, PiiType?> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>What the columns of spreadsheets hold.</summary>
    public SchemaManifest Manifest { get; } = new();

    /// <summary>Reads a list: an id and a type a line; a minus before the id says that the member holds nothing personal.</summary>
    public IEnumerable<ListFault> Add(SourceText text)
    {
        var faults = new List<ListFault>();
        foreach (ListLine line in ListLine.Parse(text))
        {
            if (!line.IsWellFormed) faults.Add(new ListFault("FaultNoId", line.Id, line.Span));
            else if (line.Removes) Add(line, null);
            else if (line.Options.Length != 1) faults.Add(new ListFault("FaultNoType", line.Id, line.Span));
            else if (ForeignTypes.Find(line.Options[0]) is not { } type) faults.Add(new ListFault("FaultUnknownType", line.Options[0], line.Span));
            else Add(line, type);
        }
        return faults;
    }

    /// <summary>Whether a list names the member; the type is <see langword="null"/> when it holds nothing personal.</summary>
    public bool TryGet(ISymbol symbol, out PiiType? type)
    {
        type = null;
        if (_byId.Count == 0) return false;
        // Ids are long texts to build: most members are not named in any list.
        if (!_names.Contains(symbol.Name) || symbol is ILocalSymbol or IParameterSymbol) return false;
        string? id = symbol.GetDocumentationCommentId();
        if (id is null) return false;
        if (_byId.TryGetValue(id, out type)) return true;
        int bracket = id.IndexOf('(');
        return bracket > 0 && _byId.TryGetValue(id.Substring(0, bracket), out type);
    }

    private void Add(ListLine line, PiiType? type)
    {
        _byId[line.Id] = type;
        (_, string member) = line.Split();
        int bracket = member.IndexOf('(');
        _names.Add(bracket < 0 ? member : member.Substring(0, bracket));
    }
}
