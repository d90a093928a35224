namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>The document properties of a package (ECMA-376 part 1, 22; part 2, 11).</summary>
internal static class PackageProperties
{
    private const string Core = "docProps/core.xml";
    private const string Application = "docProps/app.xml";
    private const string Custom = "docProps/custom.xml";

    /// <summary>What a package holds of them.</summary>
    public static IEnumerable<TableSource> Of(XlsxPackage package) =>
        package.Has(Core) || package.Has(Application) || package.Has(Custom) ? DocumentProperties.Tables(() => Read(package), package.Limits) : [];

    private static DocumentProperties Read(XlsxPackage package)
    {
        var properties = new DocumentProperties();
        var text = new XmlText(package.Limits.MaxCellBytes);
        foreach (string part in new[] { Core, Application }.Where(package.Has))
        {
            package.ReadElements(part, xml =>
            {
                if (xml.Depth != 1) return;
                string name = xml.LocalName;
                if (name is "creator" or "lastModifiedBy" or "Manager") properties.AddAuthor(text.ReadContent(xml));
                else if (DocumentProperties.IsWellKnown(name)) properties.Add(name, text.ReadContent(xml));
            });
        }
        if (package.Has(Custom)) ReadCustom(package, properties, text);
        return properties;
    }

    private static void ReadCustom(XlsxPackage package, DocumentProperties properties, XmlText text)
    {
        string name = "";
        package.ReadElements(Custom, xml =>
        {
            if (xml.LocalName == "property") name = xml.GetAttribute("name") ?? "";
            else if (xml.Depth == 2) properties.Add(name, text.ReadContent(xml));
        });
    }
}
