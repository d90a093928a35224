using ExcelDataReader;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Excel;

namespace PiiClassifier.LegacyExcel;

/// <summary>An opened workbook: its sheets are read one after the other.</summary>
/// <param name="reader">Reads the sheets; disposed with the workbook.</param>
/// <param name="folder">What the workbook lies in.</param>
/// <param name="reading">How files are read.</param>
internal sealed class LegacyWorkbook(IExcelDataReader reader, CompoundFolder folder, ReadContext reading) : TableFile
{
    /// <inheritdoc/>
    public override string Format => "xls";

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources
    {
        get
        {
            bool more = true;
            while (more)
            {
                yield return new Sheet(reader, reading.Limits);
                more = Next();
            }
            foreach (TableSource source in LegacyCopies.Of(folder, reading)) yield return source;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        reader.Dispose();
        base.Dispose();
    }

    private bool Next()
    {
        try
        {
            return reader.NextResult();
        }
        catch (Exception exception) when (LegacyFaults.IsOfTheData(exception))
        {
            throw LegacyFaults.Malformed();
        }
    }

    private sealed class Sheet(IExcelDataReader reader, TableReadLimits limits) : TableSource
    {
        public override string Name { get; } = reader.Name ?? "";

        public override bool Hidden { get; } = reader.VisibleState is "hidden" or "veryhidden";

        public override RecordReader Open() => new LegacyRecordReader(reader, limits);
    }
}
