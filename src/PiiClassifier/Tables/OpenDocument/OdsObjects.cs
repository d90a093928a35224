using System.Xml;
using PiiClassifier.Encodings;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.Tables.OpenDocument;

/// <summary>The files that are embedded in a spreadsheet which is one XML file: they stand among the drawings on a sheet and are kept until the sheets are read.</summary>
internal sealed class OdsObjects
{
    // What is embedded is a few sheets; this is the memory that a hostile file may take.
    private const int MaxBytes = 1 << 26;

    private const string OfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static readonly XmlWriterSettings Settings = new() { Encoding = TextEncodings.Utf8, CheckCharacters = false };

    // None where it could not be taken in.
    private readonly List<byte[]?> _files = [];
    private long _bytes;

    /// <summary>Goes to the end of the element at hand and keeps the files in it.</summary>
    public void SkipContent(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        bool more = xml.Read();
        while (more && xml.Depth > depth)
        {
            // A document of OpenDocument stands there as XML, another one as bytes.
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "document") Keep(DocumentAt(xml));
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "object-ole" && xml.ReadToDescendant("binary-data", OfficeNamespace)) Keep(BytesAt(xml));
            else more = xml.Read();
        }
    }

    /// <summary>The tables in the files. To be asked for behind the last sheet.</summary>
    public IEnumerable<TableSource> Tables(ReadContext reading)
    {
        int number = 0;
        foreach (byte[]? file in _files)
        {
            string name = $"embedded/object {++number}";
            foreach (TableSource source in file is null ? [new FaultySource(name, WorkbookFaults.Damaged("malformed-workbook"))] : InnerFile.EmbeddedTablesOf(name, () => new MemoryStream(file), reading)) yield return source;
        }
    }

    private static byte[]? DocumentAt(XmlReader xml)
    {
        var bytes = new MemoryStream();
        try
        {
            using var writer = XmlWriter.Create(bytes, Settings);
            writer.WriteNode(xml, defattr: false);
        }
        catch (ArgumentException)
        {
            // Half of a character such as 𠮷, which cannot be written.
            return null;
        }
        return bytes.ToArray();
    }

    private static byte[]? BytesAt(XmlReader xml)
    {
        try
        {
            return Convert.FromBase64String(xml.ReadElementContentAsString());
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void Keep(byte[]? file)
    {
        _bytes += file?.Length ?? 0;
        if (_bytes > MaxBytes) throw WorkbookFaults.TooLarge("record-too-large", MaxBytes);
        _files.Add(file);
    }
}
