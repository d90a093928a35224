using System.Diagnostics;
using System.Globalization;
using System.Text;
using PiiClassifier.Encodings;
using PiiClassifier.Fixtures;
using PiiClassifier.LegacyExcel;
using PiiClassifier.Tables;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests;

/// <summary>What other programs make of the same files: LibreOffice of workbooks, uchardet and nkf of encodings.</summary>
[Trait("Category", "Slow")]
public sealed class OracleTests : IDisposable
{
    private const int GeneratedTexts = 40;

    // Programs that are known to be wrong, and why.
    private static readonly string[] TakenForShiftJisByNkf =
    [
        // EUC-JP and half-width kana have the same bytes; here spelling tells.
        "euc-jp/bank-transfers-half-width.csv", "euc-jp/half-width-kana-only.txt",
    ];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("samples/data/personnel.xlsx")]
    [InlineData("samples/data/application-form.xlsx")]
    [InlineData("tests/Corpus/workbooks/scanned/employees.xlsx")]
    [InlineData("tests/Corpus/formats/xlsxwriter/hiding-places.xlsx")]
    [InlineData("tests/Corpus/formats/sheetjs/cells.xlsx")]
    [InlineData("tests/Corpus/formats/sheetjs/registry.xlsb")]
    [InlineData("tests/Corpus/formats/libreoffice/employees.ods")]
    [InlineData("tests/Corpus/formats/libreoffice/employees.xls")]
    public async Task Workbook_IsReadAsLibreOfficeExportsIt(string file)
    {
        Assert.SkipUnless(LibreOffice.IsThere, "There is no soffice.");
        string path = RepositoryFolder.Combine(file.Split('/'));
        IReadOnlyDictionary<string, string[][]> theirs = await LibreOffice.SheetsOfAsync(path, _folder["csv"]);
        byte[] bytes = await File.ReadAllBytesAsync(path);
        IReadOnlyList<TableFormat> formats = [new LegacyExcelFormat(), .. TableFormats.BuiltIn];
        var reading = new ReadContext(TableReadLimits.Default, formats);
        using TableFile workbook = reading.Choose(bytes.AsSpan(0, Math.Min(bytes.Length, TableFormat.PrefixLength)), file)!.Open(new MemoryStream(bytes), file, reading);
        int compared = 0;
        foreach (TableSource sheet in workbook.Sources)
        {
            // What lies beside the sheets is none of its sheets.
            if (!theirs.TryGetValue(sheet.Name, out string[][]? rows)) continue;
            compared++;
            using RecordReader reader = sheet.Open();
            while (reader.Read())
            {
                string[] row = reader.RecordIndex < rows.Length ? rows[reader.RecordIndex] : [];
                for (int column = 0; column < Math.Max(row.Length, reader.CellCount); column++)
                {
                    string our = Encoding.UTF8.GetString(reader.GetCell(column)), their = column < row.Length ? row[column] : "";
                    // Headers are filled in over merged cells here; an error is no text.
                    if ((their.Length == 0 && reader.RecordIndex < 20) || (our.Length == 0 && their.StartsWith('#'))) continue;
                    Assert.True(IsSame(our, their), $"{sheet.Name}, row {reader.RecordIndex}, column {column} is read otherwise");
                }
            }
        }
        Assert.Equal(theirs.Count, compared);
    }

    [Fact]
    public async Task Encodings_OfTheCorpusAndOfGeneratedTexts_AreThoseThatUchardetAndNkfAgreeOn()
    {
        Assert.SkipWhen(PathOf.Program("uchardet") is null || PathOf.Program("nkf") is null, "There is no uchardet or no nkf.");
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        string corpus = RepositoryFolder.Combine("tests", "Corpus", "encodings");
        foreach (string file in Directory.EnumerateDirectories(corpus).SelectMany(Directory.EnumerateFiles)) files.Add(file, Path.GetRelativePath(corpus, file).Replace('\\', '/'));
        var random = new Random(8);
        for (int i = 0; i < GeneratedTexts; i++)
        {
            foreach (Encoding encoding in (Encoding[])[TextEncodings.Utf8, TextEncodings.ShiftJis, TextEncodings.EucJp, TextEncodings.Iso2022Jp])
            {
                string name = $"{TextEncodings.NameOf(encoding)}/generated-{i}.csv";
                files.Add(_folder.Write(name, encoding.GetBytes(Text(random))), name);
            }
        }
        Dictionary<string, string> uchardet = await SaidBy("uchardet", [], files.Keys), nkf = await SaidBy("nkf", ["--guess=1"], files.Keys);
        int agreed = 0;
        foreach ((string path, string name) in files)
        {
            string truth = name[..name.IndexOf('/', StringComparison.Ordinal)];
            string ours = EncodingDetector.Detect(await File.ReadAllBytesAsync(path)) is { } encoding ? TextEncodings.NameOf(encoding) : "not-text";
            Assert.Equal((name, truth), (name, ours));
            // Neither knows UTF-16 without its mark, and both take records with zeros and documents in ASCII for text.
            if (uchardet[path] != nkf[path] || truth is "not-text" or "utf-16le" or "utf-16be") continue;
            agreed++;
            Assert.Equal((name, nkf[path]), (name, ours));
        }
        Assert.True(agreed > files.Count / 2, $"uchardet and nkf agree on {agreed} of {files.Count} files only.");
        IEnumerable<string> wrongByNkf = files.Where(file => file.Value.StartsWith("euc-jp/", StringComparison.Ordinal) && nkf[file.Key] != "euc-jp").Select(file => file.Value);
        Assert.Empty(wrongByNkf.Where(name => !name.Contains("generated", StringComparison.Ordinal)).Except(TakenForShiftJisByNkf));
    }

    private static string Text(Random random)
    {
        string[] names = ["山田", "鈴木", "高橋", "伊藤", "渡辺", "ワタナベ", "さくら", "太郎", "花子", "美咲"], towns = ["青森県弘前市", "東京都千代田区", "大阪府堺市", "北海道札幌市"];
        var text = new StringBuilder("氏名,住所,電話番号\n");
        for (int i = random.Next(3, 60); i > 0; i--) text.Append(CultureInfo.InvariantCulture, $"{names[random.Next(names.Length)]} {names[random.Next(names.Length)]},{towns[random.Next(towns.Length)]}{random.Next(1, 99)},090-{random.Next(10_000):D4}-{random.Next(10_000):D4}\n");
        return text.ToString();
    }

    private static async Task<Dictionary<string, string>> SaidBy(string program, string[] options, IReadOnlyCollection<string> files)
    {
        ProcessRun run = await ProcessRun.OfAsync(new ProcessStartInfo(program, [.. options, .. files]));
        Assert.Equal(0, run.ExitCode);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => NameOf(parts[1].Trim()));
    }

    private static string NameOf(string said) => said.ToLowerInvariant() switch
    {
        "ascii" => "utf-8",
        var name => name,
    };

    // LibreOffice writes numbers without the zeros of their style, and dates as in America; it has no 29 February 1900, so the days before March are others.
    private static bool IsSame(string our, string their)
    {
        if (string.Equals(our.Trim(), their.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        if (double.TryParse(our, CultureInfo.InvariantCulture, out double number) && double.TryParse(their, CultureInfo.InvariantCulture, out double other)) return Math.Abs(number - other) <= Math.Abs(other) * 1e-10;
        if (long.TryParse(our.Replace("-", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long padded) && long.TryParse(their, NumberStyles.None, CultureInfo.InvariantCulture, out long digits)) return padded == digits;
        // A tenth of a day in the style of a date is a number here.
        if (number is > 0 and < 1 && DateTime.TryParse(their, CultureInfo.InvariantCulture, out DateTime first) && first.Year < 1900) return Math.Abs(number - first.TimeOfDay.TotalDays) < 1e-5;
        if (!DateTime.TryParse(our, CultureInfo.InvariantCulture, out DateTime ours) || !DateTime.TryParse(their, CultureInfo.InvariantCulture, out DateTime theirs)) return our == "1900-02-29" && their == "02/28/1900";
        return our.Contains('-', StringComparison.Ordinal) && theirs.Year > 1900 ? Math.Abs((ours - theirs).TotalSeconds) < 1 : Math.Abs((ours.TimeOfDay - theirs.TimeOfDay).TotalSeconds) < 1;
    }
}
