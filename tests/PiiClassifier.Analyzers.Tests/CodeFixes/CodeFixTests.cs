using PiiClassifier.Analyzers.Tests.Verifier;
using PiiClassifier.CodeFixes;

namespace PiiClassifier.Analyzers.Tests.CodeFixes;

public sealed class CodeFixTests
{
    private const string Types = "public class Customer { public int Id { get; set; } public string Name { get; set; } = \"\"; public string Email { get; set; } = \"\"; public decimal Salary { get; set; } public override string ToString() => \"#\" + Id; }\n"
        + "public class Plain { public int Id { get; set; } public string Email { get; set; } = \"\"; public string FirstName { get; set; } = \"\"; }\n";

    private static string Code(string statement) => Types + "public class Code(ILogger logger)\n{\n    public void Run(Customer c, Plain p)\n    {\n        " + statement + "\n    }\n}\n";

    [Theory]
    [InlineData("PII001", """logger.LogInformation("mail {M}", c.Email);""", """logger.LogInformation("mail {M}", PiiClassifier.PiiMask.Mask(c.Email));""")]
    [InlineData("PII001", """logger.LogInformation($"mail {c.Email}");""", """logger.LogInformation($"mail {PiiClassifier.PiiMask.Mask(c.Email)}");""")]
    [InlineData("PII001", """logger.LogInformation("pay {M}", c.Salary);""", """logger.LogInformation("pay {M}", PiiClassifier.PiiMask.Mask(c.Salary));""")]
    [InlineData("PII001", """Serilog.Log.Information("pay {M}", c.Salary);""", """Serilog.Log.Information("pay {M}", PiiClassifier.PiiMask.Mask(c.Salary));""")]
    [InlineData("PII003", """throw new InvalidOperationException("no " + c.Email);""", """throw new InvalidOperationException("no " + PiiClassifier.PiiMask.Mask(c.Email));""")]
    [InlineData("PII006", """File.WriteAllText("a", c.Email);""", """File.WriteAllText("a", PiiClassifier.PiiMask.Mask(c.Email));""")]
    public async Task Mask_HidesTheValue(string id, string before, string after) => Assert.Contains(after, Simplified(await VerifyFix.ApplyAsync(new MaskFix(), id, Code(before))), StringComparison.Ordinal);

