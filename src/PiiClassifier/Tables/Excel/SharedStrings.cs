using System.Xml;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel;

/// <summary>The shared strings of a workbook: one run of UTF-8 and where each string begins in it.</summary>
internal sealed class SharedStrings
{
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
    public static SharedStrings Read(XlsxPackage package, string part) => Read(package, part, static (strings, stream, limits) => strings.ReadXml(stream, limits));

    /// <summary>Reads the table from binary records.</summary>
    /// <inheritdoc cref="Read(XlsxPackage, string)"/>
    public static SharedStrings ReadBinary(XlsxPackage package, string part) => Read(package, part, static (strings, stream, limits) => strings.ReadRecords(stream, limits));

    /// <summary>Where a string lies; see <see cref="Slice"/>.</summary>
    public (int Offset, int Length) Locate(int index) => (_starts[index], _starts[index + 1] - _starts[index]);

    public ReadOnlySpan<byte> Slice(int offset, int length) => _text.Slice(offset, length);

    /// <summary>Refuses texts that take more memory than the texts of a workbook may.</summary>
    /// <exception cref="TableReadException">They do.</exception>
    public static void RequireRoom(long bytes, TableReadLimits limits)
    {
        int most = limits.MaxHeldBytes / 2;
        if (bytes > most) throw WorkbookFaults.TooLarge("shared-strings-too-large", most);
    }

    private static SharedStrings Read(XlsxPackage package, string part, Action<SharedStrings, PartStream, TableReadLimits> read)
    {
        using PartStream stream = package.Open(part);
        try
        {
            var strings = new SharedStrings();
            read(strings, stream, package.Limits);
            return strings;
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
    }

    private void ReadXml(PartStream stream, TableReadLimits limits)
    {
        var names = new NameTable();
        string item = names.Add("si"), textName = names.Add("t"), phoneticName = names.Add("rPh");
        var text = new XmlText(limits.MaxCellBytes);
        using XmlReader xml = XlsxPackage.OpenLongXml(stream, names);
        var utf8 = xml as Utf8XmlReader;
        PlainText? plain = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && ReferenceEquals(xml.LocalName, item))
            {
                text.Clear();
                text.AppendRichText(xml, textName, phoneticName);
                Add(text.Characters, limits);
                stream.NextUnit();
            }
            if (utf8 is null) continue;
            plain ??= new PlainText("<si><t", "</t></si>", utf8.Prefix);
            for (int length = plain.Read(utf8.Ahead, out ReadOnlySpan<byte> found); length > 0; length = plain.Read(utf8.Ahead, out found))
            {
                _text.Append(found);
                End(limits);
                stream.NextUnit();
                utf8.PassOver(length);
            }
        }
    }

    private void ReadRecords(PartStream stream, TableReadLimits limits)
    {
        var records = new BinaryRecords(stream);
        while (records.Read())
        {
            if (records.Type == BinaryRecordType.SharedString) Add(records.Fields.ReadRichString(), limits);
        }
    }

    private void Add(ReadOnlySpan<char> text, TableReadLimits limits)
    {
        _text.Append(text, limits.MaxCellBytes);
        End(limits);
    }

    // What was appended since the last string is the next one.
    private void End(TableReadLimits limits)
    {
        _starts.Add(_text.Length);
        RequireRoom(_text.Length + 4L * _starts.Count, limits);
    }
}
