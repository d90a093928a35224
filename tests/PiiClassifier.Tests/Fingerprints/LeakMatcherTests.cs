using System.Text;
using System.Text.Json;
using PiiClassifier.Encodings;
using PiiClassifier.Fingerprints;
using PiiClassifier.Fixtures;
using PiiClassifier.Keys;

namespace PiiClassifier.Tests.Fingerprints;

public sealed class LeakMatcherTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly PersonalKey _key = PersonalKey.Create();
    private readonly InventedRoll _roll = InventedRoll.Of(2000, 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Excerpt_OfAKnownFile_ComesFromIt()
    {
        MatchReport report = await MatchAsync(InventedRoll.Csv(_roll.Rows.Skip(500).Take(10)), ("roll.csv", _roll), ("other.csv", InventedRoll.Of(2000, 2)));
        TableMatch match = Assert.Single(report.Matches);
        Assert.Equal((_folder["roll.csv"], MatchVerdict.Source, 10, 10, 1.0), (match.Table.File.Path, match.Verdict, match.Records, match.Persons, match.Share));
        Assert.True(match.Confidence > 0.999999);
        Assert.Equal([0, 1, 2, 3, 4, 5], match.Columns.Select(column => column.Known.Index).Where(index => index < 6).Order());
        Assert.All(match.Columns, column => Assert.Equal(column.Sample, column.Known.Index));
    }

    [Fact]
    public async Task Excerpt_Rewritten_ComesFromIt()
    {
        // No header, other columns in another order and in code page 932, the name in two columns, every cell written otherwise.
        TextEncodings.TryGet("shift_jis", out Encoding? encoding);
        string[][] rows = [.. _roll.Rows.Take(12).Select(row => (string[])
        [
            row[5].Replace("青森県", "", StringComparison.Ordinal), row[3].Replace("-", "", StringComparison.Ordinal)[1..], row[0].Split('　')[0], row[0].Split('　')[1], Era(row[2]),
        ])];
        MatchReport report = await MatchAsync(InventedRoll.Csv(rows, header: null, encoding), ("roll.csv", _roll));
        TableMatch match = Assert.Single(report.Matches);
        Assert.Equal(MatchVerdict.Source, match.Verdict);
        Assert.True(match.Records >= 11);
        Assert.Equal([(0, 5), (1, 3), (2, 0), (3, 0), (4, 2)], match.Columns.Select(column => (column.Sample, column.Known.Index)));
    }

    [Fact]
    public async Task Excerpt_WithJoinedNames_ComesFromAFileWithSplitOnes()
    {
        string known = "姓,名,生年月日,携帯電話\r\n" + string.Concat(_roll.Rows.Select(row => $"{row[0].Split('　')[0]},{row[0].Split('　')[1]},{row[2]},{row[3]}\r\n"));
        string file = _folder.Write("split.csv", Encoding.UTF8.GetBytes(known));
        MatchReport report = await MatchFilesAsync(InventedRoll.Csv(_roll.Rows.Skip(3).Take(10).Select(row => (string[])[row[0].Replace("　", "", StringComparison.Ordinal), row[2]]), "氏名,生年月日"), file);
        TableMatch match = Assert.Single(report.Matches);
        Assert.Equal((MatchVerdict.Source, 10), (match.Verdict, match.Records));
        Assert.Equal([(0, 0), (0, 1), (1, 2)], match.Columns.Select(column => (column.Sample, column.Known.Index)));
    }

    [Fact]
    public async Task Order_OfRowsAndColumns_DoesNotMatter()
    {
        string[][] rows = [.. _roll.Rows.Take(40)];
        TableMatch expected = Assert.Single((await MatchAsync(InventedRoll.Csv(rows), ("roll.csv", _roll))).Matches);
        for (int seed = 0; seed < 5; seed++)
        {
            var random = new Random(seed);
            int[] columns = [.. Enumerable.Range(0, 7)];
            random.Shuffle(columns);
            random.Shuffle(rows);
            MatchReport report = await MatchAsync(InventedRoll.Csv(rows.Select(row => columns.Select(column => row[column]).ToArray()), string.Join(',', columns.Select(column => InventedRoll.Header.Split(',')[column]))), ("roll.csv", _roll));
            TableMatch match = Assert.Single(report.Matches);
            Assert.Equal((expected.Records, expected.Persons, expected.Cells, expected.LogChance), (match.Records, match.Persons, match.Cells, match.LogChance));
            Assert.Equal(expected.Columns.Select(column => column.Known.Index), match.Columns.Select(column => column.Known.Index).Order());
            Assert.All(match.Columns, column => Assert.Equal(column.Known.Index, columns[column.Sample]));
        }
    }

    [Fact]
    public async Task Excerpt_OfOtherPeopleWithTheSameNames_MatchesNothing()
    {
        MatchReport report = await MatchAsync(InventedRoll.Csv(InventedRoll.Of(1000, 3).Rows), ("roll.csv", _roll), ("short.csv", InventedRoll.Of(30, 4)));
        Assert.Empty(report.Matches);
        Assert.Equal(2, report.Searched);
    }

    [Fact]
    public async Task Excerpt_OfNameAndPostAlone_TellsNothing()
    {
        MatchReport report = await MatchAsync(InventedRoll.Csv(_roll.Rows.Take(10).Select(row => (string[])[row[0], row[6]]), "氏名,所属"), ("roll.csv", _roll));
        Assert.Empty(report.Matches);
    }

    [Fact]
    public async Task Excerpt_WithAFewKnownPeople_Overlaps()
    {
        MatchReport report = await MatchAsync(InventedRoll.Csv(_roll.Rows.Take(5).Concat(InventedRoll.Of(95, 5).Rows)), ("roll.csv", _roll));
        TableMatch match = Assert.Single(report.Matches);
        Assert.Equal((MatchVerdict.Overlap, 5), (match.Verdict, match.Records));
    }

    [Fact]
    public async Task Record_OfATemplateAlone_IsNoMatch()
    {
        MatchReport report = await MatchAsync(InventedRoll.Csv(_roll.Rows.Take(1).Concat(InventedRoll.Of(50, 6).Rows)), ("roll.csv", _roll));
        Assert.Empty(report.Matches);
    }

    [Fact]
    public async Task Copy_MadeLater_IsACopyAndAnEarlierVersionOverlaps()
    {
        string roll = _folder.Write("roll.csv", InventedRoll.Csv(_roll.Rows));
        string copy = _folder.Write("copy.csv", InventedRoll.Csv(_roll.Rows));
        string earlier = _folder.Write("earlier.csv", InventedRoll.Csv(_roll.Rows.Select((row, i) => i % 3 == 0 ? (string[])[.. row[..5], "青森県弘前市在府町99-9", row[6]] : row)));
        File.SetLastWriteTimeUtc(roll, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(copy, new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(earlier, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        MatchReport report = await MatchFilesAsync(InventedRoll.Csv(_roll.Rows.Take(20)), copy, earlier, roll);
        Assert.Equal([(roll, MatchVerdict.Source), (copy, MatchVerdict.Copy), (earlier, MatchVerdict.Overlap)], report.Matches.Select(match => (match.Table.File.Path, match.Verdict)));
    }

    [Fact]
    public async Task Household_OfOtherPeople_IsNoSource()
    {
        // The children of the same addresses and telephones.
        string[][] children = [.. _roll.Rows.Take(30).Select((row, i) => (string[])[$"子供{(char)('一' + i)}", row[3], row[5]])];
        MatchReport report = await MatchAsync(InventedRoll.Csv(children, "氏名,携帯電話,住所"), ("roll.csv", _roll));
        Assert.All(report.Matches, match => Assert.Equal((MatchVerdict.Overlap, false), (match.Verdict, match.NamesPersons)));
    }

    [Fact]
    public async Task Json_OfAMatch_IsTheContract()
    {
        string header = "氏名,生年月日";
        MatchReport report = await MatchAsync(InventedRoll.Csv(_roll.Rows.Take(10).Select(row => (string[])[row[0], row[2]]), header), ("roll.csv", _roll));
        using var stream = new MemoryStream();
        JsonMatch.Write(report, stream);
        string text = Encoding.UTF8.GetString(stream.ToArray());
        using var json = JsonDocument.Parse(text);
        JsonElement root = json.RootElement;
        Assert.Equal((1, "match", _key.Id), (root.GetProperty("schemaVersion").GetInt32(), root.GetProperty("kind").GetString(), root.GetProperty("keyId").GetString()));
        Assert.Equal(10, root.GetProperty("sample").GetProperty("rows").GetInt32());
        JsonElement match = Assert.Single(root.GetProperty("matches").EnumerateArray());
        foreach (string field in (string[])["path", "table", "sizeBytes", "lastModified", "sha256", "verdict", "records", "persons", "share", "confidence", "columns"]) Assert.True(match.TryGetProperty(field, out _), field);
        Assert.Equal("source", match.GetProperty("verdict").GetString());
        JsonElement column = match.GetProperty("columns")[1];
        Assert.Equal((1, 2, "生年月日", "birth-date"), (column.GetProperty("sample").GetInt32(), column.GetProperty("index").GetInt32(), column.GetProperty("header").GetString(), column.GetProperty("type").GetString()));
        foreach (string[] row in _roll.Rows) Assert.DoesNotContain(row[0], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_OnAShare_AreFoundInAnyForm()
    {
        string sample = _folder.Write("leaked.csv", InventedRoll.Csv(_roll.Rows.Take(50)));
        _folder.Write("share/whole.csv", InventedRoll.Csv(_roll.Rows));
        _folder.Write("share/half.tsv", Encoding.UTF8.GetBytes("住所\t氏名\t生年月日\n" + string.Concat(_roll.Rows.Take(25).Concat(InventedRoll.Of(40, 8).Rows).Select(row => $"{row[5]}\t{row[0]}\t{row[2]}\n"))));
        _folder.Write("share/few.csv", InventedRoll.Csv(_roll.Rows.Take(10).Concat(InventedRoll.Of(40, 9).Rows)));
        _folder.Write("share/others.csv", InventedRoll.Csv(InventedRoll.Of(500, 10).Rows));
        _folder.Write("share/broken.xlsx", "PK\u0003\u0004 broken"u8.ToArray());
        var search = new CopySearch(await LeakSample.ReadAsync(sample), 0.3);
        foreach (string file in Directory.GetFiles(_folder["share"]).Order(StringComparer.Ordinal)) search.Note(await search.AddFileAsync(file));
        MatchReport report = search.ToReport();
        Assert.Equal([("whole.csv", 50L), ("half.tsv", 25L)], report.Matches.Select(match => (Path.GetFileName(match.Table.File.Path), match.Records)));
        Assert.All(report.Matches, match => Assert.Equal((MatchVerdict.Copy, 64), (match.Verdict, match.Table.File.Sha256!.Length)));
        Assert.Equal(["broken.xlsx"], report.Unread.Select(file => Path.GetFileName(file.Path)));
        using var stream = new MemoryStream();
        CsvMatch.Write(report, stream);
        Assert.Equal(4, Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Sample_LongerThanIsLookedAt_IsEstimated()
    {
        InventedRoll roll = InventedRoll.Of(2000, 11);
        IEnumerable<string[]> many = Enumerable.Range(0, 105).SelectMany(_ => roll.Rows);
        MatchReport report = await MatchAsync(InventedRoll.Csv(many.Select(row => (string[])[row[0], row[3]]), "氏名,携帯電話"), ("roll.csv", roll));
        Assert.Equal(210_000, report.Sample.TotalRows);
        Assert.InRange(report.Sample.LookedAt, LeakSample.MostRows / 2, LeakSample.MostRows);
        Assert.InRange(Assert.Single(report.Matches).Records, 205_000, 210_000);
    }

    private static string Era(string date)
    {
        DateOnly day = DateOnly.ParseExact(date, "yyyy/MM/dd", System.Globalization.CultureInfo.InvariantCulture);
        return day < new DateOnly(1989, 1, 8) ? $"昭和{day.Year - 1925}年{day.Month}月{day.Day}日" : $"平成{(day.Year == 1989 ? "元" : day.Year - 1988)}年{day.Month}月{day.Day}日";
    }

    private Task<MatchReport> MatchAsync(byte[] sample, params (string Name, InventedRoll Roll)[] known) =>
        MatchFilesAsync(sample, [.. known.Select(one => _folder.Write(one.Name, InventedRoll.Csv(one.Roll.Rows)))]);

    private async Task<MatchReport> MatchFilesAsync(byte[] sample, params string[] known)
    {
        using var output = new MemoryStream();
        using var writer = new FingerprintWriter(output, _key);
        foreach (string file in known) await writer.AddFileAsync(file);
        writer.Complete();
        using var fingerprints = new FingerprintFile(output, _key);
        return LeakMatcher.Match(await LeakSample.ReadAsync(_folder.Write("sample.csv", sample)), fingerprints);
    }
}
