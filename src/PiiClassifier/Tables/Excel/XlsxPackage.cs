using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>The parts of an Office Open XML package: found by name, opened as counted streams or XML readers.</summary>
/// <remarks>Names only ever lead to entries of the archive, so a target like <c>../../etc/passwd</c> is a part that is missing.</remarks>
internal sealed class XlsxPackage : IDisposable
{
    private readonly Stream _stream;
    private readonly ZipArchive _archive;
    private readonly TableReadLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="TableReadException">The archive has no readable directory.</exception>
    public XlsxPackage(Stream stream, TableReadLimits limits)
    {
        _stream = stream;
        _limits = limits;
        try
        {
            _archive = ZipDirectory.Open(stream);
            foreach (ZipArchiveEntry entry in _archive.Entries)
            {
                _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            }
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            _archive?.Dispose();
            throw fault;
        }
    }

    public TableReadLimits Limits => _limits;

    /// <summary>The names of all parts, in the order of the archive.</summary>
    public IEnumerable<string> Parts => _parts.Keys;

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <exception cref="TableReadException">The part is not there or cannot be unpacked.</exception>
    public PartStream Open(string part)
    {
        if (!_parts.TryGetValue(part, out ZipArchiveEntry? entry)) throw WorkbookFaults.Damaged("missing-part");
        if (entry.IsEncrypted) throw WorkbookFaults.Encrypted();
        try
        {
            return new PartStream(entry.Open(), _limits.MaxUnpackedBytes);
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
    }

    /// <summary>An XML reader that closes its stream, knows no DTD and fetches nothing.</summary>
    public static XmlReader OpenXml(PartStream part, NameTable? names = null, bool keepWhitespace = false) =>
        new BoundedXmlReader(XmlReader.Create(part, XmlSettings(names, keepWhitespace)), part);

    /// <summary>The same for a long part in which namespaces say nothing.</summary>
    public static XmlReader OpenLongXml(PartStream part, NameTable names)
    {
        Stream stream = PrefixedStream.Open(part, 128, out ReadOnlySpan<byte> prefix);
        return IsUtf8(prefix) ? new Utf8XmlReader(stream, names) : new BoundedXmlReader(XmlReader.Create(stream, XmlSettings(names, keepWhitespace: false)), part);
    }

    /// <summary>The same, of a part whose encoding is known.</summary>
    public static XmlReader OpenXml(PartStream part, Encoding encoding) =>
        new BoundedXmlReader(XmlReader.Create(new StreamReader(part, encoding), XmlSettings(names: null, keepWhitespace: true)), part);

    // How XML is read that comes from anywhere.
    private static XmlReaderSettings XmlSettings(NameTable? names, bool keepWhitespace) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        NameTable = names,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = !keepWhitespace,
        // Control characters do occur in what programs export, and Excel opens such files.
        CheckCharacters = false,
    };

    /// <summary>Goes through the elements of a small part.</summary>
    /// <exception cref="TableReadException">The part is not there, damaged or too large.</exception>
    public void ReadElements(string part, Action<XmlReader> onElement)
    {
        using PartStream stream = Open(part);
        try
        {
            using XmlReader xml = OpenXml(stream);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element) onElement(xml);
            }
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
    }

    /// <summary>The relationships of a part by their id; none when it has no relationships.</summary>
    /// <param name="part">The part; empty for the package itself.</param>
    public Dictionary<string, XlsxRelationship> ReadRelationships(string part)
    {
        var relationships = new Dictionary<string, XlsxRelationship>();
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        string name = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!Has(name)) return relationships;
        ReadElements(name, xml =>
        {
            if (xml.LocalName != "Relationship") return;
            string? id = xml.GetAttribute("Id"), type = xml.GetAttribute("Type"), target = xml.GetAttribute("Target");
            if (id is null || type is null || target is null) return;
            bool external = xml.GetAttribute("TargetMode") == "External";
            // The last word of the type is the same in the transitional and the strict variant.
            relationships.TryAdd(id, new XlsxRelationship(type[(type.LastIndexOf('/') + 1)..], external ? "" : Resolve(folder, target)));
        });
        return relationships;
    }

    /// <summary>The content type of a part; empty when the package does not tell.</summary>
    public string ReadContentType(string part)
    {
        string byName = "", byExtension = "";
        if (!Has("[Content_Types].xml")) return "";
        ReadElements("[Content_Types].xml", xml =>
        {
            string? type = xml.GetAttribute("ContentType");
            if (type is null) return;
            if (part.Equals(xml.GetAttribute("PartName")?.TrimStart('/'), StringComparison.OrdinalIgnoreCase)) byName = type;
            if (part.EndsWith("." + xml.GetAttribute("Extension"), StringComparison.OrdinalIgnoreCase)) byExtension = type;
        });
        return byName.Length > 0 ? byName : byExtension;
    }

    /// <summary>Lets the archive go to be opened as something else.</summary>
    public Stream Detach()
    {
        Dispose();
        return _stream;
    }

    public void Dispose() => _archive.Dispose();

    // Without a declaration of another encoding, and not in UTF-16, XML is UTF-8.
    private static bool IsUtf8(ReadOnlySpan<byte> prefix)
    {
        if (prefix.Length < 4 || prefix[0] >= 0xFE || prefix[0] == 0 || prefix[1] == 0) return false;
        int end = prefix.IndexOf("?>"u8);
        ReadOnlySpan<byte> declaration = end < 0 ? default : prefix[..end];
        return declaration.IndexOf("encoding"u8) < 0 || declaration.IndexOf("utf-8"u8) >= 0 || declaration.IndexOf("UTF-8"u8) >= 0;
    }

    /// <summary>The name of the part that a target means: absolute, or relative to the folder of the part that names it.</summary>
    private string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step is "" or ".") continue;
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }
        string part = string.Join('/', steps);
        return Has(part) ? part : Uri.UnescapeDataString(part);
    }
}
