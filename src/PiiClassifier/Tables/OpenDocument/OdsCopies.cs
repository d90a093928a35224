using System.Xml;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>What hides among the sheets of a spreadsheet: it is kept until they are read.</summary>
/// <param name="limits">How much to take in.</param>
internal sealed class OdsCopies(TableReadLimits limits)
{
    // Between the lines of an array in a formula (OpenDocument part 4, 5.13).
    private const char BetweenLines = '|';

    private readonly NamedValues _names = new(limits.MaxColumns);

    /// <summary>The comments.</summary>
    public CommentList Comments { get; } = new(limits);

    /// <summary>The files that are embedded.</summary>
    public OdsObjects Objects { get; } = new();

    /// <summary>Notes the texts and numbers in the <c>table:named-expression</c> at hand.</summary>
    public void AddName(XmlReader xml)
    {
        string formula = xml.GetAttribute("expression", xml.NamespaceURI) ?? "";
        // The language may be said before it: of:="text".
        int language = formula.IndexOf(":=", StringComparison.Ordinal);
        if (language > 0 && formula.AsSpan(0, language).IndexOfAnyExceptInRange('a', 'z') < 0) formula = formula[(language + 2)..];
        _names.Add(xml.GetAttribute("name", xml.NamespaceURI) ?? "", [.. DefinedNames.ConstantsOf(formula, BetweenLines)]);
    }

    /// <summary>All of it as tables. To be asked for behind the last sheet.</summary>
    public IEnumerable<TableSource> Tables(ReadContext reading)
    {
        foreach (TableSource source in Comments.Tables.Concat(Objects.Tables(reading))) yield return source;
        if (!_names.IsEmpty) yield return new TextRows("defined names", () => _names.Rows, limits);
    }
}
