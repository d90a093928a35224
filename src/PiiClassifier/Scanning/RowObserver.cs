using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Scanning;

/// <summary>Sees the rows of tables while they are scanned, so that a file is read once for both. One thread at a time.</summary>
internal abstract class RowObserver
{
    /// <summary>A table begins. One that began before and did not end was broken off: it is in no report.</summary>
    public abstract void Begin();

    /// <summary>A row was gone to.</summary>
    public abstract void Add(LogicalTable row);

    /// <summary>The table at hand ended. Its report has its name once all tables of its sheet ended.</summary>
    public abstract void End(TableReport table);
}
