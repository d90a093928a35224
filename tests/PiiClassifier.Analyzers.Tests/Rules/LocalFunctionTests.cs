using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Rules;

/// <summary>Local functions have no name outside of the member around them, and call one another.</summary>
public sealed class LocalFunctionTests
{
    [Fact]
    public Task Leak_WhenOneLocalFunctionCallsAnother_IsReported() => Verify.DiagnosticsAsync("""
        public class Mailer(ILogger<Mailer> logger)
        {
            public void Send(string email)
            {
                Note({|PII001:email|});
                Keep(email);
                void Note(string text) => Write(text);
                void Write(string text) => logger.LogInformation("{Text}", text);
                void Keep(string text) => System.GC.KeepAlive(text);
            }
        }
        """);

    [Fact]
    public Task Leak_WhenAFunctionOfAProgramLogs_IsReported() => Verify.DiagnosticsAsync("""
        string email = args[0];
        Note({|PII005:email|});
        void Note(string text) => Write(text);
        void Write(string text) => System.Console.WriteLine(text);
        """);
}
