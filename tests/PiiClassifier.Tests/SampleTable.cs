using System.Globalization;
using System.Text;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests;

/// <summary>Tables of invented people and things, and their way through a scanner.</summary>
internal static class SampleTable
{
    private static readonly PiiScanner Scanner = new();
    private static readonly string[] Surnames = ["佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "山本", "中村", "小林", "加藤", "吉田"];
    private static readonly string[] OtherSurnames = ["松本", "井上", "木村", "林", "斎藤", "清水"];
    private static readonly string[] SurnameReadings = ["サトウ", "スズキ", "タカハシ", "タナカ", "ワタナベ", "イトウ", "ヤマモト", "ナカムラ", "コバヤシ", "カトウ", "ヨシダ"];
    private static readonly string[] GivenNames = ["太郎", "花子", "健一", "恵子", "翔太", "美咲", "大輔"];
    private static readonly string[] GivenReadings = ["タロウ", "ハナコ", "ケンイチ", "ケイコ", "ショウタ", "ミサキ", "ダイスケ"];
    private static readonly string[] Companies = ["株式会社青空商事", "有限会社みどり工業", "青葉運輸株式会社", "株式会社北星電機", "合同会社さくら企画"];
    private static readonly string[] Facilities = ["中央図書館", "東公民館", "市民体育館", "北児童館", "南保育園", "西コミュニティセンター"];

    public static string Name(int i) => $"{Surnames[i % 11]} {GivenNames[i % 7]}";

    /// <summary>A name that <see cref="Name"/> never gives.</summary>
    public static string OtherName(int i) => $"{OtherSurnames[i % 6]} {GivenNames[i % 7]}";

    public static string Kana(int i) => $"{SurnameReadings[i % 11]} {GivenReadings[i % 7]}";

    public static string BirthDate(int i) => new DateOnly(1950, 1, 1).AddDays(i * 397 % 18_000).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    public static string Mobile(int i) => $"090-{1000 + (i * 37 % 9000)}-{1000 + (i * 91 % 9000)}";

    public static string Landline(int i) => $"0172-{20 + (i % 70)}-{1000 + (i * 13 % 9000)}";

    public static string Mail(int i) => $"user{i}@example.jp";

    public static string Address(int i) => $"青森県弘前市大字百石町{1 + (i % 40)}-{1 + (i % 9)}";

    public static string Company(int i) => Companies[i % 5];

    public static string Facility(int i) => Facilities[i % 6];

    public static string Number(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>CSV with a header and rows made by column.</summary>
    public static string Csv(string? header, int rows, params Func<int, string>[] columns)
    {
        var text = new StringBuilder();
        if (header is not null) text.AppendJoin(',', header.Split('|')).Append('\n');
        for (int i = 0; i < rows; i++) text.AppendJoin(',', columns.Select(column => column(i))).Append('\n');
        return text.ToString();
    }

    /// <summary>The only table of a CSV text.</summary>
    public static TableReport Scan(string csv, PiiScanner? scanner = null) => Assert.Single(ScanFile(csv, scanner).Tables);

    public static TableReport Scan(string? header, int rows, params Func<int, string>[] columns) => Scan(Csv(header, rows, columns));

    public static FileReport ScanFile(string csv, PiiScanner? scanner = null) =>
        (scanner ?? Scanner).ScanAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "表.csv").GetAwaiter().GetResult();

    /// <summary>All that the JSON report says of a file.</summary>
    public static string ToJson(this FileReport file, ReportLanguage language = ReportLanguage.English)
    {
        using var stream = new MemoryStream();
        new JsonReport().Write(new ScanReport { Files = [file], StartedAt = DateTimeOffset.UnixEpoch, Elapsed = TimeSpan.Zero }, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The ids of the types by column, "-" for none.</summary>
    public static string Types(this TableReport table) => string.Join(' ', table.Columns.Select(column => column.Type?.Id ?? "-"));
}
