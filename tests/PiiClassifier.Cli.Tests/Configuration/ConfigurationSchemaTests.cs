using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using NJsonSchema;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Configuration;
using PiiClassifier.Cli.Output;

namespace PiiClassifier.Cli.Tests.Configuration;

/// <summary>The keys, the options and docs/pii.schema.json say the same.</summary>
public sealed class ConfigurationSchemaTests
{
    // Options that say where options come from, those of what another program pipes in, and what is done once.
    private static readonly string[] WithoutKey = ["--config", "--no-config", "--files-from", "--null", "--sizes", "--format", "--write-baseline", "--shard", "--partial", "--shard-listed"];

    private static readonly JsonSchema Schema = ReadSchema();

    public static TheoryData<string> Right() =>
    [
        "{}",
        """{ "$schema": "x" }""",
        .. ConfigurationKeys.All.Select(key => $$"""{ "{{key.Name}}": {{key.Example}} }"""),
        .. ConfigurationKeys.All.Where(key => key.Range is not null).SelectMany(key => (int[])[key.Range!.Value.Min, key.Range.Value.Max], Written),
        .. ConfigurationKeys.All.SelectMany(key => key.Values, (key, value) => $$"""{ "{{key.Name}}": "{{value}}", "jobs": 1 }"""),
        """{ "maxSize": 1, "timeLimit": 1.5 }""",
    ];

    public static TheoryData<string> Wrong() =>
    [
        "[]",
        """{ "$schema": 1 }""",
        """{ "unknown": 1 }""",
        """{ "maxSize": 0 }""",
        """{ "exclude": [""] }""",
        """{ "exclude": [1] }""",
        .. ConfigurationKeys.All.Select(key => $$"""{ "{{key.Name}}": null }"""),
        .. ConfigurationKeys.All.Select(key => $$"""{ "{{key.Name}}": { } }"""),
        .. ConfigurationKeys.All.Select(key => $$"""{ "{{key.Name}}": "" }"""),
        .. ConfigurationKeys.All.Where(key => key.Range is not null).SelectMany(key => (int[])[key.Range!.Value.Min - 1, key.Range.Value.Max + 1], Written),
        .. ConfigurationKeys.All.Where(key => key.Values.Count > 0).Select(key => $$"""{ "{{key.Name}}": "other" }"""),
    ];

    [Fact]
    public void Option_OfAScan_HasItsKey()
    {
        RootCommand root = new PiiCommandLine(null!).Build(new Words(ReportLanguage.English));
        Command scan = root.Subcommands.Single(command => command.Name == ScanCommand.Name);
        IEnumerable<string> options = [.. scan.Arguments.Select(argument => argument.Name), .. scan.Options.Concat(root.Options).Where(option => option is not HelpOption and not VersionOption).Select(option => option.Name)];
        Assert.Equal(options.Except(WithoutKey).Order(StringComparer.Ordinal), ConfigurationKeys.All.Select(key => key.Option).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Configuration_OfTheDocumentation_IsRight()
    {
        string page = Read("configuration-page").ReplaceLineEndings("\n");
        int start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return Configuration_ThatIsRight_IsOneToTheSchemaAndToTheCommand(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task Configuration_ThatIsRight_IsOneToTheSchemaAndToTheCommand(string configuration)
    {
        Assert.Empty(Schema.Validate(configuration));
        using var scan = new ConfiguredScan(configuration);
        // That files are missing which it names is told later.
        Assert.DoesNotContain("pii.json, line", (await scan.ScanAsync(scan["data"], "--lang", "en")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Configuration_ThatIsWrong_IsNoneToTheSchemaAndTheCommand(string configuration)
    {
        Assert.NotEmpty(Schema.Validate(configuration));
        using var scan = new ConfiguredScan(configuration);
        CommandRun run = await scan.ScanAsync(scan["data"], "--lang", "en");
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("pii.json, line", run.Error, StringComparison.Ordinal);
    }

    private static string Written(ConfigurationKey key, int value) => $$"""{ "{{key.Name}}": {{value.ToString(CultureInfo.InvariantCulture)}} }""";

    private static JsonSchema ReadSchema() => JsonSchema.FromJsonAsync(Read("configuration-schema"), TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(ConfigurationSchemaTests).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
