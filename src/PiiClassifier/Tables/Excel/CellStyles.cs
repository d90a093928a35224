using System.Globalization;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel;

/// <summary>The number formats of the cell styles of a workbook.</summary>
internal sealed class CellStyles
{
    /// <summary>Excel itself allows 65,490 cell styles; more are passed over.</summary>
    private const int MaxStyles = 1 << 17;

    private readonly List<NumberFormat> _formats = [];

    /// <summary>The styles of a workbook that has none.</summary>
    public static CellStyles None { get; } = new();

    /// <summary>The format of a style by its number in the cell's <c>s</c>.</summary>
    public NumberFormat this[int style] => (uint)style < (uint)_formats.Count ? _formats[style] : NumberFormat.General;

    /// <summary>Reads the styles from XML.</summary>
    /// <exception cref="TableReadException">The part is not there, damaged or too large.</exception>
    public static CellStyles Read(XlsxPackage package, string part)
    {
        var custom = new Dictionary<int, NumberFormat>();
        var styles = new CellStyles();
        bool inCellStyles = false;
        package.ReadElements(part, xml =>
        {
            switch (xml.LocalName)
            {
                case "numFmt" when custom.Count < MaxStyles && TryGetId(xml.GetAttribute("numFmtId"), out int id):
                    custom[id] = NumberFormat.Parse(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellStyleXfs" or "cellXfs" or "cellStyles":
                    inCellStyles = xml.LocalName == "cellXfs";
                    break;
                case "xf" when inCellStyles && styles._formats.Count < MaxStyles:
                    TryGetId(xml.GetAttribute("numFmtId"), out int formatId);
                    styles.Add(formatId, custom);
                    break;
            }
        });
        return styles;
    }

    /// <summary>Reads the styles from binary records.</summary>
    /// <exception cref="TableReadException">The part is not there, damaged or too large.</exception>
    public static CellStyles ReadBinary(XlsxPackage package, string part)
    {
        var custom = new Dictionary<int, NumberFormat>();
        var styles = new CellStyles();
        bool inCellStyles = false;
        using PartStream stream = package.Open(part);
        try
        {
            var records = new BinaryRecords(stream);
            while (records.Read())
            {
                BinaryFields fields = records.Fields;
                switch (records.Type)
                {
                    case BinaryRecordType.NumberFormat when custom.Count < MaxStyles:
                        custom[fields.ReadUInt16()] = NumberFormat.Parse(fields.ReadString().ToString());
                        break;
                    case BinaryRecordType.BeginCellStyles or BinaryRecordType.EndCellStyles:
                        inCellStyles = records.Type == BinaryRecordType.BeginCellStyles;
                        break;
                    case BinaryRecordType.CellStyle when inCellStyles && styles._formats.Count < MaxStyles:
                        fields.Skip(sizeof(ushort));
                        styles.Add(fields.ReadUInt16(), custom);
                        break;
                }
            }
        }
        catch (Exception e) when (WorkbookFaults.TryTranslate(e, out TableReadException? fault))
        {
            throw fault;
        }
        return styles;
    }

    private void Add(int formatId, Dictionary<int, NumberFormat> custom) => _formats.Add(custom.TryGetValue(formatId, out NumberFormat? format) ? format : NumberFormat.BuiltIn(formatId));

    private static bool TryGetId(string? text, out int id) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
