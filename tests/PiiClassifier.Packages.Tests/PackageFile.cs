using System.IO.Compression;
using System.Xml.Linq;

namespace PiiClassifier.Packages.Tests;

/// <summary>A package, or a package of symbols, that is looked into.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _zip;

    public PackageFile(string path)
    {
        _zip = ZipFile.OpenRead(path);
        using Stream stream = _zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>What it says of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>The names of its files.</summary>
    public string[] Names => [.. _zip.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))];

    /// <summary>The text of an element of the metadata; empty when it is not there.</summary>
    public string Says(string element) => Metadata.Elements().FirstOrDefault(one => one.Name.LocalName == element)?.Value ?? "";

    /// <summary>The content of a file.</summary>
    public byte[] Read(string name)
    {
        ZipArchiveEntry entry = _zip.Entries.Single(entry => Uri.UnescapeDataString(entry.FullName) == name);
        using Stream stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Its dependencies as <c>target id</c>, such as <c>net10.0 CsvHelper</c>; a target without any as itself.</summary>
    public string[] Dependencies =>
    [
        .. from @group in Metadata.Descendants()
           where @group.Name.LocalName == "group"
           let target = @group.Attribute("targetFramework")!.Value
           from line in @group.HasElements ? @group.Elements().Select(one => $"{target} {one.Attribute("id")!.Value}") : [target]
           orderby line
           select line,
    ];

    public void Dispose() => _zip.Dispose();
}
