using PiiClassifier.Tables;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.LegacyExcel;

/// <summary>What a workbook of Excel 97 to 2003 keeps of other ones that its formulas refer to: the cells that they look at, also when the others are out of reach.</summary>
/// <param name="open">Opens the stream of the workbook.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class LegacyLinks(Func<Stream> open, TableReadLimits limits)
{
    // Instead of the length of a path: this workbook, and the functions of add-ins ([MS-XLS] 2.4.271).
    private const ushort ThisWorkbook = 0x0401, AddIn = 0x3A01;

    private readonly TableReadLimits _limits = limits;
    private readonly FormulaConstants _constants = new(ofXlsb: false);
    private readonly List<string> _sheets = [];
    private BiffRecords? _records;
    private bool _atNext;
    private int _links;

    /// <summary>The sheets of which cells are kept: take one, read it, then take the next.</summary>
    public IEnumerable<TableSource> Sheets()
    {
        using Stream stream = open();
        _records = new BiffRecords(stream);
        while (TryMoveToSheet() is { } sheet)
        {
            yield return sheet;
            if (sheet is FaultySource) break;
        }
    }

    private string Name => $"external link {Math.Max(_links, 1)}";

    private TableSource? TryMoveToSheet()
    {
        try
        {
            while (MoveToRecord())
            {
                _atNext = false;
                if (_records!.Type is not (BiffRecordType.LinkedWorkbook or BiffRecordType.LinkedSheet)) continue;
                if (_records.IsEncrypted && _records.Type == BiffRecordType.LinkedSheet) throw WorkbookFaults.Unsupported("unsupported-copy");
                if (_records.IsEncrypted) continue;
                if (_records.Type == BiffRecordType.LinkedWorkbook) ReadWorkbook(_records.WholeFields);
                else return new Sheet(this, NameOfSheet(_records.Fields));
            }
            return null;
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            return new FaultySource(Name, fault);
        }
    }

    // A sheet's reader stops at the first record that is not of its own.
    private bool MoveToRecord() => _atNext || (_atNext = _records!.ReadBeforeSheets());

    private void ReadWorkbook(BinaryFields fields)
    {
        _sheets.Clear();
        int sheets = fields.ReadUInt16(), pathLength = fields.ReadUInt16();
        if (pathLength is ThisWorkbook or AddIn) return;
        _links++;
        fields.ReadCharacters(pathLength);
        for (; sheets > 0; sheets--)
        {
            int length = fields.ReadUInt16();
            _sheets.Add(fields.ReadCharacters(length));
        }
    }

    private string NameOfSheet(BinaryFields fields)
    {
        // How many records follow, which is seen.
        fields.Skip(sizeof(ushort));
        int sheet = fields.AtEnd ? _sheets.Count : fields.ReadUInt16();
        return sheet < _sheets.Count ? $"{Name}/{_sheets[sheet]}" : Name;
    }

    private sealed class Sheet(LegacyLinks links, string name) : TableSource
    {
        public override string Name => name;

        public override bool Hidden => true;

        public override bool IsListedOnlyWithFindings => true;

        public override RecordReader Open() => new Reader(links);
    }

    private sealed class Reader(LegacyLinks links) : SparseRecordReader(links._limits)
    {
        protected override bool MoveToRow()
        {
            Row.Clear();
            int? row = null;
            while (links.MoveToRecord() && links._records!.Type == BiffRecordType.LinkedCells)
            {
                BinaryFields fields = links._records.WholeFields;
                int last = fields.ReadByte(), first = fields.ReadByte(), here = fields.ReadUInt16();
                // What stands apart in one row has a record of its own.
                if (row is not null && here != row) break;
                row = here;
                for (int column = first; column <= last; column++)
                {
                    string text = links._constants.ReadValue(ref fields);
                    if (HasColumn(column, here)) SetText(column, text);
                }
                links._atNext = false;
            }
            if (row is null) return false;
            RowIndex = Math.Max(RowIndex + 1, row.Value);
            return true;
        }
    }
}
