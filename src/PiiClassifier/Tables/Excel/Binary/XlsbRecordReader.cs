namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>Reads the rows of a sheet from its binary records.</summary>
internal sealed class XlsbRecordReader(PartStream part, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles, bool from1904, TableReadLimits limits)
    : SparseRecordReader(limits, sharedStrings)
{
    // Behind the row its style, its height and the spacing; fDyZero ([MS-XLSB] 2.4.741).
    private const int BytesBeforeRowFlags = 7;
    private const int HiddenRow = 0x10;

    // Behind the columns their width and style; fHidden ([MS-XLSB] 2.4.323).
    private const int BytesBeforeColumnFlags = 8;
    private const int HiddenColumns = 0x01;

    private readonly BinaryRecords _records = new(part);
    private readonly int _sharedStrings = sharedStrings.Count;
    private bool _inRows;
    private bool _ended;
    private bool _atRow;
    private int _column;

    public override void Dispose()
    {
        part.Dispose();
        base.Dispose();
    }

    protected override bool MoveToRow()
    {
        while (!_atRow)
        {
            if (!ReadOn()) return false;
        }
        BinaryFields row = _records.Fields;
        RowIndex = Math.Max(RowIndex + 1, row.ReadUInt32());
        row.Skip(BytesBeforeRowFlags);
        Hidden.Row = (row.ReadByte() & HiddenRow) != 0;
        Row.Clear();
        _column = -1;
        _atRow = false;
        while (!_atRow && ReadOn()) ReadCell(_records.Fields);
        Spans.AddAll(mergedRanges, Row, RowIndex);
        return true;
    }

    // Whether there is another record of the rows; notes whether a row begins there.
    private bool ReadOn()
    {
        while (!_ended && _records.Read())
        {
            if (_records.Type == BinaryRecordType.BeginRows) _inRows = true;
            else if (_records.Type == BinaryRecordType.EndRows) _ended = true;
            else if (_records.Type == BinaryRecordType.Columns) NoteColumns(_records.Fields);
            else if (_inRows)
            {
                _atRow = _records.Type == BinaryRecordType.Row;
                return true;
            }
        }
        // The end of the rows is written down: without it the part was cut off between two records.
        return _ended ? false : throw new EndOfStreamException();
    }

    private void NoteColumns(BinaryFields fields)
    {
        uint first = fields.ReadUInt32(), last = fields.ReadUInt32();
        fields.Skip(BytesBeforeColumnFlags);
        if ((fields.ReadByte() & HiddenColumns) != 0) Hidden.AddColumns(first, last);
    }

    private void ReadCell(BinaryFields fields)
    {
        BinaryRecordType type = _records.Type;
        bool next = type is >= BinaryRecordType.NextBlank and <= BinaryRecordType.NextSharedText;
        if (!next && type is not (>= BinaryRecordType.Blank and <= BinaryRecordType.FormulaError or BinaryRecordType.RichText)) return;
        long column = next ? _column + 1 : fields.ReadUInt32();
        // The upper byte says whether furigana are shown.
        int style = (int)(fields.ReadUInt32() & 0xFFFFFF);
        _column = (int)Math.Min(column, int.MaxValue - 1);
        if (type is BinaryRecordType.Blank or BinaryRecordType.NextBlank || !HasColumn(column, RowIndex)) return;
        Utf8Buffer buffer = Row.Buffer;
        int start = buffer.Length;
        switch (type)
        {
            case BinaryRecordType.SharedText or BinaryRecordType.NextSharedText:
                uint index = fields.ReadUInt32();
                if (index < _sharedStrings) Row.SetShared(_column, (int)index);
                else PassOver("malformed-workbook");
                return;
            case BinaryRecordType.Text or BinaryRecordType.NextText or BinaryRecordType.FormulaText:
                buffer.Append(fields.ReadString(), Limits.MaxCellBytes);
                break;
            case BinaryRecordType.RichText:
                buffer.Append(fields.ReadRichString(), Limits.MaxCellBytes);
                break;
            case BinaryRecordType.SmallNumber or BinaryRecordType.NextSmallNumber:
                NumberText.TryAppend(fields.ReadSmallNumber(), styles[style], from1904, buffer);
                break;
            case BinaryRecordType.Number or BinaryRecordType.NextNumber or BinaryRecordType.FormulaNumber:
                NumberText.TryAppend(fields.ReadDouble(), styles[style], from1904, buffer);
                break;
            case BinaryRecordType.Boolean or BinaryRecordType.NextBoolean or BinaryRecordType.FormulaBoolean:
                buffer.Append(fields.ReadByte() != 0 ? "TRUE"u8 : "FALSE"u8);
                break;
        }
        Row.SetOwn(_column, start);
    }
}
