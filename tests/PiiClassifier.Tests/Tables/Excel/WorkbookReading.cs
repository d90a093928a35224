using System.Text;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;

namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Reads workbooks into strings for comparison: cells parted by |, one string a record.</summary>
internal static class WorkbookReading
{
    public static TableFile Open(byte[] bytes, TableReadLimits? limits = null, string fileName = "", bool legacy = false)
    {
        IReadOnlyList<TableFormat> formats = legacy ? [new LegacyExcelFormat(), .. TableFormats.BuiltIn] : TableFormats.BuiltIn;
        TableFormat format = formats.First(f => f.Accepts(bytes.AsSpan(0, Math.Min(bytes.Length, TableFormat.PrefixLength)), fileName));
        return format.Open(new MemoryStream(bytes), fileName, new ReadContext(limits ?? TableReadLimits.Default, formats) { Passwords = legacy ? ["wrong", "himitsu"] : [] });
    }

    public static string[] ReadFirstSheet(this XlsxArchive archive, TableReadLimits? limits = null)
    {
        using TableFile file = Open(archive.ToBytes(), limits);
        using RecordReader reader = file.Sources.First().Open();
        string[] rows = ReadRows(reader).ToArray();
        Assert.Null(reader.Incomplete);
        return rows;
    }

    public static IEnumerable<string> ReadRows(RecordReader reader)
    {
        while (reader.Read())
        {
            yield return string.Join('|', Enumerable.Range(0, reader.CellCount).Select(i => Encoding.UTF8.GetString(reader.GetCell(i))));
        }
    }

    /// <summary>Reads all sheets to their ends.</summary>
    public static void ReadAll(byte[] bytes, TableReadLimits? limits = null)
    {
        using TableFile file = Open(bytes, limits);
        foreach (TableSource sheet in file.Sources)
        {
            using RecordReader reader = sheet.Open();
            foreach (string _ in ReadRows(reader))
            {
            }
        }
    }
}
