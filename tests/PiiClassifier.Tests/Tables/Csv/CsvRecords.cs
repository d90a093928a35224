using System.Text;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;

namespace PiiClassifier.Tests.Tables.Csv;

/// <summary>The records of a text file, read whole.</summary>
internal sealed record CsvRecords(string Format, string? Encoding, IReadOnlyList<string[]> Rows, long LastIndex, ScanFailure? Incomplete)
{
    public static CsvRecords Of(string text, string fileName = "", TableReadLimits? limits = null) => Of(System.Text.Encoding.UTF8.GetBytes(text), fileName, limits);

    public static CsvRecords Of(byte[] bytes, string fileName = "", TableReadLimits? limits = null, Encoding? encoding = null)
    {
        using var stream = new MemoryStream(bytes);
        return Of(stream, fileName, limits, encoding);
    }

    public static CsvRecords Of(Stream stream, string fileName = "", TableReadLimits? limits = null, Encoding? encoding = null)
    {
        using TableFile file = new CsvFormat().Open(stream, fileName, new ReadContext(limits ?? TableReadLimits.Default, TableFormats.BuiltIn) { Encoding = encoding });
        using RecordReader records = Assert.Single(file.Sources).Open();
        Assert.Equal(-1, records.RecordIndex);
        var rows = new List<string[]>();
        while (records.Read())
        {
            Assert.Equal(rows.Count, records.RecordIndex);
            rows.Add([.. Enumerable.Range(0, records.CellCount).Select(cell => records.TextOf(cell))]);
            Assert.True(records.GetCell(records.CellCount).IsEmpty);
            AssertCopiedAlike(records);
        }
        Assert.Equal(0, records.CellCount);
        return new CsvRecords(file.Format, file.Encoding, rows, records.RecordIndex, records.Incomplete);
    }

    // A record is copied at once, which must come to what its cells are one by one.
    private static void AssertCopiedAlike(RecordReader records)
    {
        using var copy = new RowBuffer(1, records.CodePage);
        records.CopyTo(copy);
        Assert.Equal((1, records.CellCount), (copy.Count, copy.CellCount));
        for (int i = 0; i < records.CellCount; i++)
        {
            Assert.Equal(CellBlanks.Trim(records.GetCell(i), records.CodePage), copy.GetCell(0, i));
        }
    }

    /// <summary>The records in one line: cells joined by |, records by /.</summary>
    public override string ToString() => string.Join('/', Rows.Select(row => string.Join('|', row)));
}
