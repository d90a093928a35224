using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Binary;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>The names that a workbook of Excel 97 to 2003 defines: what they hold themselves, not the cells that they mean.</summary>
internal static class LegacyNames
{
    // Of a name that Excel itself gave, which is a number.
    private const ushort BuiltIn = 0x0020;

    /// <summary>Reads a column a name, as of other workbooks.</summary>
    /// <param name="workbook">The stream of the workbook.</param>
    /// <param name="limits">How much to take in.</param>
    /// <exception cref="TableReadException">There are some that cannot be read.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(Stream workbook, TableReadLimits limits)
    {
        var columns = new NamedValues(limits.MaxColumns);
        var constants = new FormulaConstants(ofXlsb: false);
        var records = new BiffRecords(workbook);
        while (records.ReadBeforeSheets())
        {
            bool named = records.Type is BiffRecordType.DefinedName or BiffRecordType.NameComment;
            if (named && records.IsEncrypted) throw WorkbookFaults.Unsupported("unsupported-copy");
            try
            {
                if (records.Type == BiffRecordType.DefinedName) Add(records.WholeFields, constants, columns);
                else if (named) AddComment(records.Fields, columns);
            }
            catch (TableReadException fault)
            {
                // The others can still be read.
                columns.Fault ??= fault;
            }
        }
        return columns.Rows;
    }

    private static void Add(BinaryFields fields, FormulaConstants constants, NamedValues columns)
    {
        bool builtIn = (fields.ReadUInt16() & BuiltIn) != 0;
        fields.Skip(1);
        int nameLength = fields.ReadByte();
        uint formulaLength = fields.ReadUInt16();
        fields.Skip(4 * sizeof(ushort));
        string name = fields.ReadCharacters(nameLength);
        BinaryFields formula = fields.ReadFields(formulaLength);
        columns.Add(builtIn ? "" : name, constants.ConstantsOf(formula, fields));
    }

    private static void AddComment(BinaryFields fields, NamedValues columns)
    {
        const int BytesOfHeader = 12;
        fields.Skip(BytesOfHeader);
        int nameLength = fields.ReadUInt16(), length = fields.ReadUInt16();
        string name = fields.ReadCharacters(nameLength);
        columns.Add(name, [[fields.ReadCharacters(length)]]);
    }
}
