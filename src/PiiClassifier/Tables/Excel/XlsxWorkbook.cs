using System.Xml;

namespace PiiClassifier.Tables.Excel;

/// <summary>An opened .xlsx or .xlsm file.</summary>
internal sealed class XlsxWorkbook : PackageWorkbook
{
    /// <inheritdoc/>
    public XlsxWorkbook(XlsxPackage package, string part, string format, ReadContext reading)
        : base(package, part, format, reading)
    {
        package.ReadElements(part, xml =>
        {
            switch (xml.LocalName)
            {
                case "workbookPr":
                    From1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
                    break;
                case "definedName":
                    HasDefinedNames = true;
                    break;
                case "sheet" when xml.Depth == 2:
                    AddSheet(IdOf(xml), xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden");
                    break;
            }
        });
    }

    protected override SharedStrings ReadSharedStrings(string part) => SharedStrings.Read(Package, part);

    protected override CellStyles ReadStyles(string part) => CellStyles.Read(Package, part);

    protected override IReadOnlyList<MergedRange> FindMergedRanges(PartStream part) => MergedCells.Find(part);

    protected override SparseRecordReader OpenSheet(PartStream part, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles) =>
        new XlsxRecordReader(part, mergedRanges, sharedStrings, styles, From1904, Package.Limits);

    // r:id, whatever the prefix and whichever variant of the namespace.
    private static string IdOf(XmlReader xml)
    {
        string id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) id = xml.Value;
        }
        xml.MoveToElement();
        return id;
    }
}
