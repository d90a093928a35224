using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>Packs the analyzer and builds programs that reference the package from a folder: a rule that is not in the package is no rule.</summary>
[Trait("Category", "Slow")]
public sealed partial class PackageTests(PackageTests.PackedFeed feed) : IClassFixture<PackageTests.PackedFeed>
{
    [Theory]
    [InlineData("Logging", "en", "is written to a log by ILogger.LogInformation")]
    [InlineData("Logging", "ja", "ログに出力されています")]
    [InlineData("Csv", "en", "is exported by CsvWriter.WriteField")]
    [InlineData("Excel", "ja", "書き出されています")]
    [InlineData("Database", "en", "makes a library write personal data to its log")]
    public void Consumer_OfThePackage_ReportsWhatIsMarkedAndNothingElse(string name, string language, string sentence)
    {
        string folder = feed.Consumer(name);
        string log = Path.Combine(folder, $"{language}.sarif");
        string output = Run(folder, language, "build", "-c", "Release", "--no-incremental", $"-p:PiiVersion={feed.Version}", $"-p:ErrorLog={log}%2Cversion=2.1");
        Assert.True(File.Exists(log), output);
        string[] lines = File.ReadAllLines(Path.Combine(folder, "Program.cs"));
        string[] expected = [.. lines.Select((line, index) => (Match: Mark().Match(line), Line: index + 1)).Where(one => one.Match.Success).Select(one => $"{one.Line}: {one.Match.Groups[1].Value}").Order(StringComparer.Ordinal)];
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(log));
        JsonElement[] results = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => Id(result).StartsWith("PII", StringComparison.Ordinal) && Id(result) != "PII009")];
        Assert.Equal(expected, results.Select(result => $"{Line(result)}: {Id(result)}").Order(StringComparer.Ordinal));
        Assert.Contains(results, result => result.GetProperty("message").GetProperty("text").GetString()!.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.All(results.Where(result => Id(result) != "PII008"), result =>
        {
            JsonElement properties = result.GetProperty("properties").GetProperty("customProperties");
            Assert.NotEmpty(properties.GetProperty("type").GetString()!);
            Assert.NotEmpty(properties.GetProperty("sink").GetString()!);
            Assert.Contains(" -> ", properties.GetProperty("path").GetString()!, StringComparison.Ordinal);
        });
    }

    private static string Id(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static int Line(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();

    private static string Run(string folder, string language, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = language;
        start.Environment["PreferredUILang"] = language == "ja" ? "ja-JP" : "en-US";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment.Remove("NUGET_PACKAGES");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.GetAwaiter().GetResult();
    }

    [GeneratedRegex(@"// (PII\d{3})$")]
    private static partial Regex Mark();

    /// <summary>The package in a folder, and copies of the consumers beside it. Packages that are known to the machine are taken from there.</summary>
    public sealed class PackedFeed : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("pii-package-").FullName;

        public PackedFeed()
        {
            Version = "0.0.1-test";
            string project = RepositoryFolder.Combine("src", "PiiClassifier.Analyzers.Package", "PiiClassifier.Analyzers.Package.csproj");
            string output = Run(_folder, "en", "pack", project, "-c", "Release", "--no-build", "-o", Path.Combine(_folder, "feed"), $"-p:PackageVersion={Version}");
            Assert.True(Directory.Exists(Path.Combine(_folder, "feed")), output);
            string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="packages" /></config>
                  <fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>
                  <packageSources><add key="packed" value="feed" /></packageSources>
                </configuration>
                """);
        }

        public string Version { get; }

        public string Consumer(string name)
        {
            string folder = Path.Combine(_folder, name + "-" + Path.GetRandomFileName());
            Directory.CreateDirectory(folder);
            foreach (string file in Directory.GetFiles(RepositoryFolder.Combine("tests", "PiiClassifier.Analyzers.Tests", "Consumers", name))) File.Copy(file, Path.Combine(folder, Path.GetFileNameWithoutExtension(file)));
            return folder;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
