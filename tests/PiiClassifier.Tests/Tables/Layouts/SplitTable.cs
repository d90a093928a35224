using System.Text;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Tests.Tables.Layouts;

/// <summary>A table as the splitter gave it, read to its end.</summary>
internal sealed record SplitTable(TableLayout Layout, long HeaderRow, string? Headers, IReadOnlyList<string> Rows)
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "氏名", "フリガナ", "住所", "現住所", "電話番号", "生年月日", "性別", "メールアドレス", "職員番号", "社員番号", "所属", "部署", "役職",
        "郵便番号", "基本給", "手当", "年齢", "備考", "name", "address", "email", "phone", "shimei", "jusho", "施設名", "商品名", "会社名", "世帯主",
    };

    /// <summary>The few header words above, and the values that the product knows.</summary>
    public static LabelWords Labels { get; } = new(Words.Contains, ValueWords.IsCategory, static text => ValueWords.IsPersonName(text) || ValueWords.IsPlace(text));

    /// <summary>All tables of a sheet written one record a line, cells separated by '|'.</summary>
    public static List<SplitTable> AllOf(string text) => AllOf(MemoryRecordReader.Of(text));

    public static List<SplitTable> AllOf(RecordReader records, LabelWords? labels = null)
    {
        var splitter = new TableSplitter(records, labels ?? Labels);
        var tables = new List<SplitTable>();
        while (splitter.NextTable() is { } table)
        {
            var rows = new List<string>();
            while (table.Read())
            {
                string[] cells = [.. Enumerable.Range(0, table.CellCount).Select(i => Encoding.UTF8.GetString(table.GetCell(i)))];
                rows.Add(string.Join('|', cells));
            }
            string? headers = table.Headers is null ? null
                : string.Join('|', table.Headers.Select(static header => header.Group is null ? header.Text : $"{header.Group}>{header.Text}"));
            tables.Add(new SplitTable(table.Layout, table.HeaderRow, headers, rows));
        }
        return tables;
    }
}
