using System.Data;
using System.Globalization;
using System.Text;
using PiiClassifier.Tables.DataReaders;

namespace PiiClassifier.Tests.Tables.DataReaders;

public class DataReaderTableTests
{
    [Fact]
    public void Column_names_are_the_headers_and_values_are_written_out()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        (string Name, object Value, string Expected)[] columns =
        [
            ("氏名", "春野　一歩", "春野　一歩"),
            ("生年月日", new DateTime(1980, 4, 1), "1980-04-01"),
            ("登録日時", new DateTime(2020, 1, 2, 3, 4, 5), "2020-01-02 03:04:05"),
            ("受付", new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(9)), "2020-01-02 03:04:05"),
            ("誕生日", new DateOnly(1980, 4, 1), "1980-04-01"),
            ("時刻", new TimeOnly(12, 34, 56), "12:34:56"),
            ("所要", new TimeSpan(1, 2, 3), "01:02:03"),
            ("給与", 1234567.5m, "1234567.5"),
            ("件数", -12, "-12"),
            ("比率", 0.25, "0.25"),
            ("有効", true, "True"),
            ("写真", new byte[] { 1, 2 }, ""),
            ("空", DBNull.Value, ""),
            ("番号", Guid.Empty, "00000000-0000-0000-0000-000000000000"),
        ];
        foreach (var column in columns) table.Columns.Add(column.Name, column.Value is DBNull ? typeof(string) : column.Value.GetType());
        table.Rows.Add([.. columns.Select(column => column.Value)]);
        using DataTableReader reader = table.CreateDataReader();

        var rows = new DataReaderTable(reader);

        Assert.Equal(0, rows.HeaderRow);
        Assert.Equal(TableLayout.Rows, rows.Layout);
        Assert.Equal(columns.Select(column => column.Name), rows.Headers!.Select(header => header.Text));
        Assert.True(rows.Read());
        for (int i = 0; i < columns.Length; i++) Assert.Equal(columns[i].Expected, Encoding.UTF8.GetString(rows.GetCell(i)));
        Assert.True(rows.GetCell(columns.Length).IsEmpty);
        Assert.False(rows.Read());
    }

    [Fact]
    public void Blank_rows_are_passed_over()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("a");
        table.Rows.Add("1");
        table.Rows.Add(DBNull.Value);
        table.Rows.Add("3");
        using DataTableReader reader = table.CreateDataReader();

        var rows = new DataReaderTable(reader);

        Assert.True(rows.Read());
        Assert.True(rows.Read());
        Assert.Equal("3", Encoding.UTF8.GetString(rows.GetCell(0)));
        Assert.False(rows.Read());
    }
}
