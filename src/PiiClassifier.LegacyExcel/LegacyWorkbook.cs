using ExcelDataReader;
using PiiClassifier.Tables;

namespace PiiClassifier.LegacyExcel;

/// <summary>An opened workbook: its sheets are read one after the other.</summary>
internal sealed class LegacyWorkbook(IExcelDataReader reader, string format, TableReadLimits limits) : TableFile
{
    /// <inheritdoc/>
    public override string Format => format;

    /// <inheritdoc/>
    public override IEnumerable<TableSource> Sources
    {
        get
        {
            bool more = true;
            while (more)
            {
                yield return new Sheet(reader, limits);
                more = Next();
            }
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
