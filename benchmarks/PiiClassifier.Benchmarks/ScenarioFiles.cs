using System.Globalization;
using System.Text;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.Sets;
using PiiClassifier.SampleData.Tables;

namespace PiiClassifier.Benchmarks;

/// <summary>The files that speed is measured on, made once beside the program and kept. All people are invented.</summary>
internal static class ScenarioFiles
{
    private const int Rows = 680_000;
    private const int RowsOfSmallFile = 100;

    /// <summary>The long voter roll, twelve columns.</summary>
    internal static string Roll(string encoding, int rows = Rows) => Make($"roll-{encoding}-{rows}.csv", path => VoterRoll.Write(path, rows, seed: 1, encoding));

    /// <summary>The roll with every cell between quotation marks.</summary>
    internal static string QuotedRoll() => Make("roll-quoted.csv", path => Rewrite(Roll("utf-8"), path, line => "\"" + line.Replace(",", "\",\"", StringComparison.Ordinal) + "\""));

    /// <summary>As long, about nobody: readings of instruments.</summary>
    internal static string Readings(int columns = 12, int rows = Rows) => Make($"readings-{columns}-{rows}.csv", path => WriteLines(path, rows, "観測点,時刻" + string.Concat(Enumerable.Range(1, columns - 2).Select(i => ",水位" + i)), row =>
        string.Create(CultureInfo.InvariantCulture, $"P{row % 400:D3},{row / 60 % 24:D2}:{row % 60:D2}") + string.Concat(Enumerable.Range(1, columns - 2).Select(i => string.Create(CultureInfo.InvariantCulture, $",{((long)row * 7919 * i) % 99991 / 100.0}")))));

    /// <summary>One column with so many distinct values.</summary>
    internal static string Distinct(int values) => Make($"distinct-{values}.csv", path => WriteLines(path, Rows, "番号,品名", row => string.Create(CultureInfo.InvariantCulture, $"{row},部品{row % values:D6}")));

    /// <summary>Notes of about a hundred characters.</summary>
    internal static string Notes() => Make("notes.csv", path => WriteLines(path, 50_000, "受付番号,内容", row =>
        string.Create(CultureInfo.InvariantCulture, $"{row},来庁された方より道路の補修について要望があり担当課へ引き継いだ。第{row}号。折り返しは090-{1000 + (row % 9000)}-{1000 + (row * 7 % 9000)}へ、平日の午後に電話してほしいとのこと。")));

    /// <summary>The personnel workbook of 70 columns.</summary>
    internal static string Personnel(int rows) => Make($"personnel-{rows}.xlsx", path => WorkbookWriter.Write(path, [PersonnelList.Build("職員", rows, seed: 1, reworded: false, titles: true)]));

    /// <summary>A workbook of 100,000 rows and 20 columns, its texts written in the cells.</summary>
    internal static string LongWorkbook() => Make("workbook-100000x20.xlsx", path => WorkbookWriter.Write(path, [Staff(100_000)]));

    /// <summary>The same as Excel writes it: each text once, and its number in the cells.</summary>
    internal static string SharedStrings() => Make("workbook-100000x20-shared.xlsx", path => WriteByNpoi(path, new XSSFWorkbook(), Staff(100_000)));

    /// <summary>A workbook of the format before 2007, of nearly as many rows as it can have.</summary>
    internal static string OldWorkbook() => Make("workbook-65000x20.xls", path => WriteByNpoi(path, new HSSFWorkbook(), Staff(65_000)));

    private static SampleTable Staff(int rows)
    {
        SampleTable table = PersonnelList.Build("職員", rows, seed: 2, reworded: false, titles: false);
        return table with { Columns = [.. table.Columns.Take(20)], Rows = [.. table.Rows.Select(row => row[..20])] };
    }

    private static void WriteByNpoi(string path, IWorkbook workbook, SampleTable table)
    {
        ISheet sheet = workbook.CreateSheet(table.Sheet);
        string[][] rows = [[.. table.Columns.Select(column => column.Header)], .. table.Rows];
        for (int row = 0; row < rows.Length; row++)
        {
            IRow written = sheet.CreateRow(row);
            for (int column = 0; column < rows[row].Length; column++)
            {
                string text = rows[row][column];
                if (text.Length == 0) continue;
                bool isNumber = text.Length < 15 && text[0] != '0' && text.All(char.IsAsciiDigit);
                if (isNumber) written.CreateCell(column).SetCellValue(double.Parse(text, CultureInfo.InvariantCulture));
                else written.CreateCell(column).SetCellValue(text);
            }
        }
        using FileStream file = File.Create(path);
        workbook.Write(file);
    }

    /// <summary>A folder of small rolls, each of a hundred rows.</summary>
    internal static string SmallFiles(int files)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, $"small-files-{files}"), part = folder + "-part";
        if (Directory.Exists(folder)) return folder;
        Directory.CreateDirectory(part);
        for (int i = 0; i < files; i++) VoterRoll.Write(Path.Combine(part, $"{i}.csv"), RowsOfSmallFile, seed: (ulong)i, "utf-8");
        Directory.Move(part, folder);
        return folder;
    }

    /// <summary>One roll of a hundred rows.</summary>
    internal static string SmallFile() => Roll("utf-8", RowsOfSmallFile);

    private static string Make(string name, Action<string> write)
    {
        string path = Path.Combine(AppContext.BaseDirectory, name);
        if (File.Exists(path)) return path;
        string part = Path.Combine(AppContext.BaseDirectory, "part-" + name);
        write(part);
        File.Move(part, path);
        return path;
    }

    private static void WriteLines(string path, int rows, string header, Func<int, string> line)
    {
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(false));
        writer.WriteLine(header);
        for (int row = 0; row < rows; row++) writer.WriteLine(line(row));
    }

    private static void Rewrite(string from, string to, Func<string, string> line)
    {
        using StreamWriter writer = new(to, append: false, new UTF8Encoding(false));
        foreach (string text in File.ReadLines(from)) writer.WriteLine(line(text));
    }
}
