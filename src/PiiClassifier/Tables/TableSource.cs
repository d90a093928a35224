namespace PiiClassifier.Tables;

/// <summary>A sheet of a workbook, or the one table of a text file.</summary>
internal abstract class TableSource
{
    /// <summary>The name of the sheet, behind its place when the file lies in another; empty for a text file.</summary>
    public abstract string Name { get; }

    /// <summary>The file inside an archive that the table is from; empty for the file itself.</summary>
    public virtual string Place => "";

    /// <summary>The part of a workbook that holds the sheet; empty for a text file; <see langword="null"/> for what is no sheet or lies in another file.</summary>
    public virtual string? Part => null;

    /// <summary>Why the bytes of the source ended early; <see langword="null"/> when they did not. Final once it is read.</summary>
    public virtual TableReadException? Fault => null;

    /// <summary>How much of the source is read, between 0 and 1; <see langword="null"/> where all is. Final once it is read.</summary>
    public virtual double? SampledShare => null;

    /// <summary>Whether it is a table for the report only when personal information is found in it.</summary>
    public virtual bool IsListedOnlyWithFindings => false;

    /// <summary>Whether it is no table but the names of those who wrote the file: they are counted by themselves.</summary>
    public virtual bool NamesAuthors => false;

    /// <summary>Whether the sheet is hidden.</summary>
    public virtual bool Hidden => false;

    /// <summary>Starts reading. The sources of a file are read one after the other, each at most once.</summary>
    public abstract RecordReader Open();
}
