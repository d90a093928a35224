using System.Text.Json;
using PiiClassifier.Fixtures;
using PiiClassifier.SampleData.Sets;
using PiiClassifier.SampleData.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.SampleData.Tests;

public sealed class BenchmarkSetTests
{
    private const int EnoughColumns = 10;

    [Fact]
    public void Benchmark_WithOneSeed_IsTheSameToTheByte()
    {
        using ScratchFolder first = new(), second = new();
        BenchmarkSet.Write(first.FullPath, each: 1, seed: 3);
        BenchmarkSet.Write(second.FullPath, each: 1, seed: 3);

        string[] names = [.. Directory.GetFiles(first.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(TableKinds.All.Count + 1, names.Length);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(first[name]), File.ReadAllBytes(second[name])));
        string labels = File.ReadAllText(first["labels.json"]);
        Assert.All(["\"group\"", "\"embedded\"", "\"subject_also\"", "\"header_row\": -1"], field => Assert.Contains(field, labels, StringComparison.Ordinal));
    }

    [Fact]
    public void Benchmark_HoldsEveryTypeInSeveralColumns()
    {
        using ScratchFolder folder = new();
        BenchmarkSet.Write(folder.FullPath, each: 5, seed: 2026, headersOnly: true);
        using JsonDocument labels = JsonDocument.Parse(File.ReadAllBytes(folder["labels.json"]));

        Dictionary<string, int> columns = labels.RootElement.EnumerateObject()
            .SelectMany(file => file.Value.EnumerateObject().Single().Value.GetProperty("columns").EnumerateArray())
            .CountBy(column => (column.ValueKind == JsonValueKind.Array ? column[1] : column.GetProperty("label")).GetString()!).ToDictionary(StringComparer.Ordinal);
        Assert.All(PiiCatalogue.Default.Types, type => Assert.True(columns.GetValueOrDefault(type.Id) >= EnoughColumns, type.Id));
    }

    [Fact]
    public void HeadersOnly_AreTheSameHeadersWithoutRows()
    {
        using ScratchFolder whole = new(), headers = new();
        BenchmarkSet.Write(whole.FullPath, each: 1, seed: 8);
        int files = BenchmarkSet.Write(headers.FullPath, each: 1, seed: 8, headersOnly: true);
        using JsonDocument wholeLabels = JsonDocument.Parse(File.ReadAllBytes(whole["labels.json"])), headerLabels = JsonDocument.Parse(File.ReadAllBytes(headers["labels.json"]));

        Assert.Equal(wholeLabels.RootElement.EnumerateObject().Count(file => file.Value.EnumerateObject().Single().Value.GetProperty("header_row").GetInt32() >= 0), files);
        JsonElement staff = headerLabels.RootElement.GetProperty("staff-1.csv").GetProperty("");
        Assert.Equal(0, staff.GetProperty("persons").GetInt32());
        Assert.Equal(staff.GetProperty("header_row").GetInt32() + 1, File.ReadAllLines(headers["staff-1.csv"]).Length);
    }

    [Fact]
    public void Readme_StatesTheSize()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PiiClassifier.sln"))) folder = folder.Parent;
        string readme = File.ReadAllText(Path.Combine(folder!.FullName, "benchmarks", "accuracy", "README.md"));
        int Kinds(params TableSubject[] subjects) => TableKinds.All.Count(kind => subjects.Contains(kind.Subject));

        string[] sizes =
        [
            $"{TableKinds.All.Count * 5} tables", $"{TableKinds.All.Count} kinds", $"{Kinds(TableSubject.Person)} kinds of tables about persons",
            $"{Kinds(TableSubject.Mixed)} about organisations", $"{Kinds(TableSubject.Organisation, TableSubject.Thing)} about organisations and things alone",
        ];
        Assert.All(sizes, size => Assert.Contains(size, readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HeaderStyle.English)]
    [InlineData(HeaderStyle.Romaji)]
    public void LatinHeaders_AreOfOneCasing(HeaderStyle style)
    {
        TableKind kind = TableKinds.All.Single(kind => kind.Name == "staff");
        for (ulong seed = 0; seed < 20; seed++)
        {
            SampleTable table = new TableBuilder(new SeededRandom(seed), style).Build(kind, "", 1);

            Assert.All(table.Columns, column => Assert.True(column.Header.All(char.IsAscii), column.Header));
            Assert.True(table.Columns.Select(column => column.Header.FirstOrDefault(c => c is '_' or '-' or ' ')).Where(c => c != default).Distinct().Count() <= 1);
        }
    }
}
