using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>The lines of sink lists, not yet bound to a compilation: the one that is shipped, and those of users.</summary>
internal sealed class SinkList
{
    private readonly List<SinkLine> _lines = [];

    /// <summary>The list that is shipped.</summary>
    public static SourceText Known { get; } = EmbeddedText.Read("KnownSinks.txt");

    public IReadOnlyList<SinkLine> Lines => _lines;

    /// <summary>Reads a list.</summary>
    public IEnumerable<ListFault> Add(SourceText text)
    {
        var faults = new List<ListFault>();
        foreach (ListLine line in ListLine.Parse(text))
        {
            if (!line.IsWellFormed) faults.Add(new ListFault("FaultNoId", line.Id, line.Span));
            else if (line.Removes) _lines.RemoveAll(known => known.Line.Id == line.Id || Covers(line.Id, known.Line.Id));
            else if (Parse(line, faults) is { } sink) _lines.Add(new SinkLine(line, sink, line.Id[line.Id.Length - 1] == '*'));
        }
        return faults;
    }

    private static bool Covers(string pattern, string id) => pattern[pattern.Length - 1] == '*' && id.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal);

    private static Sink? Parse(ListLine line, List<ListFault> faults)
    {
        if (line.Options.Length == 0 || !TryParseKind(line.Options[0], out SinkKind kind))
        {
            faults.Add(new ListFault("FaultNoKind", line.Options.Length == 0 ? line.Id : line.Options[0], line.Span));
            return null;
        }
        ImmutableArray<string> arguments = ImmutableArray<string>.Empty;
        ImmutableArray<string> except = ImmutableArray<string>.Empty;
        View view = kind == SinkKind.Log ? View.Joined : View.Text;
        foreach (string option in line.Options.Skip(1))
        {
            int equals = option.IndexOf('=');
            string name = equals < 0 ? option : option.Substring(0, equals);
            string value = equals < 0 ? "" : option.Substring(equals + 1);
            if (name == "arg") arguments = value.Split(',').Select(word => word.Trim()).ToImmutableArray();
            else if (name == "not") except = except.AddRange(value.Split(',').Select(word => word.Trim()));
            else if (name == "when") except = except.AddRange(value.Split(',').Select(word => "?" + word.Trim()));
            else if (name != "view" || !Enum.TryParse(value, ignoreCase: true, out view)) faults.Add(new ListFault("FaultNoOption", option, line.Span));
        }
        return new Sink(kind, arguments, except, view);
    }

    private static bool TryParseKind(string text, out SinkKind kind) => Enum.TryParse(text, ignoreCase: true, out kind) && !char.IsDigit(text[0]);
}
