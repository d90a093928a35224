using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Configuration;

public sealed class OptionsTests
{
    private const string Types = """
        public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public int Age { get; set; } public string 続柄 { get; set; } = ""; public string CustomerNumber { get; set; } = ""; public string PassportNumber { get; set; } = ""; public string 氏名 { get; set; } = ""; public string C07 { get; set; } = ""; public string MyNumber { get; set; } = ""; }
        public static class Audit { public static void Put(string text) { } public static string Veil(string text) => text.Length > 9 ? "x" : "y" + text; }
        """;

    private static Task Expect(string statements, TestOptions options) => Verify.DiagnosticsAsync($$"""
        {{Types}}
        public class Code(ILogger logger) { public void Run(Customer c, System.Data.DataRow row) { {{statements}} } }
        """, options);

    [Fact]
    public Task MinimumSensitivity_WhenHigh_LeavesMediumOut() => Expect("""logger.LogInformation("{E} {P}", c.Email, {|PII001:c.PassportNumber|});""", TestOptions.Setting("pii_minimum_sensitivity", "high"));

    [Fact]
    public Task MinimumSensitivity_WhenLow_ReportsRelationships() => Expect("""logger.LogInformation("{A} {R}", {|PII001:c.Age|}, {|PII001:c.続柄|});""", TestOptions.Setting("pii_minimum_sensitivity", "low"));

    [Fact]
    public Task MinimumSensitivity_WhenMedium_ReportsAgeButNoRelationships() => Expect("""logger.LogInformation("{A} {R}", {|PII001:c.Age|}, c.続柄);""", TestOptions.Setting("pii_minimum_sensitivity", "medium"));

    [Fact]
    public Task MinimumSensitivity_WhenHigh_LeavesAgeOut() => Expect("""logger.LogInformation("{A}", c.Age);""", TestOptions.Setting("pii_minimum_sensitivity", "high"));

    [Theory]
    [InlineData("false", "")]
    [InlineData("true", "PII007")]
    public async Task ReportResponses_MakesAnswersSinks(string value, string expected)
    {
        var found = await TestCompilation.AnalyzeAsync(
            TestCompilation.Create(Types + " public class Code { public void Run(Microsoft.AspNetCore.Http.IResponseCookies cookies, Customer c) => cookies.Append(\"mail\", c.Email); } namespace Microsoft.AspNetCore.Http { public interface IResponseCookies { void Append(string key, string value); } }"),
            TestOptions.Setting("pii_report_responses", value));
        Assert.Equal(expected, string.Join(",", found.Where(one => one.Id != "PII009").Select(one => one.Id)));
    }

    [Fact]
    public Task TestProjects_WhenAskedFor_AreLookedAt() => Expect("Console.WriteLine({|PII005:c.Email|});", TestOptions.None with { Settings = TestOptions.Setting("build_property.IsTestProject", "true").Settings.Add("pii_test_projects", "analyze") });

    [Fact]
    public Task TypesOff_AreNotReported() => Expect("""logger.LogInformation("{E}", c.Email);""", TestOptions.Setting("pii_types_off", "email-address, my-number"));

    [Fact]
    public Task TypesOn_AreReported() => Expect("""logger.LogInformation("{E}", {|PII001:c.CustomerNumber|});""", TestOptions.Setting("pii_types_on", "customer-number"));

    [Fact]
    public Task OpaqueNumbers_AreOffByDefault() => Expect("""logger.LogInformation("{E}", c.CustomerNumber);""", TestOptions.None);

    [Fact]
    public Task Languages_WhenOnlyJapanese_LeaveEnglishNamesOut() => Expect("""logger.LogInformation("{E} {S}", c.Email, {|PII001:c.氏名|});""", TestOptions.Setting("pii_languages", "ja"));

    [Fact]
    public Task SanitizerTokens_EndTheFlow() => Expect("""logger.LogInformation("{E} {F}", Audit.Veil(c.Email), {|PII001:c.Email|});""", TestOptions.Setting("pii_sanitizer_tokens", "veil"));

    [Fact]
    public Task ConsoleAppsAllow_LeavesTheConsoleOut() => Expect("Console.WriteLine(c.Email);", TestOptions.Setting("pii_console_apps_allow", "true"));

