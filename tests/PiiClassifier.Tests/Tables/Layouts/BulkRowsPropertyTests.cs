using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Csv;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Tests.Tables.Layouts;

/// <summary>Rows are taken by the hundred where they are data at a glance: as many, and the same, as one by one.</summary>
public sealed class BulkRowsPropertyTests
{
    [Fact]
    public void Rows_TakenInBulk_AreThoseReadOneByOne() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            string text = SheetOf(new Random(seed));
            int room = new Random(seed).Next(1, 2000);
            Assert.Equal(
                Tables(text, (table, rows) =>
                {
                    while (!rows.IsFull)
                    {
                        if (!table.Read()) return false;
                        table.CopyTo(rows);
                    }
                    return true;
                }, room),
                Tables(text, static (table, rows) => table.ReadInto(rows), room));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    // Its tables, row by row, and the record that each of them ends at.
    private static List<string> Tables(string text, Func<LogicalTable, RowBuffer, bool> readInto, int room)
    {
        using var records = new CsvRecordReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, ',', skipFirst: false, new TableReadLimits());
        var splitter = new TableSplitter(records, SplitTable.Labels);
        using var rows = new RowBuffer(room);
        var read = new List<string>();
        while (splitter.NextTable() is { } table)
        {
            read.Add($"table at {table.HeaderRow}");
            bool more = true;
            while (more)
            {
                rows.Clear();
                more = readInto(table, rows);
                read.Add($"{rows.Count} rows of at most {rows.CellCount} cells");
                for (int row = 0; row < rows.Count; row++) read.Add(string.Join('|', Enumerable.Range(0, rows.CellCount).Select(cell => Encoding.UTF8.GetString(rows.GetWholeCell(row, cell)))).TrimEnd('|'));
            }
            read.Add($"ends at {table.RecordIndex}");
        }
        return read;
    }

    private static string SheetOf(Random random)
    {
        string end = random.Next(2) == 0 ? "\n" : "\r\n";
        var text = new StringBuilder("職員番号,氏名,生年月日,備考").Append(end);
        for (int i = random.Next(1500); i > 0; i--)
        {
            text.Append(random.Next(400) switch
            {
                0 => "",
                1 => ",,,",
                2 => "職員番号,氏名,生年月日,備考",
                3 => "施設名,電話番号,備考" + end + "第1図書館,0172-00-3333," + end + "第2図書館,0172-00-4444,",
                4 => "\"" + i + "\",\"青山, 一郎\",1980/4/1,",
                5 => "合計,,,",
                6 => "　," + i + ",,",
                7 => i + ",青山 一郎,1980/4/1,,,,",
                8 => i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => i + ",赤井 花子,1980/04/01,",
            }).Append(end);
        }
        return text.ToString();
    }
}
