using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Rules;

public sealed class DefinitionOrderTests
{
    [Theory]
    [InlineData("var text = \"a\"; text += 氏名; log.LogInformation(\"{T}\", {|PII001:text|});")]
    [InlineData("var text = \"a\"; if (on) text += 氏名; log.LogInformation(\"{T}\", {|PII001:text|});")]
    [InlineData("var text = \"a\"; foreach (var one in many) { text += one + 氏名; } log.LogInformation(\"{T}\", {|PII001:text|});")]
    [InlineData("var text = 氏名; if (on) text = \"a\"; log.LogInformation(\"{T}\", {|PII001:text|});")]
    [InlineData("var text = 氏名; while (on) { if (many.Length > 2) break; text = \"a\"; } log.LogInformation(\"{T}\", {|PII001:text|});")]
    [InlineData("void Inner() { var text = 氏名; if (on) text = \"a\"; log.LogInformation(\"{T}\", {|PII001:text|}); } Inner();")]
    [InlineData("var text = \"a\"; while (on) { log.LogInformation(\"{T}\", {|PII001:text|}); text = 氏名; }")]
    public Task Definition_WhenItMayHoldAtTheUse_IsReported(string body) => Verify.DiagnosticsAsync(Around(body));

    [Theory]
    [InlineData("var text = \"a\"; text += \"b\"; log.LogInformation(\"{T}\", text); text += 氏名;")]
    [InlineData("var text = 氏名; text = \"a\"; if (on) text += \"b\"; log.LogInformation(\"{T}\", text);")]
    [InlineData("var text = \"a\"; if (on) { text += 氏名; return; } log.LogInformation(\"{T}\", text);")]
    [InlineData("var text = \"a\"; if (on) { text = 氏名; throw new System.InvalidOperationException(); } log.LogInformation(\"{T}\", text);")]
    [InlineData("var text = 氏名; if (on) { text = \"a\"; } else { text = \"b\"; } log.LogInformation(\"{T}\", text);")]
    [InlineData("var text = 氏名; do { text = \"a\"; } while (on); log.LogInformation(\"{T}\", text);")]
    public Task Definition_WhenItCannotHoldAtTheUse_IsNotReported(string body) => Verify.DiagnosticsAsync(Around(body));

    private static string Around(string body) => $$"""
        using Microsoft.Extensions.Logging;
        public class Hiring(ILogger log)
        {
            public void Run(string 氏名, bool on, string[] many)
            {
                {{body}}
            }
        }
        """;
}
