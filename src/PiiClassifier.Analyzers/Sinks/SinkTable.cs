using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>The sinks of one compilation: the lists bound to the types that are referenced. Each method is looked up once.</summary>
internal sealed class SinkTable
{
    private readonly Dictionary<ISymbol, List<Entry>> _byType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _leaving = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly INamedTypeSymbol? _logger;
    // The generator of Microsoft.Extensions.Telemetry.Abstractions takes the place of the platform's, and redacts.
    private readonly bool _redacts;
    private static readonly Sink GeneratedLog = new(SinkKind.Log, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, View.Joined);
    private static readonly Sink MissingException = new(SinkKind.Exception, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, View.Text);
    private static readonly Sink ExtensionLog = new(SinkKind.Log, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, View.Joined);

    public SinkTable(Compilation compilation, SinkList list)
    {
        _logger = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILogger");
        var types = new ReferencedTypes(compilation);
        _redacts = types.Of("Microsoft.Extensions.Logging.LogPropertiesAttribute").Count > 0;
        foreach ((ListLine line, Sink sink, bool anyEnding) in list.Lines)
        {
            (string typeName, string member) = line.Split();
            if (typeName.EndsWith("*", StringComparison.Ordinal)) continue;
            IReadOnlyList<INamedTypeSymbol> bound = types.Of(typeName);
            if (bound.Count == 0) continue;
            int bracket = member.IndexOf('(');
            string name = (bracket < 0 ? member : member.Substring(0, bracket)).TrimEnd('*').Replace("#ctor", ".ctor");
            foreach (INamedTypeSymbol type in bound)
            {
                if (!_byType.TryGetValue(type, out List<Entry>? entries)) _byType.Add(type, entries = []);
                NoteName(type, name, anyEnding, line.Id[0]);
                entries.Add(new Entry(name, anyEnding, bracket < 0 ? null : line.Id, line.Id[0], sink));
            }
        }
    }

    /// <summary>The sink that a called method or constructor is.</summary>
    public Sink? Of(IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _known.TryGetValue(definition, out Sink? sink) ? sink : _known.GetOrAdd(definition, Find(definition));
    }

    /// <summary>The sink that setting a property is.</summary>
    public Sink? Of(IPropertySymbol property)
    {
        IPropertySymbol definition = property.OriginalDefinition;
        return _known.TryGetValue(definition, out Sink? sink) ? sink : _known.GetOrAdd(definition, FindIn(definition, definition.ContainingType, 'P'));
    }

    /// <summary>Whether what is given to a parameter of a sink leaves.</summary>
    public bool Leaves(IParameterSymbol parameter, Sink sink) => _leaving.TryGetValue(parameter, out bool leaves) ? leaves : _leaving.GetOrAdd(parameter, sink.Takes(parameter) && !(ReferenceEquals(sink, GeneratedLog) && _redacts && Sources.SymbolAttributes.IsClassified(parameter)));

    /// <summary>Whether a type is a logger of Microsoft.Extensions.Logging.</summary>
    public bool IsLogger(ITypeSymbol? type) => type is not null && _logger is not null && (type.OriginalDefinition.Equals(_logger, SymbolEqualityComparer.Default) || type.AllInterfaces.Contains(_logger, SymbolEqualityComparer.Default));

    /// <summary>Whether something of that name may be a sink, as far as names tell.</summary>
    public bool MayBeSink(string name)
    {
        if (_names.Contains(name) || name.StartsWith("Log", StringComparison.Ordinal)) return true;
        foreach (string beginning in _beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private void NoteName(INamedTypeSymbol type, string member, bool anyEnding, char kind)
    {
        // Any ending of nothing is any member.
        if (kind == 'T' || member.Length == 0)
        {
            foreach (ISymbol one in type.GetMembers()) _names.Add(one.Name);
        }
        else if (anyEnding) _beginnings.Add(member);
        else _names.Add(member);
    }

    private Sink? Find(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.UserDefinedOperator or MethodKind.Conversion) return null;
        if (SymbolAttributes(method)) return GeneratedLog;
        if (method.MethodKind == MethodKind.DelegateInvoke) return null;
        Sink? sink = FindIn(method, method.ContainingType, 'M');
        if (sink is not null) return sink;
        if (method.MethodKind == MethodKind.Constructor) return IsOfMissingException(method.ContainingType) ? MissingException : null;
        // An extension of ILogger in a library: what it is given goes to the log.
        bool isOurs = method.Locations.Any(place => place.IsInSource);
        return !isOurs && method.IsExtensionMethod && method.ReturnsVoid && IsLogger(method.Parameters[0].Type) ? ExtensionLog : null;
    }

    // class UserNotFoundException : BusinessException, when the library of the latter is not there.
    private static bool IsOfMissingException(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent.TypeKind == TypeKind.Error) return parent.Name.EndsWith("Exception", StringComparison.Ordinal);
        }
        return false;
    }

    private Sink? FindIn(ISymbol member, INamedTypeSymbol? type, char kind)
    {
        // An extension block (C# 14) is a type inside the static class.
        if (type is { Name: "", ContainingType: { } around }) type = around;
        bool isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        for (INamedTypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            Sink? sink = FindEntry(member, parent.OriginalDefinition, kind);
            if (sink is not null && !IsStringWriter(type)) return sink;
        }
        if (type is null || isConstructor) return null;
        foreach (INamedTypeSymbol parent in type.AllInterfaces)
        {
            Sink? sink = FindEntry(member, parent.OriginalDefinition, kind);
            if (sink is not null) return sink;
        }
        return null;
    }

    // StringWriter and MemoryStream keep what is written: a way, not an end.
    private static bool IsStringWriter(INamedTypeSymbol? type) => type is { Name: "StringWriter" or "MemoryStream" or "CryptoStream" };

    private Sink? FindEntry(ISymbol member, INamedTypeSymbol type, char kind)
    {
        if (!_byType.TryGetValue(type, out List<Entry>? entries)) return null;
        string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? ".ctor" : member is IPropertySymbol { IsIndexer: true } ? "Item" : member.Name;
        foreach ((string entry, bool anyEnding, string? signature, char entryKind, Sink sink) in entries)
        {
            if (entryKind == 'T' ? name == ".ctor" || kind != 'M' : entryKind != kind || !(anyEnding ? name.StartsWith(entry, StringComparison.Ordinal) : name == entry)) continue;
            if (signature is not null && !anyEnding && member.GetDocumentationCommentId() != signature) continue;
            if (member is IMethodSymbol method && !HasNeeded(method, sink)) continue;
            return sink;
        }
        return null;
    }

    // when=utf8Json: only the overloads with such a parameter.
    private static bool HasNeeded(IMethodSymbol method, Sink sink)
    {
        bool needs = false;
        foreach (string word in sink.Except)
        {
            if (word[0] != '?') continue;
            needs = true;
            foreach (IParameterSymbol parameter in method.Parameters)
            {
                if (string.CompareOrdinal(parameter.Name, 0, word, 1, word.Length) == 0 && parameter.Name.Length == word.Length - 1) return true;
            }
        }
        return !needs;
    }

    private static bool SymbolAttributes(IMethodSymbol method) => Sources.SymbolAttributes.Has(method, "LoggerMessageAttribute");

    private sealed record Entry(string Member, bool AnyEnding, string? Signature, char Kind, Sink Sink);
}