    [Fact]
    public Task InterproceduralDepth_WhenZero_FollowsNoCalls() => Verify.DiagnosticsAsync("""
        public class Customer { public string Email { get; set; } = ""; }
        public class Code(ILogger logger)
        {
            public void Run(Customer c) { Put(c.Email); logger.LogInformation(Text(c)); }
            private void Put(string text) => logger.LogInformation(text);
            private static string Text(Customer c) => c.Email;
        }
        """, TestOptions.Setting("pii_interprocedural_depth", "0"));

    [Fact]
    public Task ExcludedNamespaces_AreLeftAlone() => Verify.DiagnosticsAsync("""
        namespace App.Tools { public class Customer { public string Email { get; set; } = ""; } public class Code { public void Run(Customer c) => Console.WriteLine(c.Email); } }
        """, TestOptions.Setting("pii_excluded_namespaces", "App.Tools"));

    [Fact]
    public Task ExcludedSymbols_AreLeftAlone() => Expect("Console.WriteLine(c.Email);", TestOptions.Setting("pii_excluded_symbols", "M:Code.Run*"));

    [Fact]
    public Task TestProjects_AreSkippedUnlessAskedFor() => Expect("Console.WriteLine(c.Email);", TestOptions.Setting("build_property.IsTestProject", "true"));

    [Fact]
    public Task PersonClassTokens_MakeAClassPersonal() => Verify.DiagnosticsAsync("""
        public class Hero { public string Name { get; set; } = ""; }
        public class Code(ILogger logger) { public void Run(Hero h) => logger.LogInformation("{N}", {|PII001:h.Name|}); }
        """, TestOptions.Setting("pii_person_class_tokens", "hero"));

    [Fact]
    public async Task ExportLevel_WhenSuggestion_LowersExports()
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create(Types + " public class Code { public void Run(Customer c) => System.IO.File.WriteAllText(\"a\", c.Email); }"), TestOptions.Setting("pii_export_level", "suggestion"));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, Assert.Single(found, one => one.Id == "PII006").Severity);
    }

    [Fact]
    public async Task SpecialCareLevel_WhenError_RaisesPii010()
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create(Types + " public class Code { public void Run(Customer c) => Console.WriteLine(c.MyNumber); }"), TestOptions.Setting("pii_special_care_level", "error"));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, Assert.Single(found, one => one.Id == "PII010").Severity);
    }

    [Fact]
    public Task Sources_OfTheProject_AreRead() => Expect("""logger.LogInformation("{E} {F}", {|PII001:c.C07|}, c.Email);""", TestOptions.File("pii.sources.txt", "P:Customer.C07;base-salary\n- P:Customer.Email"));

    [Fact]
    public Task Sinks_OfTheProject_AreRead() => Expect("Audit.Put({|PII001:c.Email|}); Console.WriteLine(c.Email);", TestOptions.File("pii.sinks.txt", "M:Audit.Put(System.String);log;arg=0\n-M:System.Console.Write*"));

    [Fact]
    public Task Sanitizers_OfTheProject_AreRead() => Expect("""logger.LogInformation("{E}", Audit.Veil(c.Email));""", TestOptions.File("pii.sanitizers.txt", "M:Audit.Veil(System.String)"));

    [Fact]
    public Task Manifest_GivesColumnsTheirTypes() => Expect("""logger.LogInformation("{E} {F} {G}", {|PII001:row["C07"]|}, {|PII010:row["区分A"]|}, row["C08"]);""", TestOptions.File("pii.schema.json", """
        { "schemaVersion": 1, "tables": [ { "name": "職員一覧", "columns": [ { "header": "C07", "type": "base-salary" }, { "header": "区分A", "type": "medical-history" }, { "header": "C08" } ] } ] }
        """));

    [Fact]
    public Task Manifest_WhenATableIsNamedAsTheClass_GivesMembersTheirTypes() => Expect("""logger.LogInformation("{E}", {|PII001:c.C07|});""", TestOptions.File("hr.pii.schema.json", """{ "tables": [ { "name": "Customer", "columns": [ { "header": "C07", "type": "base-salary" } ] } ] }"""));
}
