using System.Text;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.SampleData.Files;

/// <summary>Writes tables as CSV (RFC 4180, CRLF), or with another delimiter.</summary>
public static class CsvTableWriter
{
    public static void Write(string path, SampleTable table, Encoding encoding, bool quoteAll = false, char delimiter = ',')
    {
        using FileStream file = File.Create(path);
        Write(file, table, encoding, quoteAll, delimiter);
    }

    public static void Write(Stream stream, SampleTable table, Encoding encoding, bool quoteAll = false, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(table);
        using StreamWriter writer = new(stream, encoding, leaveOpen: true) { NewLine = "\r\n" };
        foreach (string line in table.Above) WriteRecord(writer, [line], quoteAll, delimiter);
        if (table.HasHeader && table.Groups is { } groups) WriteRecord(writer, GroupRow.Of(groups), quoteAll, delimiter);
        if (table.HasHeader) WriteRecord(writer, [.. table.Columns.Select(column => column.Header)], quoteAll, delimiter);
        foreach (string[] row in table.Rows) WriteRecord(writer, row, quoteAll, delimiter);
    }

    private static void WriteRecord(StreamWriter writer, string[] cells, bool quoteAll, char delimiter)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(delimiter);
            if (quoteAll || cells[i].AsSpan().IndexOfAny([delimiter, '"', '\r', '\n']) >= 0)
            {
                writer.Write('"');
                writer.Write(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }
            else
            {
                writer.Write(cells[i]);
            }
        }
        writer.WriteLine();
    }
}
