using System.Xml;

namespace PiiClassifier.Tables.Excel.Copies;

/// <summary>What a workbook says about itself (ECMA-376 part 1, 22; part 2, 11; OpenDocument part 2, 4.3): who wrote it, and what it is about.</summary>
internal static class DocumentProperties
{
    private const string Name = "document properties";
    private const string Core = "docProps/core.xml";
    private const string Application = "docProps/app.xml";
    private const string Custom = "docProps/custom.xml";
    private const string OpenDocument = "meta.xml";
    private const string Creator = "creator";

    private const int MaxProperties = 10_000;

    // The words by which Japanese Excel shows them, as far as they say what stands there.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["title"] = "タイトル",
        ["subject"] = "件名",
        ["keywords"] = "タグ",
        ["description"] = "コメント",
        ["category"] = "分類項目",
        ["contentStatus"] = "状態",
        ["Company"] = "会社",
        ["HyperlinkBase"] = "ハイパーリンクの基点",
    };

    /// <summary>What a package holds of them.</summary>
    public static IEnumerable<TableSource> Of(XlsxPackage package)
    {
        bool meta = package.Has(OpenDocument);
        if (!meta && !package.Has(Core) && !package.Has(Application) && !package.Has(Custom)) return [];
        return
        [
            new TextRows(Name, () => meta ? ReadMeta(package) : Read(package), package.Limits),
            new TextRows(Name, () => meta ? ReadMetaAuthors(package) : ReadAuthors(package), package.Limits, namesAuthors: true),
        ];
    }

    // A column a property: what it is called above what it says. Those that only name who wrote the file are not among them.
    private static IEnumerable<IReadOnlyList<string>> Read(XlsxPackage package) =>
        ColumnsOf(package, [.. Elements(package, Core, Application).Where(property => Labels.ContainsKey(property.Name)), .. CustomOf(package)]);

    // Who wrote the file, who saved it last, and who is responsible, below a header.
    private static IEnumerable<IReadOnlyList<string>> ReadAuthors(XlsxPackage package) =>
        AuthorsOf(Elements(package, Core, Application).Where(property => property.Name is Creator or "lastModifiedBy" or "Manager"));

    private static IEnumerable<IReadOnlyList<string>> ReadMeta(XlsxPackage package) =>
        ColumnsOf(package, Meta(package).Where(property => property.Name is not (Creator or "Manager")));

    private static IEnumerable<IReadOnlyList<string>> ReadMetaAuthors(XlsxPackage package) =>
        AuthorsOf(Meta(package).Where(property => property.Name is Creator or "Manager"));

    private static IEnumerable<IReadOnlyList<string>> ColumnsOf(XlsxPackage package, IEnumerable<(string Name, string Text)> properties)
    {
        var columns = new NamedValues(package.Limits.MaxColumns);
        foreach ((string name, string text) in properties.Where(property => property.Text.Length > 0)) columns.Add(Labels.GetValueOrDefault(name, name), [[text]]);
        return columns.Rows;
    }

    private static IEnumerable<IReadOnlyList<string>> AuthorsOf(IEnumerable<(string Name, string Text)> properties) =>
        [["作成者"], .. properties.Select(property => (string[])[property.Text]).DistinctBy(row => row[0])];

    private static List<(string Name, string Text)> Meta(XlsxPackage package)
    {
        var properties = new List<(string, string)>();
        ReadTexts(
            package,
            OpenDocument,
            (xml, text) =>
            {
                if (xml.Depth != 2 || properties.Count >= MaxProperties) return;
                switch (xml.LocalName)
                {
                    case "title" or "subject" or "description":
                        properties.Add((xml.LocalName, TextOf(xml, text)));
                        break;
                    case "keyword":
                        properties.Add(("keywords", TextOf(xml, text)));
                        break;
                    case "creator" or "initial-creator" or "printed-by":
                        properties.Add((Creator, TextOf(xml, text)));
                        break;
                    case "user-defined":
                        properties.Add((xml.GetAttribute("name", xml.NamespaceURI) ?? "", TextOf(xml, text)));
                        break;
                }
            });
        return properties;
    }

    private static List<(string Name, string Text)> CustomOf(XlsxPackage package)
    {
        var properties = new List<(string, string)>();
        if (!package.Has(Custom)) return properties;
        string name = "";
        ReadTexts(
            package,
            Custom,
            (xml, text) =>
            {
                if (xml.LocalName == "property") name = xml.GetAttribute("name") ?? "";
                else if (xml.Depth == 2 && properties.Count < MaxProperties) properties.Add((name, TextOf(xml, text)));
            });
        return properties;
    }

    private static List<(string Name, string Text)> Elements(XlsxPackage package, params string[] parts)
    {
        var elements = new List<(string, string)>();
        foreach (string part in parts.Where(package.Has))
        {
            ReadTexts(
                package,
                part,
                (xml, text) =>
                {
                    if (xml.Depth == 1 && elements.Count < MaxProperties) elements.Add((xml.LocalName, TextOf(xml, text)));
                });
        }
        return elements;
    }

    private static void ReadTexts(XlsxPackage package, string part, Action<XmlReader, XmlText> onElement)
    {
        var text = new XmlText(package.Limits.MaxCellBytes);
        package.ReadElements(part, xml => onElement(xml, text));
    }

    private static string TextOf(XmlReader xml, XmlText text)
    {
        text.Clear();
        text.AppendContent(xml);
        return text.Characters.ToString();
    }
}
