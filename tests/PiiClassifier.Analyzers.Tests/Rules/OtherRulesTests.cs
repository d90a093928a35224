using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Rules;

public sealed class OtherRulesTests
{
    [Fact]
    public Task Pii008_WhenASwitchIsOnOutsideDevelopment_IsReported() => Verify.DiagnosticsAsync("""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Hosting;
        public class Setup
        {
            public void Configure(DbContextOptionsBuilder builder, IHostEnvironment environment, Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions http)
            {
                builder.{|PII008:EnableSensitiveDataLogging|}();
                builder.{|PII008:EnableSensitiveDataLogging|}(true);
                builder.EnableSensitiveDataLogging(false);
                builder.EnableSensitiveDataLogging(environment.IsDevelopment());
                if (environment.IsDevelopment()) builder.EnableSensitiveDataLogging();
                {|PII008:Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true|};
                Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = false;
                {|PII008:http.LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.All|};
                http.LoggingFields = Microsoft.AspNetCore.HttpLogging.HttpLoggingFields.RequestPath;
                string connection = {|PII008:"Host=db;Database=app;Include Error Detail=true"|};
            }
        }
        """);

    [Fact]
    public Task Pii009_WhenARecordPrintsTwoMembers_IsReported() => Verify.DiagnosticsAsync("""
        public record {|PII009:Member|}(int Id, string Shimei, string Email);
        public record OneName(int Id, string Shimei);
        public record {|PII009:Diagnosed|}(int Id, string 病名);
        public class Quiet { public string Shimei { get; set; } = ""; public string Email { get; set; } = ""; }
        public class {|PII009:Loud|} { public string Shimei { get; set; } = ""; public string Email { get; set; } = ""; public override string ToString() => Shimei + Email; }
        """);

    [Fact]
    public Task Pii012_WhenAMemberIsNotClassified_IsReported() => Verify.DiagnosticsAsync("""
        namespace App
        {
            using PiiClassifier;
            public class Employee
            {
                public int Id { get; set; }
                public string {|PII012:Email|} { get; set; } = "";
                [PiiData("person-name")] public string Label { get; set; } = "";
                [NotPii] public string Phone { get; set; } = "";
            }
        }
        """, TestOptions.Enable("PII012"));

    [Fact]
    public Task Pii013_WhenASuppressionHasNoReason_IsReported() => Verify.DiagnosticsAsync("""
        using System.Diagnostics.CodeAnalysis;
        public class A
        {
            [{|PII013:SuppressMessage("Privacy", "PII001")|}] public void B() { }
            [SuppressMessage("Privacy", "PII001", Justification = "the auditors ask for it")] public void C() { }
            [{|PII013:SuppressMessage("Privacy", "PII001", Justification = "until 2026-01-01 only")|}] public void D() { }
            [SuppressMessage("Privacy", "PII001", Justification = "until 2028-01-01 only")] public void E() { }
            [SuppressMessage("Usage", "CA0001")] public void F() { }
        }
        """, TestOptions.Enable("PII013") with { Settings = TestOptions.Setting("build_property.PiiToday", "2026-11-22").Settings });

    [Theory]
    [InlineData("pii.sinks.txt", "no id;log", 1)]
    [InlineData("pii.sinks.txt", "# fine\nM:My.Audit.Write;log\n\nM:My.Audit.Put;nowhere", 4)]
    [InlineData("pii.sinks.txt", "M:My.Audit.Put;log;blue=3", 1)]
    [InlineData("pii.sources.txt", "P:My.A.B;no-such-type", 1)]
    [InlineData("pii.sources.txt", "P:My.A.B", 1)]
    [InlineData("pii.sanitizers.txt", "M:My.A.B\nnothing", 2)]
    [InlineData("pii.schema.json", "{ \"tables\": [\n { \"name\": \"a\", \"columns\": [\n { \"header\": \"C07\", \"type\": \"no-such\" } ] } ] }", 3)]
    [InlineData("pii.schema.json", "{ \"tables\": [", 1)]
    public async Task Pii014_WhenAFileIsMalformed_SaysTheLine(string file, string content, int line)
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create("public class A;"), TestOptions.File("/project/" + file, content));
        var diagnostic = Assert.Single(found, one => one.Id == "PII014");
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Equal("/project/" + file, diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("pii_minimum_sensitivity", "huge")]
    [InlineData("pii_export_level", "never")]
    [InlineData("pii_types_off", "no-such-type")]
    [InlineData("pii_interprocedural_depth", "9")]
    [InlineData("pii_languages", "fr")]
    public async Task Pii014_WhenASettingSaysNothingKnown_NamesIt(string key, string value)
    {
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create("public class A;"), TestOptions.Setting(key, value));
        Assert.Contains(key, Assert.Single(found, one => one.Id == "PII014").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
