namespace PiiClassifier.Tables;

/// <summary>A sheet of a workbook, or the one table of a text file.</summary>
internal abstract class TableSource
{
    /// <summary>The name of the sheet; empty for a text file.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the sheet is hidden.</summary>
    public virtual bool Hidden => false;

    /// <summary>Starts reading. The sources of a file are read one after the other, each at most once.</summary>
    public abstract RecordReader Open();
}
