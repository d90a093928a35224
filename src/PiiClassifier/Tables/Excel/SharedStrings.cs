using System.Xml;

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

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableReadException">It is not there, damaged or too large.</exception>
    public static SharedStrings Read(XlsxPackage package, string part)
    {
        using PartStream stream = package.Open(part);
        try
        {
            var strings = new SharedStrings();
            strings.ReadFrom(stream, package.Limits.MaxCellBytes);
            return strings;
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
    }

    /// <summary>Where a string lies; see <see cref="Slice"/>.</summary>
    public (int Offset, int Length) Locate(int index) => (_starts[index], _starts[index + 1] - _starts[index]);

    public ReadOnlySpan<byte> Slice(int offset, int length) => _text.Slice(offset, length);

    private void ReadFrom(PartStream stream, int maxCellBytes)
    {
        var names = new NameTable();
        string item = names.Add("si"), textName = names.Add("t"), phoneticName = names.Add("rPh");
        var text = new XmlText(maxCellBytes);
        using XmlReader xml = XlsxPackage.OpenXml(stream, names);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !ReferenceEquals(xml.LocalName, item)) continue;
            text.Clear();
            text.AppendRichText(xml, textName, phoneticName);
            _text.Append(text.Characters, maxCellBytes);
            _starts.Add(_text.Length);
            if (_text.Length + 4L * _starts.Count > MaxBytes) throw WorkbookFaults.TooLarge("shared-strings-too-large", MaxBytes);
            stream.NextUnit();
        }
    }
}
