namespace PiiClassifier.Tables.Excel.Binary;

/// <summary>An opened .xlsb file: the package of .xlsx, the parts as records ([MS-XLSB]).</summary>
internal sealed class XlsbWorkbook : PackageWorkbook
{
    /// <param name="package">Disposed with the workbook.</param>
    /// <param name="part">The part of the workbook.</param>
    /// <param name="reading">How files are read.</param>
    /// <exception cref="TableReadException">The list of sheets cannot be read.</exception>
    public XlsbWorkbook(XlsxPackage package, string part, ReadContext reading)
        : base(package, part, "xlsb", reading)
    {
        using PartStream stream = package.Open(part);
        var records = new BinaryRecords(stream);
        while (records.Read())
        {
            BinaryFields fields = records.Fields;
            switch (records.Type)
            {
                case BinaryRecordType.WorkbookProperties:
                    From1904 = (fields.ReadUInt32() & 1) != 0;
                    break;
                case BinaryRecordType.DefinedName:
                    HasDefinedNames = true;
                    break;
                case BinaryRecordType.Sheet:
                    uint visibility = fields.ReadUInt32();
                    fields.Skip(sizeof(uint));
                    string id = fields.ReadString().ToString();
                    AddSheet(id, fields.ReadString().ToString(), hidden: visibility != 0);
                    break;
            }
        }
    }

    protected override SharedStrings ReadSharedStrings(string part) => SharedStrings.ReadBinary(Package, part);

    protected override CellStyles ReadStyles(string part) => CellStyles.ReadBinary(Package, part);

    // They stand behind the rows, as in XML.
    protected override IReadOnlyList<MergedRange> FindMergedRanges(PartStream part)
    {
        var ranges = new List<MergedRange>();
        var records = new BinaryRecords(part);
        while (records.Read())
        {
            if (records.Type != BinaryRecordType.MergedCells) continue;
            BinaryFields fields = records.Fields;
            uint firstRow = fields.ReadUInt32(), lastRow = fields.ReadUInt32(), firstColumn = fields.ReadUInt32(), lastColumn = fields.ReadUInt32();
            MergedCells.TryAdd(ranges, firstRow, firstColumn, lastRow, lastColumn);
        }
        return ranges;
    }

    protected override SparseRecordReader OpenSheet(PartStream part, IReadOnlyList<MergedRange> mergedRanges, SharedStrings sharedStrings, CellStyles styles) =>
        new XlsbRecordReader(part, mergedRanges, sharedStrings, styles, From1904, Package.Limits);
}
