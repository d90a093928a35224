using System.Text.RegularExpressions;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Masking.Excel;

/// <summary>Which columns a formula looks at, as far as its text tells (ECMA-376 part 1, 18.17).</summary>
internal sealed partial class FormulaReferences
{
    private const int LastColumn = 16_383;

    private static readonly HashSet<string> LookAnywhere = new(StringComparer.OrdinalIgnoreCase) { "INDIRECT", "OFFSET", "CELL", "GETPIVOTDATA" };

    private readonly List<(string Sheet, int First, int Last)> _columns = [];

    private FormulaReferences()
    {
    }

    /// <summary>The columns by their sheets, 0-based and inclusive.</summary>
    public IReadOnlyList<(string Sheet, int First, int Last)> Columns => _columns;

    /// <summary>Whether it may look at other cells too: by a name, a table, or where it computes to.</summary>
    public bool MayLookAnywhere { get; private set; }

    /// <summary>Reads a formula.</summary>
    /// <param name="formula">Without its equals sign.</param>
    /// <param name="sheet">The sheet that it stands on.</param>
    public static FormulaReferences Read(string formula, string sheet)
    {
        var references = new FormulaReferences();
        string current = sheet;
        foreach (Match token in Token().Matches(formula))
        {
            if (token.Groups["sheet"] is { Success: true } named)
            {
                current = named.Value.Replace("''", "'", StringComparison.Ordinal);
                // First:Last!A1 looks at the sheets between them.
                if (current.Contains(':', StringComparison.Ordinal)) references.MayLookAnywhere = true;
                continue;
            }
            // [1]Sheet1!A1 is a cell of another file.
            if (!current.StartsWith('[')) references.Add(token, current);
            current = sheet;
        }
        return references;
    }

    private void Add(Match token, string sheet)
    {
        if (token.Groups["rows"].Success)
        {
            _columns.Add((sheet, 0, LastColumn));
        }
        else if (token.Groups["first"] is { Success: true } first)
        {
            int from = CellReference.ParseColumn(first.Value);
            int to = token.Groups["last"] is { Success: true } last ? CellReference.ParseColumn(last.Value) : from;
            _columns.Add((sheet, Math.Min(from, to), Math.Max(from, to)));
        }
        else if (token.Groups["function"] is { Success: true } function)
        {
            MayLookAnywhere |= LookAnywhere.Contains(function.Value);
        }
        else if (token.Groups["name"] is { Success: true } name)
        {
            MayLookAnywhere |= !name.ValueSpan.Equals("TRUE", StringComparison.OrdinalIgnoreCase) && !name.ValueSpan.Equals("FALSE", StringComparison.OrdinalIgnoreCase);
        }
    }

    // Texts come first, so that nothing inside them counts; numbers come last, so that they are no rows.
    [GeneratedRegex(
        """
        "(?:[^"]|"")*"
        |(?:'(?<sheet>(?:[^']|'')+)'|(?<sheet>(?:\[[^\]]*\])?[\w.]+(?::[\w.]+)?))!
        |\$?(?<first>[A-Za-z]{1,3})\$?[0-9]+(?::\$?(?<last>[A-Za-z]{1,3})\$?[0-9]+)?(?![\w.(])
        |\$?(?<first>[A-Za-z]{1,3}):\$?(?<last>[A-Za-z]{1,3})(?![\w.(])
        |(?<rows>\$?[0-9]+:\$?[0-9]+)
        |(?<function>[\w.]+)\(
        |(?<name>[\p{L}_\\][\w.\\?]*)
        |[0-9.]+(?:[eE][+-]?[0-9]+)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
