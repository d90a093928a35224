using System.Globalization;
using System.Text;
using PiiClassifier.SampleData;

namespace PiiClassifier.Evaluation.Matching;

/// <summary>A row of a roll of voters as a leaked excerpt may have it.</summary>
public static class RollRow
{
    public const int Columns = 12;

    private const int Name = 2;
    private const int Kana = 3;
    private const int Birth = 4;
    private const int Postal = 7;
    private const int Address = 8;

    private static readonly (string Era, string Code, DateOnly From, int Year)[] Eras =
    [
        ("令和", "5", new(2019, 5, 1), 2018), ("平成", "4", new(1989, 1, 8), 1988), ("昭和", "3", new(1926, 12, 25), 1925), ("大正", "2", new(1912, 7, 30), 1911), ("明治", "1", new(1868, 1, 25), 1867),
    ];

    /// <summary>Writes the cells of a row in other forms, the same forms in every row of one excerpt.</summary>
    /// <param name="row">As the roll has it; not changed.</param>
    /// <param name="form">Decides the forms.</param>
    public static string[] Reformat(string[] row, ulong form)
    {
        SeededRandom random = new(form);
        string[] cells = [.. row];
        cells[1] = cells[1].TrimStart('0');
        cells[Name] = cells[Name].Replace("　", random.Pick<string>(["", " ", "  "]), StringComparison.Ordinal);
        string kana = cells[Kana].Normalize(NormalizationForm.FormKC);
        cells[Kana] = random.Next(2) == 0 ? kana : string.Concat(kana.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));
        cells[Birth] = Date(DateOnly.ParseExact(cells[Birth], "yyyy/MM/dd", CultureInfo.InvariantCulture), random.Next(5));
        string postal = cells[Postal].Replace("-", "", StringComparison.Ordinal);
        cells[Postal] = random.Next(3) switch { 0 => postal, 1 => "〒" + cells[Postal], _ => postal.TrimStart('0') };
        cells[Address] = Lot(cells[Address], random.Next(3));
        cells[10] = cells[10] + (random.Next(2) == 0 ? ".0" : "");
        return cells;
    }

    private static string Date(DateOnly day, int form)
    {
        (string era, string code, _, int before) = Eras.First(one => day >= one.From);
        int year = day.Year - before;
        return form switch
        {
            0 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            1 => string.Create(CultureInfo.InvariantCulture, $"{era}{(year == 1 ? "元" : year)}年{day.Month}月{day.Day}日"),
            2 => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            3 => (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{code}{year:00}{day:MMdd}"),
        };
    }

    // 堺市北区長曽根町4-14-2 as 大阪府堺市北区長曽根町４丁目１４番２号.
    private static string Lot(string address, int form)
    {
        int lot = address.AsSpan().IndexOfAnyInRange('0', '9');
        string[] numbers = lot < 0 ? [] : address[lot..].Split('-');
        string written = numbers switch
        {
            [var block, var house, var number] when form == 0 => $"{address[..lot]}{block}丁目{house}番{number}号",
            [var block, var house, var number] when form == 1 => $"{address[..lot]}{block}丁目{house}番地の{number}",
            _ => string.Concat(address.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c == '-' ? '－' : c)),
        };
        return form == 2 ? written : "大阪府" + written;
    }
}
