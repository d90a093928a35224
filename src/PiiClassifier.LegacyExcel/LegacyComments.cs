using System.Text;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>The comments of a workbook of Excel 97 to 2003: the text lies in an object on the sheet, the author in a record behind all objects.</summary>
/// <param name="workbook">The stream of the workbook.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class LegacyComments(Stream workbook, TableReadLimits limits)
{
    private const ushort Version8 = 0x0600;
    private const ushort CommentObject = 0x0019;

    // Of one sheet; this is the memory that a hostile file may take.
    private const int MaxCharacters = 1 << 24;

    private readonly BiffRecords _records = new(workbook);
    private readonly Dictionary<ushort, string> _texts = [];
    private readonly StringBuilder _text = new();
    private int _held;
    private ushort? _object;
    private int _missing;

    /// <summary>The comments of all sheets, below a header; nothing where there are none.</summary>
    /// <exception cref="TableReadException">There are some that cannot be read.</exception>
    public IEnumerable<IReadOnlyList<string>> Read()
    {
        bool begun = false, encrypted = false, found = false;
        // Charts are sheets on a sheet.
        int depth = 0;
        while (_records.Read())
        {
            switch (_records.Type)
            {
                // Before Excel 97 comments were written in another way.
                case BiffRecordType.Begin when !begun && _records.Fields.ReadUInt16() != Version8:
                    yield break;
                case BiffRecordType.Begin:
                    begun = true;
                    depth++;
                    break;
                case BiffRecordType.Encryption:
                    encrypted = true;
                    break;
                case BiffRecordType.Comment when encrypted:
                    throw WorkbookFaults.Unsupported("unsupported-copy");
                case BiffRecordType.Comment:
                    if (!found) yield return Comments.Header;
                    found = true;
                    yield return ReadComment(_records.Fields);
                    break;
                case BiffRecordType.End when --depth <= 0:
                    _texts.Clear();
                    _held = 0;
                    break;
                default:
                    if (!encrypted) ReadObject();
                    break;
            }
        }
    }

    private string[] ReadComment(BinaryFields fields)
    {
        fields.Skip(3 * sizeof(ushort));
        string text = _texts.GetValueOrDefault(fields.ReadUInt16(), "");
        int length = fields.ReadUInt16();
        _text.Clear();
        AppendCharacters(_records.Data[(5 * sizeof(ushort))..], length);
        return [_text.ToString(), text];
    }

    private void ReadObject()
    {
        if (_missing > 0 && _records.Type != BiffRecordType.Continuation) Keep();
        switch (_records.Type)
        {
            case BiffRecordType.Object:
                // The first field of an object says of what kind it is ([MS-XLS] 2.5.143).
                BinaryFields fields = _records.Fields;
                fields.Skip(2 * sizeof(ushort));
                _object = fields.ReadUInt16() == CommentObject ? fields.ReadUInt16() : null;
                break;
            case BiffRecordType.ObjectText when _object is not null:
                BinaryFields text = _records.Fields;
                text.Skip(5 * sizeof(ushort));
                _missing = text.ReadUInt16();
                _text.Clear();
                break;
            case BiffRecordType.Continuation when _missing > 0:
                _missing -= AppendCharacters(_records.Data, _missing);
                if (_missing == 0) Keep();
                break;
        }
    }

    private void Keep()
    {
        _missing = 0;
        _held += _text.Length;
        if (_held > MaxCharacters) throw WorkbookFaults.TooLarge("record-too-large", MaxCharacters);
        if (_object is { } id) _texts[id] = _text.ToString();
        _object = null;
    }

    // Behind a byte that says whether characters take two bytes or one.
    private int AppendCharacters(ReadOnlySpan<byte> bytes, int most)
    {
        if (bytes.IsEmpty) return 0;
        bool wide = (bytes[0] & 1) != 0;
        bytes = bytes[1..];
        int count = Math.Min(most, wide ? bytes.Length / sizeof(char) : bytes.Length);
        Encoding encoding = wide ? Encoding.Unicode : Encoding.Latin1;
        string characters = encoding.GetString(bytes[..(wide ? count * sizeof(char) : count)]);
        _text.Append(characters.AsSpan(0, Math.Min(characters.Length, Math.Max(0, limits.MaxCellBytes - _text.Length))));
        return count;
    }
}
