using PiiClassifier.Encodings;

namespace PiiClassifier.Tables.Layouts;

/// <summary>One table with its headers found: what the sheet holds, whichever way it lies.</summary>
/// <remarks>Forward only. Titles, notes, blank records and header rows are not among its rows; of a form or a transposed table the rows are its records.</remarks>
internal abstract class LogicalTable
{
    /// <summary>How it lies.</summary>
    public abstract TableLayout Layout { get; }

    /// <summary>The record that holds the headers (the lower of two), counted as in <see cref="RecordReader.RecordIndex"/>; -1 without.</summary>
    public abstract long HeaderRow { get; }

    /// <summary>A header for every column, or <see langword="null"/> when no header row was recognised.</summary>
    public abstract IReadOnlyList<ColumnHeader>? Headers { get; }

    /// <summary>Whether it is one column given by itself, which says nothing of the table that it may be from.</summary>
    public virtual bool IsLoneColumn => false;

    /// <summary>Whether its data are an object of the caller's, which is read on the caller's thread.</summary>
    public virtual bool IsOfCaller => false;

    /// <summary>What the cells are written in; <see langword="null"/> for UTF-8.</summary>
    public virtual CodePageTable? CodePage => null;

    /// <summary>Goes to the next data row, over blank ones.</summary>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public abstract bool Read();

    /// <summary>Adds rows until there is no room for more.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="place">Where each of them lies is noted there; <see langword="null"/> where nobody asks.</param>
    /// <returns>Whether there may be more.</returns>
    /// <exception cref="TableReadException">The data are at fault.</exception>
    public bool ReadInto(RowBuffer rows, TablePlace? place = null)
    {
        while (!rows.IsFull)
        {
            if (place is null && CopyAhead(rows) > 0) continue;
            if (!Read()) return false;
            CopyTo(rows);
            place?.Add(RecordIndex);
        }
        return true;
    }

    /// <summary>Adds rows behind the current one, as many as can be told and taken at once, and goes to the last of them.</summary>
    /// <returns>How many; 0 also where there are more.</returns>
    protected virtual int CopyAhead(RowBuffer rows) => 0;

    /// <summary>The record that the current row is, counted as in <see cref="RecordReader.RecordIndex"/>; -1 where a row is none.</summary>
    public virtual long RecordIndex => -1;

    /// <summary>The cells of the current row.</summary>
    public abstract int CellCount { get; }

    /// <summary>A cell of the current row as <see cref="CodePage"/> says, valid until the next <see cref="Read"/>; empty beyond the last one.</summary>
    public abstract ReadOnlySpan<byte> GetCell(int index);

    /// <summary>Adds the cells of the current row to rows.</summary>
    public virtual void CopyTo(RowBuffer rows)
    {
        int count = CellCount;
        for (int i = 0; i < count; i++) rows.AddCell(GetCell(i));
        rows.EndRow();
    }
}
