namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>Reads the fields of a pivot cache as a header row and its records behind it; where the records were not saved, the values that each field has.</summary>
/// <param name="fields">The fields.</param>
/// <param name="limits">How much to take in.</param>
internal abstract class PivotCacheReader(PivotFields fields, TableReadLimits limits) : SparseRecordReader(limits)
{
    private int _item;

    /// <inheritdoc/>
    protected override long MaxRows => long.MaxValue;

    /// <summary>Whether the records were saved.</summary>
    protected abstract bool HasRecords { get; }

    /// <inheritdoc/>
    protected override bool MoveToRow()
    {
        Row.Clear();
        RowIndex++;
        if (RowIndex == 0)
        {
            for (int i = 0; i < fields.Names.Count; i++) SetText(i, fields.Names[i]);
            return fields.Names.Count > 0;
        }
        return HasRecords ? ReadRecord() : ReadItems();
    }

    /// <summary>Reads the next record into the row.</summary>
    /// <returns>Whether there is one.</returns>
    protected abstract bool ReadRecord();

    /// <summary>Gives a column of the row an item of its field.</summary>
    /// <returns>Whether the field has so many.</returns>
    protected bool SetItem(int column, int item)
    {
        if (!fields.TryGet(column, item, out ReadOnlySpan<byte> text)) return false;
        int start = Row.Buffer.Length;
        Row.Buffer.Append(text);
        Row.SetOwn(column, start);
        return true;
    }

    private bool ReadItems()
    {
        bool any = false;
        for (int i = 0; i < fields.Names.Count; i++) any |= SetItem(i, _item);
        _item++;
        return any;
    }
}
