namespace PiiClassifier.Masking;

/// <summary>The table, or the column of it, that a doubt is about; by its header and place, never by what its cells hold.</summary>
/// <param name="table">The table.</param>
/// <param name="column">The column; <see langword="null"/> for the whole table.</param>
internal sealed class DoubtfulPlace(TableReport table, ColumnReport? column = null)
{
    /// <summary>The place as the subject of a sentence. The one table of a text file has no name, a column may have no header.</summary>
    public string Describe(ReportLanguage language)
    {
        bool isNamed = table.Name.Length > 0;
        if (column is null) return isNamed ? Texts.Format(language, "mask-table", table.Name) : Texts.Format(language, "mask-the-table");
        string place = column.Header is { } header ? Texts.Format(language, "mask-column-with-header", column.Index, header) : Texts.Format(language, "mask-column", column.Index);
        return isNamed ? Texts.Format(language, "mask-column-of-table", place, table.Name) : place;
    }
}
