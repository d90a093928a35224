using ExcelDataReader;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Archives;
using PiiClassifier.Tables.Excel;
using PiiClassifier.Tables.Excel.Copies;

namespace PiiClassifier.LegacyExcel;

/// <summary>An opened workbook: its sheets are read one after the other.</summary>
/// <param name="reader">Reads the sheets; disposed with the workbook.</param>
/// <param name="format">The format for the report.</param>
/// <param name="file">What the workbook lies in.</param>
/// <param name="limits">How much to take in.</param>
internal sealed class LegacyWorkbook(IExcelDataReader reader, string format, CompoundFile file, TableReadLimits limits) : TableFile
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
            // [MS-XLS] 2.1.7.2: the whole table that a pivot table was made from, in a form that is not read here.
            if (file.Has("_SX_DB_CUR")) yield return new FaultySource("pivot cache", WorkbookFaults.Unsupported("unsupported-copy"));
            if (file.Has(CompoundFileFormat.Workbook)) yield return new TextRows("comments", ReadComments, limits);
            foreach (TableSource source in LegacyProperties.Of(file, limits)) yield return source;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        reader.Dispose();
        base.Dispose();
    }

    private IEnumerable<IReadOnlyList<string>> ReadComments()
    {
        using var stream = new BufferedStream(file.OpenStream(CompoundFileFormat.Workbook)!);
        foreach (IReadOnlyList<string> comment in new LegacyComments(stream, limits).Read()) yield return comment;
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
