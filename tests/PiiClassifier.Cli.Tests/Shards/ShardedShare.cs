using System.Globalization;
using System.Text;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Shards;

/// <summary>A share that is scanned whole and in parts, with one key.</summary>
internal sealed class ShardedShare : IDisposable
{
    private static readonly string[] Families = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤"];
    private static readonly string[] Given = ["太郎", "花子", "健一", "美咲", "直樹", "陽子"];

    // What is odd on a share: broken, protected, no tables, tables of another format.
    private static readonly (string Ending, byte[] Content)[] Odd =
    [
        ("damaged.xlsx", [0x50, 0x4B, 3, 4, 0]),
        ("protected.xlsx", File.ReadAllBytes(RepositoryFolder.Combine("tests", "Corpus", "workbooks", "encrypted", "roll.xlsx"))),
        ("employees.xlsx", File.ReadAllBytes(RepositoryFolder.Combine("tests", "Corpus", "workbooks", "scanned", "employees.xlsx"))),
        ("legacy.xls", File.ReadAllBytes(RepositoryFolder.Combine("tests", "Corpus", "workbooks", "unsupported", "employees.xls"))),
        ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
        ("letter.txt", "拝啓　時下ますますご清栄のこととお慶び申し上げます。\n敬具\n"u8.ToArray()),
        ("empty.csv", []),
        ("items.csv", "品番,品名,数量\nA-1,鉛筆,20\nA-2,消しゴム,5\n"u8.ToArray()),
        ("pointer.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n"u8.ToArray()),
    ];

    private static readonly DateTime LongAgo = new(2024, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly ScratchFolder _folder = new();

    public ShardedShare()
    {
        Directory.CreateDirectory(_folder["share"]);
        Directory.CreateDirectory(_folder["parts"]);
        MakeKey("key");
    }

    public string this[string name] => _folder[name];

    public void MakeKey(string name) => _folder.Write(name, Encoding.ASCII.GetBytes(PersonalKey.Create().ToText()));

    // Long ago: a report with the time of its own start would not be told from it.
    public void Write(string name, byte[] content) => File.SetLastWriteTimeUtc(_folder.Write("share/" + name, content), LongAgo);

    /// <summary>Fills it with rolls whose persons come back in other files, in columns and inside texts, with what is odd, and with files of patterns.</summary>
    public ShardedShare Fill(int seed, int files)
    {
        var random = new Random(seed);
        for (int i = 0; i < files; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{random.Next(3)}/{i:D2}");
            (string ending, byte[] content) = Odd[random.Next(Odd.Length)];
            if (random.Next(3) == 0) Write($"{name}-{ending}", content);
            else Write(name + ".csv", Encoding.UTF8.GetBytes(Roll(random)));
        }
        if (random.Next(2) == 0) Write("1/.piiignore", Encoding.UTF8.GetBytes($"{random.Next(10)}*.csv\n"));
        return this;
    }

    /// <summary>The report of one machine.</summary>
    public Task<CommandRun> ScanAsync(params string[] options) => RunAsync(["scan", this["share"], "--key-file", this["key"], .. options]);

    /// <summary>Scans a part.</summary>
    public Task<CommandRun> ScanShardAsync(int index, int count, params string[] options) =>
        RunAsync(["scan", this["share"], "--key-file", this["key"], "--shard", $"{index}/{count}", "--partial", Part(index), .. options]);

    /// <summary>Scans all parts.</summary>
    public async Task ScanShardsAsync(int count, params string[] options)
    {
        for (int i = 1; i <= count; i++)
        {
            CommandRun run = await ScanShardAsync(i, count, options);
            Assert.True(run.ExitCode == 0, run.Error);
        }
    }

    /// <summary>Merges parts.</summary>
    public Task<CommandRun> MergeAsync(IEnumerable<string> parts, params string[] options) => RunAsync(["merge", .. parts, "--key-file", this["key"], .. options]);

    /// <summary>The file of a part.</summary>
    public string Part(int index) => this[string.Create(CultureInfo.InvariantCulture, $"parts/{index}.piipart")];

    /// <summary>The files of all parts.</summary>
    public string[] Parts(int count) => [.. Enumerable.Range(1, count).Select(Part)];

    /// <summary>A JSON report without its times.</summary>
    public static string WithoutTimes(string json) => ReportTimes.RemovedFrom(json, ReportTimes.StartOf(json));

    public static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(FileScanner.Real, [.. arguments, "--lang", "en"]);

    public void Dispose() => _folder.Dispose();

    private static string Roll(Random random)
    {
        int shape = random.Next(4);
        var text = new StringBuilder(shape switch { 0 => "職員番号,氏名,備考\n", 1 => "氏名,電話番号,備考\n", 2 => "氏名,生年月日,備考\n", _ => "" });
        int rows = random.Next(3, 40);
        for (int i = 0; i < rows; i++)
        {
            int person = random.Next(60);
            string name = $"{Families[person % Families.Length]} {Given[person / Families.Length]}";
            string note = random.Next(4) == 0 ? $"{Families[random.Next(10)]}{Given[random.Next(6)]}様より電話 090-{random.Next(1000, 9999)}-{random.Next(1000, 9999)}" : "済";
            text.Append(shape switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"A{person:D4},{name},{note}\n"),
                2 => string.Create(CultureInfo.InvariantCulture, $"{name},19{50 + (person % 50)}/04/{1 + (person % 28):D2},{note}\n"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{name},090-1234-{1000 + person},{note}\n"),
            });
        }
        return text.ToString();
    }
}