    [Theory]
    [InlineData("PII001", """logger.LogInformation("mail {M}", c.Email);""", """logger.LogInformation("mail {M}", c.Id);""")]
    [InlineData("PII001", """logger.LogInformation($"mail {c.Email}");""", """logger.LogInformation($"mail {c.Id}");""")]
    [InlineData("PII002", """logger.LogInformation("who {@M}", p);""", """logger.LogInformation("who {@M}", p.Id);""")]
    public async Task LogId_WritesTheKey(string id, string before, string after) => Assert.Contains(after, await VerifyFix.ApplyAsync(new LogIdFix(), id, Code(before)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""logger.LogInformation("mail {M} of {Id}", c.Email, c.Id);""", """logger.LogInformation("mail of {Id}", c.Id);""")]
    [InlineData("""logger.LogInformation("user {Id} has {M}", c.Id, c.Email);""", """logger.LogInformation("user {Id} has", c.Id);""")]
    [InlineData("""Serilog.Log.Information("{Id} {M:l} {{x}}", c.Id, c.Email);""", """Serilog.Log.Information("{Id} {{x}}", c.Id);""")]
    public async Task DropArgument_TakesItsPlaceholderWithIt(string before, string after) => Assert.Contains(after, await VerifyFix.ApplyAsync(new DropArgumentFix(), "PII001", Code(before)), StringComparison.Ordinal);

    [Fact]
    public async Task DropArgument_WhenAppliedToAll_LeavesTheOtherArgumentsInPlace()
    {
        string after = await VerifyFix.ApplyToAllAsync(new DropArgumentFix(), "PII001", Code("""logger.LogInformation("{A} {B} {C} {D}", c.Name, c.Id, c.Email, c.Salary);"""));
        Assert.Contains("""logger.LogInformation("{B}", c.Id);""", after.Replace("\" {B}\"", "\"{B}\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mask_WhenAppliedToAll_HidesEveryValue()
    {
        string after = await VerifyFix.ApplyToAllAsync(new MaskFix(), "PII001", Types + MaskStub + "public class Code(ILogger logger) { public void Run(Customer c) { logger.LogInformation($\"{c.Name} {c.Email}\"); logger.LogInformation(\"{A} {B}\", c.Name, c.Email); } }");
        Assert.Equal(4, after.Split("PiiMask.Mask(").Length - 1);
    }

    [Fact]
    public async Task LogId_WhenAppliedToAll_WritesTheKeyEverywhere() => Assert.DoesNotContain("c.Email)", await VerifyFix.ApplyToAllAsync(new LogIdFix(), "PII001", Code("""logger.LogInformation("{A}", c.Email); logger.LogInformation($"{c.Name}{c.Email}");""")), StringComparison.Ordinal);

    [Fact]
    public async Task DropAt_PrintsTheTextOfTheObject() => Assert.Contains("""("who {M}", p)""", await VerifyFix.ApplyAsync(new DropAtFix(), "PII002", Code("""logger.LogInformation("who {@M}", p);""")), StringComparison.Ordinal);

    [Fact]
    public async Task DropAt_IsNotOfferedForARecord() => Assert.False(await VerifyFix.IsOfferedAsync(new DropAtFix(), "PII002", "public record R(string Email, string LastName); public class Code(ILogger logger) { public void Run(R r) => logger.LogInformation(\"{@R}\", r); }"));

    [Theory]
    [InlineData("builder.EnableSensitiveDataLogging();", "builder.EnableSensitiveDataLogging(false);")]
    [InlineData("builder.EnableSensitiveDataLogging(true);", "builder.EnableSensitiveDataLogging(false);")]
    [InlineData("Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true;", "IdentityModelEventSource.ShowPII = false;")]
    [InlineData("string s = \"Host=db;Include Error Detail=true\";", "\"Host=db;Include Error Detail=false\"")]
    public async Task SwitchOff_SwitchesOff(string before, string after) =>
        Assert.Contains(after, await VerifyFix.ApplyAsync(new SwitchOffFix(), "PII008", "using Microsoft.EntityFrameworkCore; public class Setup { public void Run(DbContextOptionsBuilder builder) { " + before + " } }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("public record Member(int Id, string Shimei, string Email);")]
    [InlineData("public sealed record Member(string Shimei, string Email) { public int MemberId { get; init; } }")]
    [InlineData("public record struct Member(string Shimei, string Email);")]
    [InlineData("public record Root(int Id); public sealed record Member(int Id, string Shimei, string Email) : Root(Id);")]
    public async Task PrintMembers_PrintsTheKeyOnly(string record) => Assert.Contains("PrintMembers", await VerifyFix.ApplyAsync(new PrintMembersFix(), "PII009", record), StringComparison.Ordinal);

    [Theory]
    [InlineData("public record Person(string NationalId, string FullName, string Email);")]
    [InlineData("public record Person(string NationalId, string FullName) { private int SecretId { get; init; } }")]
    public async Task PrintMembers_OfARecordWhoseOnlyIdIsSomebodys_PrintsNothing(string record) =>
        Assert.Contains("return false;", await VerifyFix.ApplyAsync(new PrintMembersFix(), "PII009", record), StringComparison.Ordinal);

    [Theory]
    [InlineData("public class Employee\n{\n    public string Email { get; set; } = \"\";\n}\n")]
    [InlineData("public record Employee(string Email);")]
    public async Task Annotate_SaysWhatTheMemberHolds(string code) => Assert.Contains("PiiData(\"email-address\")", await VerifyFix.ApplyAsync(new AnnotateFix(), "PII012", code, TestOptions.Enable("PII012")), StringComparison.Ordinal);

    [Fact]
    public async Task AnnotateAsNotPersonal_SaysThatItHoldsNothing() => Assert.Contains("NotPii]", await VerifyFix.ApplyAsync(new AnnotateAsNotPersonalFix(), "PII012", "public class Employee\n{\n    public string Email { get; set; } = \"\";\n}\n", TestOptions.Enable("PII012")), StringComparison.Ordinal);

    [Fact]
    public async Task DropAt_WhenAppliedToAll_LeavesNoAt() =>
        Assert.DoesNotContain("{@", await VerifyFix.ApplyToAllAsync(new DropAtFix(), "PII002", Code("""logger.LogInformation("who {@M}", p); Serilog.Log.Information("{@A} and {@B}", p, p);""")), StringComparison.Ordinal);

    [Fact]
    public async Task SwitchOff_WhenAppliedToAll_SwitchesEverythingOff()
    {
        string after = await VerifyFix.ApplyToAllAsync(new SwitchOffFix(), "PII008", "using Microsoft.EntityFrameworkCore; public class Setup { public void Run(DbContextOptionsBuilder builder, DbContextOptionsBuilder other) { builder.EnableSensitiveDataLogging(); other.EnableSensitiveDataLogging(true); } }");
        Assert.Equal(2, after.Split("EnableSensitiveDataLogging(false)").Length - 1);
    }

    [Fact]
    public async Task PrintMembers_WhenAppliedToAll_ChangesEveryRecord() =>
        Assert.Equal(2, (await VerifyFix.ApplyToAllAsync(new PrintMembersFix(), "PII009", "public record Member(int Id, string Shimei, string Email);\npublic sealed record Guest(int Id, string Shimei, string Email);\n")).Split("PrintMembers").Length - 1);

    [Fact]
    public async Task Annotate_WhenAppliedToAll_AnnotatesEveryMember()
    {
        const string Code = "public class Employee\n{\n    public string Email { get; set; } = \"\";\n    public string PhoneNumber { get; set; } = \"\";\n}\n";
        Assert.Equal(2, (await VerifyFix.ApplyToAllAsync(new AnnotateFix(), "PII012", Code, TestOptions.Enable("PII012"))).Split("PiiData(").Length - 1);
        Assert.Equal(2, (await VerifyFix.ApplyToAllAsync(new AnnotateAsNotPersonalFix(), "PII012", Code, TestOptions.Enable("PII012"))).Split("NotPii]").Length - 1);
    }

    private const string MaskStub = "namespace PiiClassifier { internal static class PiiMask { public static string Mask(object value) => \"***\"; } }\n";

    private static string Simplified(string code) => code.Replace("(global::PiiClassifier.PiiMask.Mask(c.Email))", "PiiClassifier.PiiMask.Mask(c.Email)", StringComparison.Ordinal).Replace("global::", "", StringComparison.Ordinal);
}
