namespace PiiClassifier.Tables.Layouts;

/// <summary>Finds the tables on a sheet, one after the other, and their headers.</summary>
internal sealed class TableSplitter(RecordReader records)
{
    /// <summary>The next table, or <see langword="null"/> at the end of the sheet. Reading on ends the one before.</summary>
    public LogicalTable? NextTable() => throw new NotImplementedException(records.ToString());
}
