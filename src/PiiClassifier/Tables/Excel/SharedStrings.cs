using System.Xml;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel;

/// <summary>The shared strings of a workbook: one run of UTF-8 and where each string begins in it.</summary>
internal sealed class SharedStrings
{
    /// <summary>The most memory that the strings and their offsets may take, in bytes; a workbook with more is too large.</summary>
    public const int MaxBytes = 512 << 20;

    private readonly Utf8Buffer _text = new(4096);
    private readonly List<int> _starts = [0];

    private SharedStrings()
    {
    }

    /// <summary>The table of a workbook that has none.</summary>
    public static SharedStrings None { get; } = new();

    public int Count => _starts.Count - 1;

    /// <summary>Reads the table from XML.</summary>
    /// <exception cref="TableReadException">It is not there, damaged or too large.</exception>
    public static SharedStrings Read(XlsxPackage package, string part) => Read(package, part, static (strings, stream, maxBytes) => strings.ReadXml(stream, maxBytes));

    /// <summary>Reads the table from binary records.</summary>
    /// <inheritdoc cref="Read(XlsxPackage, string)"/>
    public static SharedStrings ReadBinary(XlsxPackage package, string part) => Read(package, part, static (strings, stream, maxBytes) => strings.ReadRecords(stream, maxBytes));

    /// <summary>Where a string lies; see <see cref="Slice"/>.</summary>
    public (int Offset, int Length) Locate(int index) => (_starts[index], _starts[index + 1] - _starts[index]);

    public ReadOnlySpan<byte> Slice(int offset, int length) => _text.Slice(offset, length);

    private static SharedStrings Read(XlsxPackage package, string part, Action<SharedStrings, PartStream, int> read)
    {
        using PartStream stream = package.Open(part);
        try
        {
            var strings = new SharedStrings();
            read(strings, stream, package.Limits.MaxCellBytes);
            return strings;
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
    }

    private void ReadXml(PartStream stream, int maxCellBytes)
    {
        var names = new NameTable();
        string item = names.Add("si"), textName = names.Add("t"), phoneticName = names.Add("rPh");
        var text = new XmlText(maxCellBytes);
        using XmlReader xml = XlsxPackage.OpenLongXml(stream, names);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !ReferenceEquals(xml.LocalName, item)) continue;
            text.Clear();
            text.AppendRichText(xml, textName, phoneticName);
            Add(text.Characters, maxCellBytes);
            stream.NextUnit();
        }
    }

    private void ReadRecords(PartStream stream, int maxCellBytes)
    {
        var records = new BinaryRecords(stream);
        while (records.Read())
        {
            if (records.Type == BinaryRecordType.SharedString) Add(records.Fields.ReadRichString(), maxCellBytes);
        }
    }

    private void Add(ReadOnlySpan<char> text, int maxCellBytes)
    {
        _text.Append(text, maxCellBytes);
        _starts.Add(_text.Length);
        if (_text.Length + 4L * _starts.Count > MaxBytes) throw WorkbookFaults.TooLarge("shared-strings-too-large", MaxBytes);
    }
}
