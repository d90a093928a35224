namespace PiiClassifier.Masking.Excel;

/// <summary>The columns whose cells are replaced, and those with formulas that look at them, directly or by way of others.</summary>
/// <remarks>By columns, not cells: it takes little memory, and what is called dependent without need is only computed anew.</remarks>
internal sealed class DependentColumns
{
    private readonly HashSet<(string Sheet, int Column)> _columns = [];
    private readonly HashSet<(string Sheet, int First, int Last, string OfSheet, int OfColumn)> _uses = [];

    /// <summary>Notes a column whose cells are replaced, or may depend on any.</summary>
    public void Add(string sheet, int column) => _columns.Add((Key(sheet), column));

    /// <summary>Notes what a formula in a column looks at.</summary>
    public void Add(string sheet, int column, FormulaReferences references)
    {
        if (references.MayLookAnywhere) Add(sheet, column);
        foreach ((string of, int first, int last) in references.Columns) _uses.Add((Key(of), first, last, Key(sheet), column));
    }

    /// <summary>Follows the formulas until nothing more depends.</summary>
    public void Close()
    {
        bool more = true;
        while (more)
        {
            more = false;
            foreach ((string sheet, int first, int last, string ofSheet, int ofColumn) in _uses)
            {
                if (!_columns.Contains((ofSheet, ofColumn)) && Has(sheet, first, last)) more |= _columns.Add((ofSheet, ofColumn));
            }
        }
    }

    /// <summary>Whether what a formula gives may depend on a cell that is replaced.</summary>
    public bool MayChange(FormulaReferences references) => references.MayLookAnywhere || references.Columns.Any(used => Has(Key(used.Sheet), used.First, used.Last));

    private bool Has(string sheet, int first, int last) =>
        last - first < 64
            ? Enumerable.Range(first, last - first + 1).Any(column => _columns.Contains((sheet, column)))
            : _columns.Any(column => column.Sheet == sheet && column.Column >= first && column.Column <= last);

    // Excel takes names of sheets without regard to capitals.
    private static string Key(string sheet) => sheet.ToUpperInvariant();
}
