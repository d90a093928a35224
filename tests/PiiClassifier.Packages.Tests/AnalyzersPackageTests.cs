using System.Text.Json;
using System.Text.RegularExpressions;
using PiiClassifier.Cli.Tests;

namespace PiiClassifier.Packages.Tests;

/// <summary>Builds programs that reference the package of the analyzers: a rule that is not in the package is no rule.</summary>
[Trait("Category", "Slow")]
public sealed partial class AnalyzersPackageTests(PackedFeed feed)
{
    [Theory]
    [InlineData("Logging", "en", "is written to a log by ILogger.LogInformation")]
    [InlineData("Logging", "ja", "ログに出力されています")]
    [InlineData("Csv", "en", "is exported by CsvWriter.WriteField")]
    [InlineData("Excel", "ja", "書き出されています")]
    [InlineData("Database", "en", "makes a library write personal data to its log")]
    [InlineData("Compliance", "en", "from 'Employee.病歴' leaves the program", "PiiClassifier.Redaction")]
    public async Task Consumer_OfThePackage_ReportsWhatIsMarkedAndNothingElse(string name, string language, string sentence, string? sample = null)
    {
        string folder = feed.Consumer(name, sample);
        string log = Path.Combine(folder, $"{language}.sarif");
        var build = PackedFeed.DotnetOfConsumer(folder, "build", "-c", "Release", "--no-incremental", $"-p:PiiVersion={PackedFeed.Version}", $"-p:ErrorLog={log}%2Cversion=2.1");
        build.Environment["DOTNET_CLI_UI_LANGUAGE"] = language;
        build.Environment["PreferredUILang"] = language == "ja" ? "ja-JP" : "en-US";
        ProcessRun run = await ProcessRun.OfAsync(build);
        Assert.True(run.ExitCode == 0 && File.Exists(log), run.Everything);
        string[] expected =
        [
            .. from file in Directory.GetFiles(folder, "*.cs")
               from line in File.ReadLines(file).Select((text, index) => (Match: Mark().Match(text), Number: index + 1))
               where line.Match.Success
               select $"{Path.GetFileName(file)} {line.Number}: {line.Match.Groups[1].Value}",
        ];
        using JsonDocument sarif = JsonDocument.Parse(await File.ReadAllTextAsync(log));
        JsonElement[] results = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => Id(result).StartsWith("PII", StringComparison.Ordinal) && Id(result) != "PII009")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), results.Select(result => $"{Place(result)}: {Id(result)}").Order(StringComparer.Ordinal));
        Assert.Contains(results, result => result.GetProperty("message").GetProperty("text").GetString()!.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("AD0001", run.Output, StringComparison.Ordinal);
        Assert.All(results.Where(result => Id(result) != "PII008"), result =>
        {
            JsonElement properties = result.GetProperty("properties").GetProperty("customProperties");
            Assert.NotEmpty(properties.GetProperty("type").GetString()!);
            Assert.NotEmpty(properties.GetProperty("sink").GetString()!);
            Assert.Contains(" -> ", properties.GetProperty("path").GetString()!, StringComparison.Ordinal);
        });
    }

    private static string Id(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static string Place(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return $"{Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())} {place.GetProperty("region").GetProperty("startLine").GetInt32()}";
    }

    [GeneratedRegex(@"// (PII\d{3})$")]
    private static partial Regex Mark();
}
