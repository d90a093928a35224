using System.Text;
using ExcelDataReader;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;

namespace PiiClassifier.Benchmarks;

/// <summary>All cells of a file read, by us and by ExcelDataReader.</summary>
internal static class Cells
{
    /// <summary>By the readers of the library, as a scan does it, but for looking at the cells.</summary>
    internal static long Read(string path)
    {
        ReadContext reading = new(TableReadLimits.Default, [new LegacyExcelFormat(), .. TableFormats.BuiltIn]);
        using FileStream stream = File.OpenRead(path);
        byte[] prefix = new byte[TableFormat.PrefixLength];
        TableFormat format = reading.Choose(prefix.AsSpan(0, stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false)), path)!;
        stream.Position = 0;
        using TableFile file = format.Open(stream, path, reading);
        RowBuffer rows = new(2500);
        long cells = 0;
        foreach (TableSource source in file.Sources)
        {
            using RecordReader records = source.Open();
            rows.Clear();
            while (records.Read())
            {
                if (rows.IsFull) rows.Clear();
                records.CopyTo(rows);
                cells += records.CellCount;
            }
        }
        return cells;
    }

    /// <summary>By ExcelDataReader, each value once.</summary>
    internal static long ReadByExcelDataReader(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using FileStream stream = File.OpenRead(path);
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
        long cells = 0;
        do
        {
            while (reader.Read())
            {
                for (int i = 0; i < reader.FieldCount; i++)
                {
                    if (reader.GetValue(i) is not null) cells++;
                }
            }
        }
        while (reader.NextResult());
        return cells;
    }
}
