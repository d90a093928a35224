using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>The rules never throw, and harmless wrapping changes no verdict.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Wrappers =
    [
        "({0})", "{0}.Trim()", "{0}.ToString()", "({0} + \"x\")", "$\"<{{{0}}}>\"", "string.Concat({0}, \"a\")", "Wrap({0})", "({0} ?? \"\")", "(Flag ? {0} : {0})", "string.Format(\"{{0}}\", {0})",
        "new List<string> {{ {0} }}.First()", "Task.FromResult({0}).Result", "((string)(object){0})", "new[] {{ {0} }}[0]", "{0}.ToUpperInvariant()", "string.Join(\",\", new[] {{ {0} }}.Select(x => x + \"!\"))", "new System.Text.StringBuilder().Append({0}).ToString()",
    ];

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Rules_OverAllSourcesOfTheRepository_DoNotThrow()
    {
        string[] files = [.. new[] { "src", "tests", "tools", "samples", "benchmarks" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryFolder.Combine(folder), "*.cs", SearchOption.AllDirectories))];
        Assert.True(files.Length > 200);
        // Everything in one: types twice, types missing, marks that are no C#. Nothing of it may make a rule throw.
        await TestCompilation.AnalyzeAsync(TestCompilation.Create(files.Select(file => TestCompilation.Parse(File.ReadAllText(file), file)), withStubs: false), AllRules);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Rules_OverTheTemplatesOfTheSdk_DoNotThrow()
    {
        string sdk = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location))))!;
        string templates = Path.Combine(sdk, "templates");
        if (!Directory.Exists(templates)) return;
        var trees = new List<SyntaxTree>();
        foreach (string package in Directory.EnumerateFiles(templates, "*.nupkg", SearchOption.AllDirectories))
        {
            using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(package);
            foreach (System.IO.Compression.ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                trees.Add(TestCompilation.Parse(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), entry.FullName));
            }
        }
        Assert.NotEmpty(trees);
        await TestCompilation.AnalyzeAsync(TestCompilation.Create(trees, withStubs: false), AllRules);
    }

    [Fact]
    public async Task Rules_OverCodeCutOffWhileTyping_DoNotThrow()
    {
        string text = Markup.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "Leaks", "Flows.txt"))).Code;
        for (int cut = 211; cut < text.Length; cut += text.Length / 12) await TestCompilation.AnalyzeAsync(TestCompilation.Create(text[..cut]), AllRules);
    }

    [Fact]
    public async Task Rules_OverCodeThatLostWords_DoNotThrow()
    {
        // The same losses each time: a fault can be looked at again.
        var random = new Random(20261129);
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = Markup.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Code;
            SyntaxToken[] tokens = [.. (await TestCompilation.Parse(text).GetRootAsync(TestContext.Current.CancellationToken)).DescendantTokens()];
            foreach (SyntaxToken token in tokens.Reverse().Where(_ => random.Next(30) == 0)) text = text.Remove(token.SpanStart, token.Span.Length);
            await TestCompilation.AnalyzeAsync(TestCompilation.Create(text), AllRules);
        }
    }

    [Theory]
    [InlineData("logger.LogInformation(\"{E}\", missing.Email);", true)]
    [InlineData("logger.LogInformation($\"user {missing?.Email} of {missing?.Plan}\");", true)]
    [InlineData("var email = missing.Find(1)?.Value; logger.LogError(new Exception(), \"{E}\", email);", true)]
    [InlineData("logger.LogInformation(\"{E}\", missing.Email.Trim());", true)]
    [InlineData("logger.LogInformation(\"{Id} {Plan}\", missing.Id, missing.Plan);", false)]
    [InlineData("logger.LogInformation(\"{E}\", missing.EmailConfirmed);", false)]
    public async Task Rules_WhereTypesAreMissing_GoByTheNames(string statement, bool isLeak)
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create("public class Code(ILogger<Code> logger) { public void Run(Missing missing) { " + statement + " } }"));
        Assert.Equal(isLeak, found.Any(one => one.Id == "PII001"));
    }

    [Theory]
    [InlineData("throw new UserFriendlyException($\"no user {email}\");", true)]
    [InlineData("throw new OwnException($\"no user {email}\");", true)]
    [InlineData("throw new UserFriendlyException($\"no user {id}\");", false)]
    [InlineData("_ = new UserFriendlyMessage($\"no user {email}\");", false)]
    public async Task Rules_WhereAnExceptionIsMissing_GoByItsName(string statement, bool isLeak)
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create("public class OwnException(string text) : BusinessException(text); public class Code { public void Run(string email, int id) { " + statement + " } }"));
        Assert.Equal(isLeak, found.Any(one => one.Id == "PII003"));
    }

    [Fact]
    public async Task Verdict_InEveryPairOfWrappers_StaysTheSame()
    {
        int[][] pairs = [.. Enumerable.Range(0, Wrappers.Length).SelectMany(inner => Enumerable.Range(0, Wrappers.Length).Select(outer => new[] { inner, outer }))];
        await AssertVerdictsAsync(pairs);
    }

    [Fact]
    public void Verdict_InRandomNestings_StaysTheSame()
    {
        Gen<int[][]> nestings = Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, Wrappers.Length - 1)).Select(all => all.Take(6).ToArray()), 30);
        Prop.ForAll(nestings.ToArbitrary(), all => AssertVerdictsAsync(all).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    private static TestOptions AllRules { get; } = new() { Severities = TestOptions.Enable("PII012").Severities.Add("PII013", ReportDiagnostic.Warn) };

    // One method a nesting and expression, so that all of them are compiled once.
    private static async Task AssertVerdictsAsync(int[][] nestings)
    {
        (string Expression, bool IsLeak)[] values = [("c.Email", true), ("c.Code", false), ("Masker.Mask(c.Email)", false)];
        var methods = new List<(string Text, bool IsLeak)>();
        foreach (int[] layers in nestings)
        {
            foreach ((string value, bool isLeak) in values) methods.Add((layers.Aggregate(value, (inner, layer) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Wrappers[layer], inner)), isLeak));
        }
        Compilation compilation = TestCompilation.Create(string.Join('\n', methods.Select((method, index) => $"public partial class Code {{ public void Run{index}(Customer c) => logger.LogInformation(\"{{E}}\", {method.Text}); }}")), """
            public class Customer { public string Email { get; set; } = ""; public string Code { get; set; } = ""; }
            public static class Masker { public static string Mask(string value) => value.Length > 3 ? "***" : "*"; }
            public partial class Code(ILogger logger)
            {
                private static bool Flag => Environment.TickCount > 0;
                private static string Wrap(string inner) => "[" + inner + "]";
            }
            """);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()));
        HashSet<int> reported = [.. (await TestCompilation.AnalyzeAsync(compilation)).Where(one => one.Id == "PII001").Select(one => one.Location.GetLineSpan().StartLinePosition.Line)];
        Assert.Empty(methods.Where((method, index) => method.IsLeak != reported.Contains(index)).Select(method => (method.IsLeak ? "missed: " : "surplus: ") + method.Text));
    }
}
