using PiiClassifier.Encodings;

namespace PiiClassifier.Tables;

/// <summary>Reads the records of one table or sheet, forward only, blank ones included.</summary>
/// <remarks>
/// Every cell is UTF-8, or for a text file of a code page what lies in the file: most cells are told apart by their bytes
/// and need not be decoded. Cells of a workbook are written out: dates as 1980-04-01, times as 12:34:56, numbers in the
/// shortest form with the zero padding of their style. Where a file in UTF-8 is damaged, its bytes are handed out as they
/// are: whoever decodes them does so with replacement.
/// </remarks>
internal abstract class RecordReader : IDisposable
{
    /// <summary>The 0-based number of the record that <see cref="Read"/> went to, blank records counted; -1 before the first.</summary>
    public long RecordIndex { get; protected set; } = -1;

    /// <summary>What the cells are written in; <see langword="null"/> for UTF-8.</summary>
    public virtual CodePageTable? CodePage => null;

    /// <summary>The cells of the current record; 0 for a blank one.</summary>
    public abstract int CellCount { get; }

    /// <summary>What of the sheet does not show; <see langword="null"/> where nothing can be hidden.</summary>
    public virtual HiddenCells? Hidden => null;

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public abstract bool Read();

    /// <summary>A cell of the current record as <see cref="CodePage"/> says, valid until the next <see cref="Read"/>; empty beyond the last one.</summary>
    public abstract ReadOnlySpan<byte> GetCell(int index);

    /// <summary>Adds the cells of the current record to rows.</summary>
    public virtual void CopyTo(RowBuffer rows)
    {
        int count = CellCount;
        for (int i = 0; i < count; i++) rows.AddCell(GetCell(i));
        rows.EndRow();
    }

    /// <summary>Adds to rows the cells of records behind the current one, of as many as are at hand, and stays at the current one.</summary>
    /// <returns>How many; 0 also where there are more.</returns>
    public virtual int CopyAhead(RowBuffer rows) => 0;

    /// <summary>Goes to a record behind the current one that <see cref="CopyAhead"/> has copied.</summary>
    /// <param name="count">How many records on; at least 1.</param>
    public virtual void Pass(int count) => throw new NotSupportedException();

    /// <summary>Why reading ended early or skipped something; <see langword="null"/> when every record was read. Final once <see cref="Read"/> found no more.</summary>
    public virtual ScanFailure? Incomplete => null;

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
