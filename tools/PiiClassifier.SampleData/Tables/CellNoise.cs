using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.People;

namespace PiiClassifier.SampleData.Tables;

/// <summary>What years of typing do to a column: blanks, other forms of the same value, slips.</summary>
/// <param name="blanks">Share of blank cells.</param>
/// <param name="others">Share of cells written in another form than the column's own.</param>
/// <param name="slips">Share of typing errors, and as much again of 不明 and the like.</param>
public sealed class CellNoise(double blanks, double others, double slips)
{
    private static readonly string[] Fillers = ["不明", "-", "未記入", "なし", "？", "確認中"];

    public static CellNoise None { get; } = new(0, 0, 0);

    /// <summary>Two tables in five are clean, one in five is a mess.</summary>
    public static CellNoise Draw(SeededRandom random) => random.Next(5) switch
    {
        0 or 1 => None,
        4 => new CellNoise(0.06, 0.08, 0.012),
        _ => new CellNoise(0.02, 0.015, 0.003),
    };

    public bool IsHeavy => blanks > 0.05;

    public string Write(TableColumn column, Row row, SeededRandom random)
    {
        if (ReferenceEquals(this, None)) return column.Write(row);
        if (random.Chance(blanks)) return "";
        string value = random.Chance(others) ? (column with { Writer = random.Next(column.Kind.Writers.Count) }).Write(row) : column.Write(row);
        if (!random.Chance(2 * slips)) return value;
        return random.Next(4) switch
        {
            0 => random.Pick(Fillers),
            1 => value + "　",
            2 => KanaForms.ToFullWidth(value),
            _ => value.Length > 2 ? value.Remove(random.Next(value.Length), 1) : value,
        };
    }
}
