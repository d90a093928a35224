using PiiClassifier.Analyzers.Tests.Verifier;

namespace PiiClassifier.Analyzers.Tests.Rules;

/// <summary>Methods around what logs without the name of a logger's method.</summary>
public sealed class LogWrapperTests
{
    [Theory]
    [InlineData("Generated(logger, text);", "PII001")]
    [InlineData("Defined(logger, text, null);", "PII001")]
    [InlineData("Messages.Kept(logger, text, null);", "PII001")]
    [InlineData("error.Data[\"who\"] = text;", "PII003")]
    [InlineData("error.Data.Add(\"who\", text);", "PII003")]
    public Task Leak_WhenItIsThroughAWrapper_IsReported(string statement, string rule) => Verify.DiagnosticsAsync($$"""
        public static class Messages { public static Action<ILogger, string, Exception?> Kept { get; } = LoggerMessage.Define<string>(LogLevel.Information, new EventId(2), "kept {Text}"); }
        public partial class Mailer(ILogger<Mailer> logger, Exception error)
        {
            private static readonly Action<ILogger, string, Exception?> Defined = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "sent {Text}");
            [LoggerMessage(Level = LogLevel.Information, Message = "sent {Text}")] private static partial void Generated(ILogger logger, string text);
            private static partial void Generated(ILogger logger, string text) { }
            private void Note(string text) { {{statement}} }
            public void Send(string email) => Note({|{{rule}}:email|});
        }
        """);
}
