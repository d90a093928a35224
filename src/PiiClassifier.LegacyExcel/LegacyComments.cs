using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>The comments of a workbook of Excel 97 to 2003: the text lies in an object on the sheet, the author in a record behind all objects.</summary>
/// <param name="workbook">The stream of the workbook.</param>
internal sealed class LegacyComments(Stream workbook)
{
    private const ushort CommentObject = 0x0019;

    // Of one sheet; this is the memory that a hostile file may take.
    private const int MaxCharacters = 1 << 24;

    private readonly BiffRecords _records = new(workbook);
    private readonly Dictionary<ushort, string> _texts = [];
    private int _held;
    private ushort? _object;

    /// <summary>The comments of all sheets, below a header; nothing where there are none.</summary>
    /// <exception cref="TableReadException">There are some that cannot be read.</exception>
    public IEnumerable<IReadOnlyList<string>> Read()
    {
        bool found = false;
        // Charts are sheets on a sheet.
        int depth = 0;
        while (_records.Read())
        {
            switch (_records.Type)
            {
                // Before Excel 97 comments were written in another way.
                case BiffRecordType.Begin when !_records.IsOfExcel97:
                    yield break;
                case BiffRecordType.Begin:
                    depth++;
                    break;
                case BiffRecordType.Comment when _records.IsEncrypted:
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
                case BiffRecordType.Object when !_records.IsEncrypted:
                    // The first field of an object says of what kind it is ([MS-XLS] 2.5.143).
                    BinaryFields fields = _records.Fields;
                    fields.Skip(2 * sizeof(ushort));
                    _object = fields.ReadUInt16() == CommentObject ? fields.ReadUInt16() : null;
                    break;
                case BiffRecordType.ObjectText when _object is { } id && !_records.IsEncrypted:
                    Keep(id, ReadText(_records.WholeFields));
                    break;
            }
        }
    }

    private string[] ReadComment(BinaryFields fields)
    {
        fields.Skip(3 * sizeof(ushort));
        string text = _texts.GetValueOrDefault(fields.ReadUInt16(), "");
        int length = fields.ReadUInt16();
        return [fields.ReadCharacters(length), text];
    }

    // Its characters stand in the records that go on with it.
    private static string ReadText(BinaryFields fields)
    {
        fields.Skip(5 * sizeof(ushort));
        int length = fields.ReadUInt16();
        fields.SkipToSeam();
        return length == 0 ? "" : fields.ReadCharacters(length);
    }

    private void Keep(ushort id, string text)
    {
        _held += text.Length;
        if (_held > MaxCharacters) throw WorkbookFaults.TooLarge("record-too-large", MaxCharacters);
        _texts[id] = text;
        _object = null;
    }
}
