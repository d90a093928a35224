namespace PiiClassifier.Tables;

/// <summary>An opened file and the tables in it.</summary>
internal abstract class TableFile : IDisposable
{
    /// <summary>The format, as in the report: <c>csv</c>, <c>xlsx</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The encoding of a text file by its registered name; <see langword="null"/> for others. Final once the tables are read.</summary>
    public virtual string? Encoding => null;

    /// <summary>Whether it only holds other files: then it is no table by itself.</summary>
    public virtual bool IsArchive => false;

    /// <summary>The tables in order; take one, read it, then take the next.</summary>
    public abstract IEnumerable<TableSource> Sources { get; }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
