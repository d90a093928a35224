using System.IO.Compression;
using System.Xml;

namespace PiiClassifier.Benchmarks;

/// <summary>The floor under every scan of a workbook: its cells and texts unpacked and cut into XML nodes, and nothing looked at.</summary>
internal static class BareXml
{
    /// <summary>The nodes of all sheets and shared strings, so that the compiler may leave nothing out.</summary>
    internal static long Run(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        long nodes = 0;
        foreach (ZipArchiveEntry part in package.Entries)
        {
            if (!part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && part.FullName != "xl/sharedStrings.xml") continue;
            if (!part.FullName.EndsWith(".xml", StringComparison.Ordinal)) continue;
            using Stream stream = part.Open();
            using XmlReader xml = XmlReader.Create(stream, new XmlReaderSettings { IgnoreWhitespace = true });
            while (xml.Read()) nodes++;
        }
        return nodes;
    }
}
