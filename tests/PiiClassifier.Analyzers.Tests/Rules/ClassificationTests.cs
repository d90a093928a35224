using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Tests.Verifier;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Analyzers.Tests.Rules;

/// <summary>What is classified for Microsoft.Extensions.Compliance, with its packages and the source of PiiClassifier.Compliance.</summary>
public sealed class ClassificationTests
{
    private static readonly string Taxonomy = File.ReadAllText(RepositoryFolder.Combine("src", "PiiClassifier.Compliance", "JapanesePii.cs"));

    private const string Usings = """
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Logging;
        using PiiClassifier;

        """;

    [Fact]
    public async Task Member_ClassifiedAsAJapaneseType_IsOfThatType()
    {
        string[] ids = [.. PiiCatalogue.Default.Types.Select(type => type.Id)];
        string[] names = [.. ids.Select(id => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))];
        Diagnostic[] found = await AnalyzeAsync($$"""
            public class Row { {{string.Concat(names.Select((name, index) => $"[JapanesePii.{name}] public string C{index} {{ get; set; }} = \"\"; "))}} }
            public class Code { public void Run(ILogger logger, Row row) { {{string.Concat(names.Select((_, index) => $"logger.LogInformation(\"{{C}}\", row.C{index});"))}} } }
            """);
        Assert.Equal(ids, found.OrderBy(one => one.Location.SourceSpan.Start).Select(one => one.Properties["type"]));
    }

    [Theory]
    [InlineData("[NoDataClassification] public string Address", 0)]
    [InlineData("[UnknownDataClassification] public string Address", 1)]
    [InlineData("[UnknownDataClassification] public string C17", 0)]
    [InlineData("[Secret] public string C17", 1)]
    [InlineData("[Ours.JapanesePii.Odd] public string C17", 1)]
    public async Task Member_WithAnotherClassification_IsWhatThatSays(string member, int warnings) => Assert.Equal(warnings, (await AnalyzeAsync($$"""
        public sealed class SecretAttribute() : DataClassificationAttribute(new DataClassification("Ours", "secret"));
        namespace Ours { public static class JapanesePii { public sealed class Odd() : DataClassificationAttribute(new DataClassification("Ours", "odd")); } }
        public class Customer { {{member}} { get; set; } = ""; }
        public class Code { public void Run(ILogger logger, Customer customer) => logger.LogInformation("{C}", customer.{{member.Split(' ')[^1]}}); }
        """)).Length);

    [Theory]
    [InlineData("logger.LogInformation(\"{N}\", redactors.GetRedactor(JapanesePii.PersonName).Redact(employee.FullName));")]
    [InlineData("Log.Hired(logger, employee.FullName);")]
    [InlineData("Log.Changed(logger, employee);")]
    public async Task Value_ThatThePlatformRedacts_IsNotReported(string statement) => Assert.Empty(await AnalyzeAsync(Code(statement, "[JapanesePii.PersonName] ", "[JapanesePii.PersonName] ")));

    [Theory]
    [InlineData("Log.Hired(logger, employee.FullName);", "PII001")]
    [InlineData("Log.Changed(logger, employee);", "PII002")]
    public async Task Value_ThatNobodyClassified_IsReported(string statement, string rule) => Assert.Equal(rule, Assert.Single(await AnalyzeAsync(Code(statement, "", ""))).Id);

    [Theory]
    [InlineData("[JapanesePii.PersonName] string FullName", 0)]
    [InlineData("[property: JapanesePii.PersonName] string FullName", 0)]
    [InlineData("Name Inside", 1)]
    [InlineData("List<Name> Inside", 1)]
    public async Task Property_OfAnObjectThatIsSpread_IsRedactedUnlessItIsAnObjectItself(string property, int warnings) => Assert.Equal(warnings, (await AnalyzeAsync($$"""
        public record Name([property: JapanesePii.PersonName] string FullName);
        public record Employee({{property}});
        public static partial class Log
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "Changed")] public static partial void Changed(ILogger logger, [LogProperties] Employee employee);
            public static partial void Changed(ILogger logger, Employee employee) { }
        }
        public class Code { public void Run(ILogger logger, Employee employee) => Log.Changed(logger, employee); }
        """)).Length);

    [Fact]
    public async Task ClassifiedParameter_WithoutTheGeneratorThatRedacts_IsReported()
    {
        Compilation compilation = Compile(Code("Log.Hired(logger, employee.FullName);", "[JapanesePii.PersonName] ", "[JapanesePii.PersonName] "));
        compilation = compilation.RemoveReferences(compilation.References.Where(reference => reference.Display!.Contains("Microsoft.Extensions.Telemetry", StringComparison.Ordinal)));
        Assert.Contains(await TestCompilation.AnalyzeAsync(compilation), one => one.Id == "PII001");
    }

    private static string Code(string statement, string ofMember, string ofParameter) => $$"""
        public class Employee { {{ofMember}}public string FullName { get; set; } = ""; [LogPropertyIgnore] public string Address { get; set; } = ""; }
        public static partial class Log
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "Hired {name}")] public static partial void Hired(ILogger logger, {{ofParameter}}string name);
            public static partial void Hired(ILogger logger, string name) { }
            [LoggerMessage(Level = LogLevel.Information, Message = "Changed")] public static partial void Changed(ILogger logger, [LogProperties] Employee employee);
            public static partial void Changed(ILogger logger, Employee employee) { }
        }
        public class Code { public void Run(ILogger logger, IRedactorProvider redactors, Employee employee) { {{statement}} } }
        """;

    private static Compilation Compile(string code)
    {
        Compilation compilation = TestCompilation.Create(Usings + code, Taxonomy);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), one => one.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private static async Task<Diagnostic[]> AnalyzeAsync(string code) => [.. (await TestCompilation.AnalyzeAsync(Compile(code))).Where(one => one.Id != "PII009")];
}
