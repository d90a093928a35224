using System.Globalization;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>What a pivot table of Excel 97 to 2003 keeps of the table that it was made from: all of its rows, also when the sheet is long gone.</summary>
/// <param name="open">Opens the stream of the cache.</param>
/// <param name="stream">The name of the stream: its number in hexadecimal digits, by which is told whether it is encrypted as the workbook may be.</param>
/// <param name="name">How to call it.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class LegacyPivotCache(Func<Stream> open, string stream, string name, TableReadLimits limits) : TableSource
{
    public override string Name => name;

    public override bool Hidden => true;

    public override RecordReader Open()
    {
        Stream bytes = open();
        try
        {
            return new Reader(bytes, stream, new PivotFields(limits), limits);
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            bytes.Dispose();
            throw fault;
        }
    }

    private sealed class Reader : PivotCacheReader
    {
        // Of a field ([MS-XLS] 2.4.283): its items stand behind it, and records have their numbers, in two bytes or in one; else records have the values themselves.
        private const int HasItems = 0x0001, HasWideNumbers = 0x0200, IsCalculated = 0x8000;
        private const ushort NoText = 0xFFFF;

        private readonly Stream _bytes;
        private readonly string _stream;
        private readonly BiffRecords _records;
        private readonly PivotFields _fields;
        private readonly List<(int Column, bool Wide)> _numbered = [];
        private readonly List<int> _valued = [];
        private bool _atRecord;

        public Reader(Stream bytes, string stream, PivotFields fields, TableReadLimits limits)
            : base(fields, limits)
        {
            _bytes = bytes;
            _stream = stream;
            _records = new BiffRecords(bytes);
            _fields = fields;
            ReadFields();
            HasRecords = _atRecord;
        }

        protected override bool HasRecords { get; }

        public override void Dispose()
        {
            _bytes.Dispose();
            base.Dispose();
        }

        protected override bool ReadRecord()
        {
            if (!_atRecord) return false;
            if (_records.Type == BiffRecordType.CacheRecord)
            {
                ReadNumbers(_records.WholeFields);
                _atRecord = MoveOn();
            }
            else if (_numbered.Count > 0)
            {
                throw WorkbookFaults.Damaged("malformed-workbook");
            }
            foreach (int column in _valued)
            {
                if (!_atRecord || _records.Type == BiffRecordType.CacheRecord) break;
                int start = Row.Buffer.Length;
                AppendItem(Row.Buffer);
                Row.SetOwn(column, start);
                _atRecord = MoveOn();
            }
            return true;
        }

        // Up to the first record.
        private void ReadFields()
        {
            int items = 0;
            bool inItems = false;
            while (MoveOn())
            {
                if (_records.Type == BiffRecordType.CacheField)
                {
                    if (items > 0) _fields.KeepLastItems(items);
                    items = ReadField(_records.WholeFields, out inItems);
                }
                else if (_records.Type != BiffRecordType.CacheRecord && inItems)
                {
                    int start = _fields.Texts.Length;
                    AppendItem(_fields.Texts);
                    _fields.AddItem(start);
                }
                else
                {
                    _atRecord = _records.Type == BiffRecordType.CacheRecord || _valued.Count > 0;
                    break;
                }
            }
            if (items > 0) _fields.KeepLastItems(items);
        }

        // How many items the field has of its own, behind those of its groups.
        private int ReadField(BinaryFields fields, out bool hasItems)
        {
            int flags = fields.ReadUInt16();
            fields.Skip(5 * sizeof(ushort));
            int items = fields.ReadUInt16(), length = fields.ReadUInt16();
            _fields.Add(fields.ReadCharacters(length));
            hasItems = (flags & HasItems) != 0;
            int column = _fields.Names.Count - 1;
            if (hasItems && items > 0) _numbered.Add((column, (flags & HasWideNumbers) != 0));
            else if (!hasItems && (flags & IsCalculated) == 0) _valued.Add(column);
            return hasItems ? items : 0;
        }

        private void ReadNumbers(BinaryFields fields)
        {
            foreach ((int column, bool wide) in _numbered) SetItem(column, wide ? fields.ReadUInt16() : fields.ReadByte());
            // Else the numbers are not those of these fields.
            if (!fields.AtEnd) throw WorkbookFaults.Unsupported("unsupported-copy");
        }

        private void AppendItem(Utf8Buffer output)
        {
            BinaryFields fields = _records.WholeFields;
            switch (_records.Type)
            {
                case BiffRecordType.CacheText when fields.ReadUInt16() is var length and < NoText:
                    output.Append(fields.ReadCharacters(length), Limits.MaxCellBytes);
                    break;
                case BiffRecordType.CacheNumber:
                    NumberText.TryAppend(fields.ReadDouble(), NumberFormat.General, from1904: false, output);
                    break;
                case BiffRecordType.CacheInteger:
                    NumberText.TryAppend((short)fields.ReadUInt16(), NumberFormat.General, from1904: false, output);
                    break;
                case BiffRecordType.CacheBoolean:
                    output.Append(fields.ReadUInt16() != 0 ? "TRUE"u8 : "FALSE"u8);
                    break;
                case BiffRecordType.CacheDate:
                    int year = fields.ReadUInt16(), month = fields.ReadUInt16();
                    IsoMoments.AppendDate(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{fields.ReadByte():D2}T{fields.ReadByte():D2}:{fields.ReadByte():D2}:{fields.ReadByte():D2}"), output, Limits.MaxCellBytes);
                    break;
            }
        }

        // To the next field, item or record.
        private bool MoveOn()
        {
            while (_records.Read() && _records.Type != BiffRecordType.End)
            {
                if (_records.Type == BiffRecordType.Cache && !SaysNumber(_records.Fields)) throw WorkbookFaults.Unsupported("unsupported-copy");
                if (_records.Type is >= BiffRecordType.CacheField and <= BiffRecordType.CacheNothing) return true;
            }
            return false;
        }

        // Behind the number of records.
        private bool SaysNumber(BinaryFields fields)
        {
            fields.Skip(sizeof(uint));
            return ushort.TryParse(_stream, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort number) && number == fields.ReadUInt16();
        }
    }
}
